import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * Every file under the given files and directories (relative to the root) that a build reads; tests are not built.
 * @param {string[]} places
 * @returns {string[]}
 */
export function listInputs(places) {
  return places
    .flatMap((place) => walk(join(root, place)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

/** @param {string} path @returns {string[]} */
function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const child = join(path, entry.name);
    return entry.isDirectory() ? walk(child) : [child];
  });
}

/** Of times and sizes: quick, but a fresh checkout changes it. @param {string[]} files */
function statPrint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** Of what stands in the files. @param {string[]} files */
export function contentPrint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Runs `build` unless `output` is there and its inputs are those of the last time. Inputs whose times changed but
 * not their content do not build again.
 * @param {{ inputs: string[], output: string, record: string, build: () => Promise<void> }} target
 */
export async function whenChanged({ inputs, output, record, build }) {
  const files = listInputs(inputs);
  const last = existsSync(output) ? readRecord(record) : undefined;
  const stats = statPrint(files);
  if (last?.stats === stats) return;
  const content = contentPrint(files);
  if (last?.content !== content) await build();
  writeFileSync(record, `${JSON.stringify({ stats, content })}\n`);
}

/** @param {string} file @returns {{ stats: string, content: string } | undefined} */
function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
