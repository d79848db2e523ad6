import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { listFiles, typedSource } from '../lib/testing/listed.mjs';

/** Whether every file, export and dependency is used by something. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkUnused() {
  const listed = (await listFiles(typedSource)).length;
  const { problems, read } = await findUnused(root, join(root, 'knip.json'));
  return { read, listed, problems };
}

/**
 * Runs knip on a directory with a package.json.
 * @param {string} cwd
 * @param {string} config
 * @returns {Promise<{ problems: string[], read: number }>}
 */
export async function findUnused(cwd, config) {
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const reporter = join(root, 'tools/checks/knip-reporter.mjs');
  const args = [knip, '--no-progress', '--config', config, '--reporter', reporter];
  const done = await runNode(args, { cwd });
  const json = done.stdout.split('\n').find((line) => line.startsWith('{"problems"'));
  if (json === undefined) return { problems: [done.output.trim()], read: 0 };
  return JSON.parse(json);
}
