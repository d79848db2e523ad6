import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

export const documentFile = 'apps/api/openapi.json';
export const clientFile = 'packages/api-client/src/schema.d.ts';

/** The contract as the routes say it today. @returns {Promise<string>} */
export async function makeDocument() {
  const done = await runNode([
    '--import',
    import.meta.resolve('tsx'),
    join(root, 'apps/api/src/main.ts'),
    'openapi',
  ]);
  if (done.code !== 0) throw new Error(`the API could not print its document:\n${done.output}`);
  return `${JSON.stringify(JSON.parse(done.stdout), null, 2)}\n`;
}

/** The client's types for a document. @param {string} document @returns {Promise<string>} */
export async function makeClient(document) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return `/** Made from apps/api/openapi.json by \`node tools/contract.mjs --schrijf\`; not edited by hand. */\n${types}`;
}

/** @param {string} file */
export const readCommitted = (file) => readFile(join(root, file), 'utf8').catch(() => '');
