/** The least a directory needs to be looked at as if it were the repository. @type {Record<string, string>} */
export const emptyProject = {
  'package.json': '{ "name": "plant", "type": "module" }\n',
  'tsconfig.json': '{ "extends": "./tsconfig.base.json", "include": ["packages", "apps"] }\n',
  'proeven/leeg.ts': 'export {};\n',
  'tools/leeg.mjs': 'export {};\n',
  'apps/web/src/leeg.ts': 'export {};\n',
  'packages/leeg/src/leeg.ts': 'export {};\n',
  'packages/a/src/aanname.ts': 'export type Aanname = number;\n',
};

const empty = 'export const a = 1;\n';

/**
 * For each rule of .dependency-cruiser.cjs the files that break it.
 * @type {{ rule: string, files: Record<string, string> }[]}
 */
export const dependencyPlants = [
  {
    rule: 'no-cycles',
    files: {
      'packages/kring/src/a.ts': "export { b } from './b.ts';\nexport const a = 1;\n",
      'packages/kring/src/b.ts': "export { a } from './a.ts';\nexport const b = 1;\n",
    },
  },
  {
    rule: 'domain-is-pure',
    files: { 'packages/domain/src/plant/a.ts': "export { readFileSync } from 'node:fs';\n" },
  },
  {
    rule: 'taal-stands-alone',
    files: { 'packages/taal/src/plant.ts': "export { readFileSync } from 'node:fs';\n" },
  },
  {
    rule: 'web-knows-the-api-by-its-client-only',
    files: {
      'apps/web/src/plant.ts': "export { a } from '../../api/src/plant/index.ts';\n",
      'apps/api/src/plant/index.ts': empty,
    },
  },
  {
    rule: 'nobody-imports-the-demo',
    files: {
      'apps/api/src/plant/demo.ts': "export { a } from '../../../demo/src/plant.ts';\n",
      'apps/demo/src/plant.ts': empty,
    },
  },
  {
    rule: 'rooms-have-one-door',
    files: {
      'apps/api/src/gezin/window.ts': "export { a } from '../melding/inner.ts';\n",
      'apps/api/src/melding/inner.ts': empty,
    },
  },
  {
    rule: 'platform-knows-no-room',
    files: {
      'apps/api/src/platform/plant.ts': "export { a } from '../melding/index.ts';\n",
      'apps/api/src/melding/index.ts': empty,
    },
  },
  {
    rule: 'production-does-not-need-dev-tools',
    files: {
      'apps/api/package.json': '{ "name": "plant-api", "devDependencies": { "vitest": "*" } }\n',
      'apps/api/src/plant/dev.ts': "export { test } from 'vitest';\n",
    },
  },
];

/** What the strict settings of tsconfig.base.json must refuse, with the compiler's number for it. */
export const strictPlants = [
  { rule: 'a string is no number', code: 2322, text: "export const a: number = 'a';\n" },
  { rule: 'noImplicitAny', code: 7006, text: 'export const a = (b) => b;\n' },
  {
    rule: 'noUncheckedIndexedAccess',
    code: 2532,
    text: 'export const a = (b: string[]): string => b[0].trim();\n',
  },
  {
    rule: 'exactOptionalPropertyTypes',
    code: 2375,
    text: 'export const a: { b?: string } = { b: undefined };\n',
  },
  {
    rule: 'noPropertyAccessFromIndexSignature',
    code: 4111,
    text: 'export const a = (b: Record<string, string>): string | undefined => b.c;\n',
  },
  {
    rule: 'verbatimModuleSyntax',
    code: 1484,
    text: "import { Aanname } from './aanname.ts';\nexport const a: Aanname = 1;\n",
  },
];
