import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { spawnAs } from './account.mjs';
import { makeDir, notWritable, own } from './homes.mjs';

/** The major version of the binaries, which the data directory must have too. */
const version = '18';

/**
 * Makes the data directory when there is none. It is made beside its place and moved there when complete,
 * so that a start that is killed halfway leaves nothing that looks finished.
 * @param {{ native: string, dataDir: string, account: import('./account.mjs').Account, fsync: boolean }} options
 */
export async function ensureDataDir({ native, dataDir, account, fsync }) {
  if (isComplete(dataDir)) return;
  const half = `${dataDir}.nieuw`;
  rmSync(half, { recursive: true, force: true });
  makeDir(half, 0o700);
  own(account, half);
  const args = ['-D', half, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin'];
  args.push('--builtin-locale=C.UTF-8', '--data-checksums', '--auth-local=trust', '--auth-host=reject');
  if (!fsync) args.push('--no-sync');
  await runInitdb(join(native, 'bin', 'initdb'), args, account);
  renameSync(half, dataDir);
}

/** @param {string} dataDir */
function isComplete(dataDir) {
  if (!existsSync(dataDir)) return false;
  const found = read(join(dataDir, 'PG_VERSION'), dataDir)?.trim();
  if (found === version) return true;
  if (found !== undefined) throw otherVersion(dataDir, found);
  if (readdirSync(dataDir).length === 0) return false;
  throw new PlainError(
    `${dataDir} bevat iets anders dan een database; verplaats die map en begin opnieuw.`,
    `${dataDir} holds something that is not a database; move that directory and start again.`,
  );
}

/** @param {string} file @param {string} dataDir */
function read(file, dataDir) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!existsSync(file) && canList(dataDir)) return undefined;
    throw notWritable(dataDir, error);
  }
}

/** @param {string} dir */
function canList(dir) {
  try {
    readdirSync(dir);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} dataDir @param {string} found */
function otherVersion(dataDir, found) {
  return new PlainError(
    `De gegevens in ${dataDir} zijn van PostgreSQL ${found} en niet van ${version}; verplaats die map en begin opnieuw.`,
    `The data in ${dataDir} are of PostgreSQL ${found}, not ${version}; move that directory and start again.`,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('./account.mjs').Account} account
 * @returns {Promise<void>}
 */
function runInitdb(command, args, account) {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(command, args, {
      ...spawnAs(account),
      cwd: '/',
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.on('error', (error) => reject(cannotRun(error.message)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(cannotRun(said.trim() || `code ${code}`))));
  });
}

/** @param {string} reason */
export function cannotRun(reason) {
  return new PlainError(
    `De ingebouwde PostgreSQL kan hier niet draaien: ${reason}`,
    `The embedded PostgreSQL cannot run here: ${reason}`,
  );
}
