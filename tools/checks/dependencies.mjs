import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { listFiles, typedSource } from '../lib/testing/listed.mjs';

/** Whether rooms, packages and apps know each other only as they may. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkDependencies() {
  const files = await listFiles(typedSource);
  const { modules, violations } = await cruise(root);
  const seen = new Set(modules);
  const problems = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  return { read: files.filter((file) => seen.has(file)).length, listed: files.length, problems };
}

/**
 * Runs dependency-cruiser with the house rules on a directory laid out as the repository is.
 * @param {string} cwd
 * @returns {Promise<{ modules: string[], violations: { rule: string, from: string, to: string }[] }>}
 */
export async function cruise(cwd) {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const done = await runNode(
    [cli, 'packages', 'apps', 'proeven', 'tools', '--config', config, '--output-type', 'json'],
    {
      cwd,
    },
  );
  /** @type {{ modules: { source: string }[], summary: { violations: { rule: { name: string }, from: string, to: string }[] } }} */
  const report = JSON.parse(done.stdout);
  return {
    modules: report.modules.map(({ source }) => source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
