import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { notWritable } from './pg/homes.mjs';
import { errorCode } from './plain-error.mjs';
import { findProcess } from './process-info.mjs';

/**
 * A file that names the process holding something. Of a process that is gone the file counts for nothing.
 * @typedef {{ pid: number, born: string } & Record<string, unknown>} Holder
 */

/**
 * Takes the lock, or answers who holds it. Whatever is in `more` is written with it; `inherited` says that whoever
 * held it before did not let go of it but died.
 * @param {string} file
 * @param {Record<string, unknown>} [more]
 * @returns {{ holder: Holder } | { release: () => void, inherited: boolean }}
 */
export function tryLock(file, more = {}) {
  const mine = { pid: process.pid, born: findProcess(process.pid)?.born ?? '', ...more };
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, `${JSON.stringify(mine)}\n`, { flag: 'wx', mode: 0o644 });
      return { release: () => rmSync(file, { force: true }), inherited: attempt > 0 };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw notWritable(file, error);
      const holder = findHolder(file);
      if (holder || attempt > 5) return { holder: holder ?? { pid: 0, born: '' } };
      removeStale(file);
    }
  }
}

/** @param {string} file */
function removeStale(file) {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    throw notWritable(file, error);
  }
}

/** Whoever holds the lock and lives. @param {string} file @returns {Holder | undefined} */
export function findHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    const alive = findProcess(holder.pid);
    return alive && alive.born === holder.born ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Waits for the lock, at most two minutes. @param {string} file */
export async function holdLock(file) {
  const until = Date.now() + 120_000;
  for (;;) {
    const got = tryLock(file);
    if ('release' in got) return got;
    if (Date.now() > until) throw new Error(`${file} is held by process ${got.holder.pid}`);
    await sleep(20);
  }
}
