import { join } from 'node:path';
import { tryLock } from '../lock.mjs';
import { makeDir } from '../pg/homes.mjs';
import { PlainError } from '../plain-error.mjs';
import { host } from './ports.mjs';

/**
 * Makes sure that one start runs on this state directory; a second hears where the first one is.
 * @param {string} stateDir @param {number} port
 * @returns {{ release: () => void, inherited: boolean }}
 */
export function claimStart(stateDir, port) {
  makeDir(stateDir, 0o755);
  const got = tryLock(join(stateDir, 'start.json'), { port });
  if ('release' in got) return got;
  const url = `http://${host}:${String(got.holder['port'])}`;
  throw new PlainError(
    `Rondom draait hier al: open ${url}, of stop eerst proces ${got.holder.pid}.`,
    `Rondom already runs here: open ${url}, or stop process ${got.holder.pid} first.`,
  );
}
