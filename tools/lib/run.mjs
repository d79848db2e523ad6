import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * What a finished command said and how it ended; `output` is stdout and stderr as they came.
 * @typedef {{ code: number, stdout: string, output: string }} Finished
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} [options] `show` passes the output on as it comes
 * @returns {Promise<Finished>}
 */
export function run(command, args, { env = process.env, cwd = root, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    // Whoever stops us stops what we were waiting for.
    const end = () => void child.kill();
    process.once('exit', end);
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      output += String(chunk);
      if (show) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
      if (show) process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, stdout, output });
    });
  });
}

/** Runs a script with the Node that runs us. @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (args, options) => run(process.execPath, args, options);
