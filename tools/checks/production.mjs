import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distDir } from '../lib/paths.mjs';

/** What may not be in the bundle that production runs: the demo's identity provider, its people and its loader. */
const demoOnly = /oidc-provider|apps\/demo\/|brp-stand-in/g;

/** Whether the production bundle is free of the demo. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkProduction() {
  const text = await readFile(join(distDir, 'api/main.js'), 'utf8');
  return { read: 1, listed: 1, problems: demoIn(text).map((found) => `dist/api/main.js holds ${found}`) };
}

/** @param {string} text @returns {string[]} */
export function demoIn(text) {
  return [...new Set(text.match(demoOnly) ?? [])];
}
