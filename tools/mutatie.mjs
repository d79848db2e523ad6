/**
 * npm run mutatie: takes away every log call of the API and every row-level policy in turn, and prints what noticed.
 * Ends with 1 when one is not noticed; see docs/mutatie.md.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

/** @typedef {{ weg: string, gedood?: string, waarom?: string }} Lot */

await ensureInstalled();
const begun = performance.now();
const map = mkdtempSync(join(tmpdir(), 'rondom-mutatie-'));
try {
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'mutatie',
    '--reporter=dot',
  ];
  const env = { ...process.env, RONDOM_MUTATIE: 'alles', RONDOM_MUTATIE_UIT: map };
  const done = await runNode(args, { env, show: true });
  const loten = [...lees('log'), ...lees('regels')];
  loten.forEach(({ weg, gedood, waarom }, at) => {
    const lot = gedood === undefined ? `LEEFT   ${weg}: ${waarom ?? ''}` : `gedood  ${weg} — ${gedood}`;
    console.log(`${String(at + 1).padStart(4)} ${lot}`);
  });
  const gedood = loten.filter((lot) => lot.gedood !== undefined).length;
  const seconden = Math.round((performance.now() - begun) / 1000);
  console.log(`\n${gedood} van ${loten.length} gedood (${seconden} s)`);
  process.exitCode = done.code === 0 && loten.length > 0 && gedood === loten.length ? 0 : 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}

/** @param {'log' | 'regels'} soort @returns {Lot[]} */
function lees(soort) {
  try {
    return JSON.parse(readFileSync(join(map, `${soort}.json`), 'utf8'));
  } catch {
    return [];
  }
}
