import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { runNode } from '../run.mjs';

/**
 * Files that wait for a database as often as they work: two of them fit on two cores, where vitest by itself starts one.
 */
const sideBySide = new Set(['zuiver', 'database']);

/**
 * Runs one project of vitest.config.ts; what it says is shown as it comes.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function runVitest(project, env = process.env) {
  const dir = mkdtempSync(join(tmpdir(), 'rondom-vitest-'));
  const file = join(dir, 'report.json');
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project];
  args.push('--reporter=dot', '--reporter=json', `--outputFile.json=${file}`);
  if (sideBySide.has(project)) args.push(`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`);
  try {
    const done = await runNode(args, { env, show: true });
    return count(readReport(file), done.code);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} Report
 * @param {string} file
 * @returns {Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A file that could not be read at all has no failed test in it, yet it failed; so did a run that ended badly.
 * @param {Report | undefined} report
 * @param {number} code
 */
function count(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
