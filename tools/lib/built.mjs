import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { distDir } from './paths.mjs';

/** The scripts of the web build that production serves, seen from `dist/web`: what only the demo has stands in a folder deeper. */
export async function listBuilt() {
  const entries = await readdir(join(distDir, 'web/assets'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map(({ name }) => `assets/${name}`);
}
