import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';

const preload = pathToFileURL(join(root, 'tools/lib/start/leave-with-parent.mjs')).href;

/**
 * A process of Rondom's own that runs beside the launcher and ends with it; its output goes to `log`, or without one
 * to our own.
 * @typedef {{ name: string, log: string | undefined, pid: number, ended: Promise<void>, isOver(): boolean, stop(): Promise<void> }} Child
 * @param {{ name: string, args: string[], env: NodeJS.ProcessEnv, log?: string }} options
 * @returns {Child}
 */
export function startChild({ name, args, env, log }) {
  if (log) mkdirSync(dirname(log), { recursive: true });
  const out = log ? openSync(log, 'w', 0o600) : 'inherit';
  // Detached: Ctrl-C in the terminal reaches the launcher only, which stops things in the right order.
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', out, out, 'ipc'],
  });
  if (out !== 'inherit') closeSync(out);
  let over = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  return { name, log, pid: child.pid ?? 0, ended, isOver: () => over, stop: () => stop(child, ended) };
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<void>} ended */
async function stop(child, ended) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}

/**
 * Waits until the child listens at the address, which it does when it is ready; refuses when it ends first.
 * @param {Child} child @param {string} url @param {number} [seconds]
 */
export async function untilAnswers(child, url, seconds = 60) {
  const until = Date.now() + seconds * 1000;
  while (!(await answers(url))) {
    if (child.isOver()) throw stoppedEarly(child);
    if (Date.now() > until) throw noAnswer(child, url, seconds);
    await sleep(20);
  }
}

/**
 * A bare connection, asked for every 20 ms: the first `fetch` of a process costs more than all of these together.
 * @param {string} url @returns {Promise<boolean>}
 */
function answers(url) {
  const { hostname: host, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 10_000 });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** @param {Child} child */
export function stoppedEarly(child) {
  if (child.log === undefined)
    return new PlainError(`Onderdeel ${child.name} is gestopt.`, `Part ${child.name} stopped.`);
  const said = lastLines(child.log);
  return new PlainError(
    `Onderdeel ${child.name} is gestopt; de laatste regels staan hieronder en in ${child.log}.`,
    `Part ${child.name} stopped; its last lines are below and in ${child.log}.\n${said}`,
  );
}

/** @param {Child} child @param {string} url @param {number} seconds */
function noAnswer(child, url, seconds) {
  return new PlainError(
    `Onderdeel ${child.name} gaf na ${seconds} s geen antwoord op ${url}.`,
    `Part ${child.name} did not answer at ${url} within ${seconds} s.`,
  );
}

/** @param {string} log */
function lastLines(log) {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n');
  } catch {
    return '';
  }
}
