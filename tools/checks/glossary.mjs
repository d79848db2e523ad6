import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../lib/paths.mjs';
import { listFiles } from '../lib/testing/listed.mjs';
import { wordsOf } from './words.mjs';

/**
 * Where a noun of the trade stands in Dutch: domain, sentences, wire formats, the API's rooms, the web's features, the
 * demo and the tables. Everything in `platform`, `ui` and `tools` is English.
 */
const tradeFiles = [
  /^packages\/(domain|berichten)\/src\/.*\.ts$/,
  /^apps\/api\/src\/(?!platform\/)[^/]+\/.*\.ts$/,
  /^apps\/api\/migraties\/.*\.sql$/,
  /^apps\/web\/src\/features\/.*\.tsx?$/,
  /^apps\/demo\/src\/(laad|brp-stand-in)\/.*\.ts$/,
];

/** @typedef {{ term: string, plural?: string, definition: string, source: string, english: string, forbidden?: string[] }} Term */

/** Whether every noun of the trade is written as the glossary says. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkGlossary() {
  const text = await readFile(join(root, 'docs/glossary.yaml'), 'utf8');
  /** @type {Term[]} */
  const terms = parse(text).terms;
  const files = (await Promise.all(tradeFiles.map((match) => listFiles(match)))).flat();
  const problems = faultsOfGlossary(terms);
  let read = 0;
  for (const file of files) {
    problems.push(...faultsOfFile(terms, file, await readFile(join(root, file), 'utf8')));
    read += 1;
  }
  return { read, listed: files.length, problems };
}

/** @param {Term[]} terms @returns {string[]} */
export function faultsOfGlossary(terms) {
  /** @type {string[]} */
  const problems = [];
  const names = new Set(terms.map(({ term }) => term));
  if (names.size !== terms.length) problems.push('docs/glossary.yaml names a term twice');
  for (const { term, definition, source, english, forbidden = [] } of terms) {
    if (!definition || !source || !english)
      problems.push(`docs/glossary.yaml: ${term} lacks definition, source or english`);
    for (const word of forbidden)
      if (names.has(word)) problems.push(`docs/glossary.yaml: ${word} is a term and forbidden`);
  }
  return problems;
}

/**
 * The forbidden words in a file's path and in the names it makes.
 * @param {Term[]} terms @param {string} file @param {string} text
 */
export function faultsOfFile(terms, file, text) {
  const words = wordsOf(file, text);
  return terms.flatMap(({ term, forbidden = [] }) =>
    forbidden
      .filter((word) => words.has(word))
      .map((word) => `${file}${at(words.get(word))}: "${word}" is "${term}" (docs/glossary.yaml)`),
  );
}

/** @param {number | undefined} line */
const at = (line) => (line === undefined || line === 0 ? '' : `:${line}`);
