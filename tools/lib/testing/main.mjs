import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { PlainError } from '../plain-error.mjs';
import { say } from '../progress.mjs';

/** `npm test`: every stage, or with `--alleen` one of them or all static checks; the last line is the count. */
export async function test() {
  const { values } = parseArgs({ options: { alleen: { type: 'string' } } });
  await ensureInstalled();
  // Loaded after the install: the stages use what it brings.
  const { stages, sum } = await import('./stages.mjs');
  const chosen = choose(stages, values.alleen);
  /** @type {import('./stages.mjs').Counts} */
  let total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) total = sum(total, await runStage(stage));
  say('');
  for (const note of total.notes ?? []) say(note);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`${total.passed} passed, ${total.failed} failed${skipped}`);
  // Something that still listens may not keep a finished test run open.
  process.exit(total.failed > 0 ? 1 : 0);
}

/** @param {import('./stages.mjs').Stage[]} stages @param {string | undefined} only */
function choose(stages, only) {
  if (only === undefined) return stages;
  const chosen = stages.filter(({ name, isCheck }) => (only === 'controles' ? isCheck : name === only));
  if (chosen.length > 0) return chosen;
  const names = ['controles', ...stages.map(({ name }) => name)].join(', ');
  throw new PlainError(
    `--alleen ${only} bestaat niet; kies uit ${names}.`,
    `--alleen ${only} does not exist; choose from ${names}.`,
  );
}

/**
 * A stage that breaks counts as one failed test: the others are still worth knowing.
 * @param {import('./stages.mjs').Stage} stage
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
async function runStage({ name, run }) {
  say(`\n── ${name}`);
  const begun = performance.now();
  const counts = await run().catch((error) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  say(
    `   ${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds} s)`,
  );
  return counts;
}
