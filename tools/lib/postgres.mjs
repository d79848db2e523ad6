/**
 * Rondom's own launcher of the embedded PostgreSQL 18: a unix socket only, under an account PostgreSQL accepts.
 *
 *   const cluster = await startPostgres({ dataDir: '/…/.rondom/pg18' });
 *   cluster.url('rondom_app', 'rondom')   // for pg: postgresql://rondom_app@/rondom?host=…&port=5432
 *   await cluster.stop();
 *
 * A postmaster that already runs on the data directory is reused (`reused: true`); what a killed one left behind is
 * cleared away. The superuser is `postgres`; roles and databases are made by `ensureDatabase` of
 * `roles.mjs`. `dataDir` in the result says where the data really lie (elsewhere when the account cannot enter).
 */
import { spawn } from 'node:child_process';
import { openSync, closeSync, readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount, spawnAs } from './pg/account.mjs';
import { prepareBinaries } from './pg/binaries.mjs';
import { placeData, placeSocket, spareHome } from './pg/homes.mjs';
import { cannotRun, ensureDataDir } from './pg/initdb.mjs';
import { findRunning, readPostmaster, removeSocket, stopPostmaster } from './pg/postmaster.mjs';
import { holdLock } from './lock.mjs';

const port = 5432;

/**
 * @typedef {{ dataDir: string, socketDir: string, port: number, pid: number, reused: boolean,
 *   url(role: string, database: string): string, stop(): Promise<void> }} Cluster
 * @typedef {{ dataDir: string, socketDir?: string, fsync?: boolean, progress?: (what: string) => void }} StartOptions
 * @param {StartOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startPostgres(options) {
  const account = chooseAccount();
  const wanted = resolve(options.dataDir);
  const dataDir = placeData(account, wanted);
  const lock = await holdLock(`${dataDir}.lock`);
  try {
    const running = await findRunning(dataDir);
    if (running) {
      await untilReady(dataDir, running.pid, undefined);
      return describe(dataDir, running.socketDir, running.pid, true);
    }
    const native = prepareBinaries(account, () => spareHome(wanted));
    const fsync = options.fsync ?? true;
    if (!existsSync(join(dataDir, 'PG_VERSION'))) options.progress?.('initdb');
    await ensureDataDir({ native, dataDir, account, fsync });
    const socketDir = placeSocket(account, dataDir, options.socketDir);
    removeSocket(socketDir, port);
    const pid = await launch({ native, dataDir, socketDir, account, fsync });
    return describe(dataDir, socketDir, pid, false);
  } finally {
    lock.release();
  }
}

/**
 * @param {{ native: string, dataDir: string, socketDir: string, account: import('./pg/account.mjs').Account, fsync: boolean }} where
 */
async function launch({ native, dataDir, socketDir, account, fsync }) {
  const log = `${dataDir}.log`;
  const out = openSync(log, 'a', 0o600);
  const args = ['-D', dataDir, ...settings(socketDir, fsync).flatMap((setting) => ['-c', setting])];
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
  // Its own session: Ctrl-C in the terminal reaches the launcher only, which stops things in the right order.
  const child = spawn(join(native, 'bin', 'postgres'), args, {
    ...spawnAs(account),
    cwd: '/',
    env,
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  /** @type {string | undefined} */
  let ended;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code) => (ended = lastLines(log) || `code ${code}`));
  child.unref();
  await untilReady(dataDir, child.pid ?? 0, () => ended);
  return child.pid ?? 0;
}

/** @param {string} socketDir @param {boolean} fsync */
function settings(socketDir, fsync) {
  const durable = fsync ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  return [
    'listen_addresses=',
    `unix_socket_directories=${socketDir}`,
    'unix_socket_permissions=0700',
    `port=${port}`,
    'max_connections=80',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...durable,
  ];
}

/**
 * @param {string} dataDir
 * @param {number} pid
 * @param {(() => string | undefined) | undefined} ended
 */
async function untilReady(dataDir, pid, ended) {
  const until = Date.now() + 120_000;
  for (;;) {
    const now = readPostmaster(dataDir);
    if (now?.ready && now.pid === pid) return;
    const reason = ended?.();
    if (reason) throw cannotRun(reason);
    if (Date.now() > until) throw cannotRun(`${dataDir}: geen antwoord na / no answer after 120 s`);
    await sleep(10);
  }
}

/** @param {string} log */
function lastLines(log) {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' · ');
}

/**
 * @param {string} dataDir
 * @param {string} socketDir
 * @param {number} pid
 * @param {boolean} reused
 * @returns {Cluster}
 */
function describe(dataDir, socketDir, pid, reused) {
  return {
    dataDir,
    socketDir,
    port,
    pid,
    reused,
    url: (role, database) =>
      `postgresql://${encodeURIComponent(role)}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${port}`,
    stop: () => stopPostmaster(pid),
  };
}
