import { join, relative } from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { listFiles } from '../lib/testing/listed.mjs';

const web = /^apps\/web\/src\/.*\.tsx?$/;
const rest = /^(packages\/[^/]+\/src|apps\/(api|demo)\/src|proeven|tools)\/.*\.(ts|mjs)$/;

/** Whether the compiler accepts everything that is not the web. */
export const checkTypes = () => compile('tsconfig.json', rest);

/** Whether the compiler accepts the web. */
export const checkWebTypes = () => compile('apps/web/tsconfig.json', web);

/**
 * @param {string} project
 * @param {RegExp} ours
 * @returns {Promise<import('../lib/testing/listed.mjs').Checked>}
 */
async function compile(project, ours) {
  const listed = await listFiles(ours);
  const done = await runCompiler(project, root);
  const lines = done.stdout.split('\n');
  const seen = new Set(lines.filter((line) => line.startsWith('/')).map((line) => relative(root, line)));
  const problems = lines.filter((line) => line.includes('error TS'));
  if (done.code !== 0 && problems.length === 0)
    problems.push(done.output.trim() || `tsc ended with ${done.code}`);
  return { read: listed.filter((file) => seen.has(file)).length, listed: listed.length, problems };
}

/** @param {string} project @param {string} cwd */
export function runCompiler(project, cwd) {
  return run(join(root, 'node_modules/.bin/tsc'), ['-p', project, '--listFiles', '--pretty', 'false'], {
    cwd,
  });
}
