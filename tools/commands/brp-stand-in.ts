import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/paths.mjs';
import type { Exit } from './exit.ts';

/** Runs the demo's stand-in of the BRP until it is stopped; it reads its words as a program of its own would. */
export async function brpStandIn(args: readonly string[]): Promise<Exit> {
  const main = join(root, 'apps/demo/src/brp-stand-in/main.ts');
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
  return process.exitCode === undefined ? 0 : 1;
}
