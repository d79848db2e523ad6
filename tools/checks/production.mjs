import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBuilt } from '../lib/built.mjs';
import { distDir } from '../lib/paths.mjs';

/** What may not be in the bundle that production runs: the demo's identity provider, its people and its loader. */
const demoOnly = /oidc-provider|apps\/demo\/|brp-stand-in/g;
/** A sentence of the guided tour, whose files stand apart and are not served by production. */
const tourOnly = /Dit was één gezin\./g;

/** Whether what production runs and serves is free of the demo. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkProduction() {
  const served = await listBuilt();
  const files = [
    { file: 'dist/api/main.js', path: join(distDir, 'api/main.js'), found: demoIn },
    ...served.map((path) => ({ file: path, path: join(distDir, 'web', path), found: tourIn })),
  ];
  const problems = await Promise.all(
    files.map(async ({ file, path, found }) =>
      found(await readFile(path, 'utf8')).map((what) => `${file} holds ${what}`),
    ),
  );
  return { read: files.length, listed: files.length, problems: problems.flat() };
}

/** @param {string} text @returns {string[]} */
export function demoIn(text) {
  return [...new Set(text.match(demoOnly) ?? [])];
}

/** @param {string} text @returns {string[]} */
export function tourIn(text) {
  return [...new Set(text.match(tourOnly) ?? [])];
}
