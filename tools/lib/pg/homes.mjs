import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PlainError, errorCode } from '../plain-error.mjs';
import { canEnter } from './account.mjs';

/** A socket's path may hold some 107 bytes; a little is kept for the lock file beside it. */
const longestSocketPath = 100;

/** @param {string} text */
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * A place outside the repository for a database account that cannot enter it. Only root lends accounts,
 * so only root comes here.
 * @param {string} dataDir
 */
export function spareHome(dataDir) {
  const home = join('/var/lib/rondom-demo', shortHash(dataDir));
  makeDir(home, 0o755);
  return home;
}

/**
 * Where the data really lie: as asked, or in the spare home when the account cannot enter the directory.
 * @param {import('./account.mjs').Account} account
 * @param {string} wanted
 */
export function placeData(account, wanted) {
  makeDir(dirname(wanted), 0o755);
  return canEnter(account, dirname(wanted)) ? wanted : join(spareHome(wanted), 'pg18');
}

/**
 * A directory for the socket that only the database account (and root) can enter, with a path short enough.
 * @param {import('./account.mjs').Account} account
 * @param {string} dataDir
 * @param {string | undefined} wanted
 */
export function placeSocket(account, dataDir, wanted) {
  const near = wanted ?? `${dataDir}-socket`;
  const fits = Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= longestSocketPath;
  const dir = fits ? near : join(tmpdir(), `rondom-${shortHash(dataDir)}`);
  makeDir(dir, 0o700);
  own(account, dir);
  const info = lstatSync(dir);
  const uid = account.uid ?? process.getuid?.();
  if (!info.isDirectory() || (uid !== undefined && info.uid !== uid)) throw notWritable(dir);
  return dir;
}

/** @param {import('./account.mjs').Account} account @param {string} dir */
export function own(account, dir) {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(dir, account.uid, account.gid);
}

/** @param {string} dir @param {number} mode */
export function makeDir(dir, mode) {
  try {
    mkdirSync(dir, { recursive: true, mode });
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(errorCode(error) ?? ''))
      throw notWritable(dir, error);
    throw error;
  }
}

/** @param {string} dir @param {unknown} [cause] */
export function notWritable(dir, cause) {
  return new PlainError(
    `In ${dir} kan niet worden geschreven: geef deze gebruiker schrijfrecht of zet de map ergens anders.`,
    `${dir} is not writable: give this user the right to write there, or move the directory.`,
    { cause },
  );
}
