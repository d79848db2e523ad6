import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';
import { findProcess, listProcessesIn } from '../process-info.mjs';

/**
 * What a data directory's postmaster.pid says.
 * @typedef {{ pid: number, port: number, socketDir: string, ready: boolean }} Postmaster
 * @param {string} dataDir
 * @returns {Postmaster | undefined}
 */
export function readPostmaster(dataDir) {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8')
      .split('\n')
      .map((line) => line.trim());
    return {
      pid: Number(lines[0]),
      port: Number(lines[3]),
      socketDir: lines[4] ?? '',
      ready: lines[7] === 'ready',
    };
  } catch {
    return undefined;
  }
}

/**
 * The postmaster that really runs on this data directory. One that was killed may leave its file behind, and its
 * number may since belong to a zombie or to another program; then the file and the socket's lock are removed,
 * but only after the last backend that could still write is gone.
 * @param {string} dataDir
 */
export async function findRunning(dataDir) {
  const found = readPostmaster(dataDir);
  if (!found) return undefined;
  if (isPostgres(found.pid, dataDir)) return found;
  await waitForOrphans(dataDir);
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  removeSocket(found.socketDir, found.port);
  return undefined;
}

/** @param {number} pid @param {string} dataDir */
function isPostgres(pid, dataDir) {
  const info = findProcess(pid);
  return info !== undefined && info.command.includes('postgres') && info.command.includes(dataDir);
}

/** @param {string} dataDir */
async function waitForOrphans(dataDir) {
  const until = Date.now() + 10_000;
  while (listProcessesIn(dataDir).length > 0) {
    if (Date.now() > until) throw orphansStay(listProcessesIn(dataDir));
    await sleep(20);
  }
}

/** @param {number[]} pids */
function orphansStay(pids) {
  return new PlainError(
    `Resten van een gestopte database draaien nog (proces ${pids.join(', ')}); stop die en begin opnieuw.`,
    `Remains of a stopped database still run (process ${pids.join(', ')}); stop them and start again.`,
  );
}

/** @param {string} dir @param {number} port */
export function removeSocket(dir, port) {
  if (!dir) return;
  rmSync(join(dir, `.s.PGSQL.${port}`), { force: true });
  rmSync(join(dir, `.s.PGSQL.${port}.lock`), { force: true });
}

/**
 * Asks for a fast shutdown (connections are closed, data are written) and waits for it; after 20 s it is forced.
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  signal(pid, 'SIGINT');
  const until = Date.now() + 20_000;
  while (findProcess(pid)) {
    if (Date.now() > until) return signal(pid, 'SIGKILL');
    await sleep(10);
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone: that is what was asked.
  }
}
