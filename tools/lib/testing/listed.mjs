import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';

/**
 * What a rule check comes back with: how many files it read, how many it should have read by git's list, and what is
 * wrong, a line each.
 * @typedef {{ read: number, listed: number, problems: string[] }} Checked
 */

/** @type {string[] | undefined} */
let known;

/**
 * The files of the repository by git's own list (committed, or new and not ignored), that match.
 * @param {RegExp} match
 */
export async function listFiles(match) {
  known ??= await askGit();
  return known.filter((file) => match.test(file));
}

async function askGit() {
  const done = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  if (done.code !== 0) throw new Error(`git ls-files: ${done.output}`);
  const files = [...new Set(done.stdout.split('\n'))].filter((file) => file !== '');
  return files.filter((file) => existsSync(join(root, file)));
}

/**
 * A check that read less than git lists is red, whatever it found: it may have read nothing at all.
 * @param {Checked} checked
 * @returns {string[]}
 */
export function problemsOf({ read, listed, problems }) {
  if (listed > 0 && read >= listed) return problems;
  return [`read ${read} files where git lists ${listed}: the check itself is broken`, ...problems];
}

/** Our own source that is typed: what lint and types must have read. */
export const typedSource = /^(packages\/[^/]+\/src|apps\/[^/]+\/src|proeven|tools)\/.*\.(ts|tsx|mjs)$/;
