import { checkBudgets } from '../../checks/budgets.mjs';
import { checkContract } from '../../checks/contract.mjs';
import { checkDependencies } from '../../checks/dependencies.mjs';
import { checkFormat } from '../../checks/format.mjs';
import { checkGlossary } from '../../checks/glossary.mjs';
import { checkLint } from '../../checks/lint.mjs';
import { checkPlanted } from '../../checks/planted.mjs';
import { checkProduction } from '../../checks/production.mjs';
import { checkTypes, checkWebTypes } from '../../checks/types.mjs';
import { checkUnused } from '../../checks/unused.mjs';
import { buildAll } from '../build.mjs';
import { runBrowserTests } from './browser.mjs';
import { problemsOf } from './listed.mjs';
import { runVitest } from './vitest.mjs';

/**
 * What a stage of `npm test` comes back with. `notes` are said again at the very end.
 * @typedef {{ passed: number, failed: number, skipped: number, notes?: string[] }} Counts
 * @typedef {{ name: string, isCheck: boolean, run: () => Promise<Counts> }} Stage
 */

/**
 * In this order: what is quick and often wrong first, and one after another, because two cores are enough for one.
 * @type {Stage[]}
 */
export const stages = [
  { name: 'format', isCheck: true, run: () => judge('format', checkFormat) },
  { name: 'lint', isCheck: true, run: () => judge('lint', checkLint) },
  {
    name: 'types',
    isCheck: true,
    run: async () => sum(await judge('types', checkTypes), await judge('types web', checkWebTypes)),
  },
  {
    name: 'rules',
    isCheck: true,
    run: async () => sum(await judge('dependencies', checkDependencies), await judge('unused', checkUnused)),
  },
  { name: 'glossary', isCheck: true, run: () => judge('glossary', checkGlossary) },
  { name: 'planted', isCheck: true, run: judgePlanted },
  { name: 'contract', isCheck: true, run: () => judge('contract', checkContract) },
  { name: 'unit', isCheck: false, run: () => runVitest('zuiver') },
  { name: 'database', isCheck: false, run: () => runVitest('database') },
  { name: 'mutatie', isCheck: false, run: () => runVitest('mutatie') },
  { name: 'build', isCheck: false, run: judgeBuild },
  { name: 'browser', isCheck: false, run: runBrowserTests },
];

/**
 * A static check counts as one test; how much it read is always said.
 * @param {string} name
 * @param {() => Promise<import('./listed.mjs').Checked>} check
 * @returns {Promise<Counts>}
 */
async function judge(name, check) {
  const checked = await check();
  const problems = problemsOf(checked);
  process.stdout.write(
    `    ${name}: read ${checked.read}, listed ${checked.listed}, wrong ${problems.length}\n`,
  );
  for (const problem of problems.slice(0, 50)) process.stdout.write(`    ✗ ${problem}\n`);
  return problems.length === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function judgePlanted() {
  const results = await checkPlanted();
  const missed = results.filter(({ caught }) => !caught);
  for (const { rule } of missed) process.stdout.write(`    ✗ the violation planted for "${rule}" passed\n`);
  return { passed: results.length - missed.length, failed: missed.length, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function judgeBuild() {
  await buildAll({ demo: true });
  return sum(await judge('budgets', checkBudgets), await judge('production', checkProduction));
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function sum(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    notes: [...(a.notes ?? []), ...(b.notes ?? [])],
  };
}
