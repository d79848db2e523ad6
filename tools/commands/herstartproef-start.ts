import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { findProcess } from '../lib/process-info.mjs';
import { freePort } from '../lib/start/ports.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A launcher in a process of its own, with everything it started, on a directory of its own. */
export interface Launched {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** kill -9 of the launcher and of every process it started, at once. */
  killAll(): Promise<void>;
  stop(): Promise<void>;
}

interface Message {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly pids: readonly number[];
}

export async function launch(home: string): Promise<Launched> {
  const script = join(root, 'tools/lib/start/launch-for-test.mjs');
  const child = spawn(process.execPath, [script, home, String(await freePort())], {
    cwd: root,
    // What it says goes to stderr: stdout is for the answer of the command.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { appUrl, ownerUrl, pids } = await new Promise<Message>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message));
    child.once('exit', () => reject(new Error('the start ended before it answered')));
  });
  return {
    appUrl,
    ownerUrl,
    killAll: async () => {
      for (const pid of [child.pid ?? 0, ...pids]) process.kill(pid, 'SIGKILL');
      await gone;
      while (pids.some((pid) => findProcess(pid) !== undefined)) await sleep(5);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await gone;
    },
  };
}
