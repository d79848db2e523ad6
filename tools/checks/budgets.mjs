import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distDir } from '../lib/paths.mjs';

/** What a first visit may cost, in thousands of bytes after gzip. */
const budgets = /** @type {const} */ ([
  { entry: 'personeel.html', most: 180 },
  { entry: 'portaal.html', most: 110 },
]);

/**
 * @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/** Whether staff and portal load within their budget. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkBudgets() {
  const webDir = join(distDir, 'web');
  const file = join(webDir, '.vite/manifest.json');
  if (!existsSync(file)) return { read: 0, listed: budgets.length, problems: ['dist/web holds no manifest'] };
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const measured = budgets.map(({ entry, most }) => ({
    entry,
    most,
    size: firstLoad(manifest, entry, webDir),
  }));
  for (const { entry, most, size } of measured) process.stdout.write(`    ${entry}: ${size} of ${most} kB\n`);
  return {
    read: measured.filter(({ size }) => size > 0).length,
    listed: budgets.length,
    problems: measured.flatMap(({ entry, most, size }) => overBudget(entry, size, most)),
  };
}

/** @param {string} entry @param {number} size @param {number} most */
export function overBudget(entry, size, most) {
  return size > most ? [`${entry} loads ${size} kB at first, ${most} kB is the most`] : [];
}

/** The entry, what it imports at once, and their styles; what is loaded later does not count. @param {Manifest} manifest @param {string} entry @param {string} webDir */
function firstLoad(manifest, entry, webDir) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(entry);
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(webDir, file))).length);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}
