import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { problemsOf } from '../lib/testing/listed.mjs';
import { overBudget } from './budgets.mjs';
import { drift } from './contract.mjs';
import { cruise } from './dependencies.mjs';
import { isFormatted } from './format.mjs';
import { faultsOfFile, faultsOfGlossary } from './glossary.mjs';
import { lintText } from './lint.mjs';
import { dependencyPlants, emptyProject, strictPlants } from './plants.mjs';
import { runCompiler } from './types.mjs';
import { demoIn, tourIn } from './production.mjs';
import { findUnused } from './unused.mjs';

/** @type {{ forbidden: { name: string }[] }} */
const houseRules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

/**
 * Plants one violation per rule, away from the repository, and looks whether the rule sees it. A rule that lets its
 * violation pass protects nothing.
 * @returns {Promise<{ rule: string, caught: boolean }[]>}
 */
export async function checkPlanted() {
  const found = [plantInFunctions(), await plantInText(), await plantInDependencies(), await plantInTypes()];
  return [...found.flat(), await plantUnused()];
}

function plantInFunctions() {
  const term = { term: 'melding', definition: 'd', source: 's', english: 'e', forbidden: ['report'] };
  const typescript = 'export const reportDate = 1;';
  const sql = 'create table rondom.report (id bigint);';
  return [
    {
      rule: 'read fewer files than git lists',
      caught: problemsOf({ read: 0, listed: 1, problems: [] }).length > 0,
    },
    { rule: 'read nothing at all', caught: problemsOf({ read: 0, listed: 0, problems: [] }).length > 0 },
    {
      rule: 'glossary: a name',
      caught: faultsOfFile([term], 'packages/domain/src/a.ts', typescript).length > 0,
    },
    { rule: 'glossary: a table', caught: faultsOfFile([term], 'apps/api/migraties/1.sql', sql).length > 0 },
    {
      rule: 'glossary: a path',
      caught: faultsOfFile([term], 'packages/domain/src/report/a.ts', '').length > 0,
    },
    { rule: 'glossary: an incomplete term', caught: faultsOfGlossary([{ ...term, source: '' }]).length > 0 },
    { rule: 'budget', caught: overBudget('portaal.html', 110.1, 110).length > 0 },
    { rule: 'guided tour in production', caught: tourIn("x('Dit was één gezin.')").length > 0 },
    { rule: 'demo in production', caught: demoIn("import 'oidc-provider'").length > 0 },
    { rule: 'contract drift', caught: drift('openapi.json', '{}', '{"a":1}').length > 0 },
  ];
}

async function plantInText() {
  const file = 'packages/domain/src/kern/index.ts';
  const plants = [
    { rule: '@typescript-eslint/no-explicit-any', text: 'export const a: any = 1;\n' },
    { rule: '@typescript-eslint/ban-ts-comment', text: '// @ts-ignore\nexport const a = 1;\n' },
    { rule: 'no-console', text: 'console.log(1);\n' },
  ];
  const results = [];
  for (const { rule, text } of plants)
    results.push({ rule, caught: (await lintText(text, file)).includes(rule) });
  return [...results, { rule: 'format', caught: !(await isFormatted('const  a=1', file)) }];
}

async function plantInDependencies() {
  /** @type {{ rule: string, caught: boolean }[]} */
  const results = [];
  const files = Object.assign({}, ...dependencyPlants.map((plant) => plant.files));
  await inProject(files, async (dir) => {
    const { violations } = await cruise(dir);
    // Asked of the settings themselves: a rule that nobody planted a violation for is not caught either.
    for (const { name: rule } of houseRules.forbidden)
      results.push({ rule, caught: violations.some((v) => v.rule === rule) });
  });
  return results;
}

async function plantInTypes() {
  /** @type {{ rule: string, caught: boolean }[]} */
  const results = [];
  const files = Object.fromEntries(
    strictPlants.map(({ code, text }) => [`packages/a/src/ts${code}.ts`, text]),
  );
  await inProject(files, async (dir) => {
    const { stdout } = await runCompiler('tsconfig.json', dir);
    for (const { rule, code } of strictPlants) {
      results.push({ rule: `types: ${rule}`, caught: new RegExp(`ts${code}\\.ts.*TS${code}`).test(stdout) });
    }
  });
  return results;
}

async function plantUnused() {
  let caught = false;
  const files = {
    'src/main.ts': 'export {};\n',
    'src/forgotten.ts': 'export const a = 1;\n',
    'knip.json': '{"entry":["src/main.ts"],"project":["src/**"]}',
  };
  await inProject(files, async (dir) => {
    const { problems } = await findUnused(dir, join(dir, 'knip.json'));
    caught = problems.some((problem) => problem.includes('forgotten'));
  });
  return { rule: 'unused file', caught };
}

/** A small project in a temporary directory, laid out as the repository. @param {Record<string, string>} files @param {(dir: string) => Promise<void>} work */
async function inProject(files, work) {
  const dir = mkdtempSync(join(tmpdir(), 'rondom-plant-'));
  try {
    for (const [file, text] of Object.entries({ ...emptyProject, ...files })) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.base.json'), join(dir, 'tsconfig.base.json'));
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
