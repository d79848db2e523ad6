import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../../tools/lib/build.mjs';

const home = mkdtempSync(join(tmpdir(), 'rondom-tijdzone-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Counts every clock from every day around the nights in which a wall clock jumps, and around leap day. */
const script = `
import { computeTermijn, findVersie, listTermijnsoorten } from './termijn.mjs';
const days = (from, n) =>
  Array.from({ length: n }, (_, at) => new Date(Date.parse(from) + at * 86400000).toISOString().slice(0, 10));
const spans = [...days('2026-03-20', 20), ...days('2026-10-18', 20), ...days('2028-02-20', 20), ...days('2026-12-20', 20)];
const lines = listTermijnsoorten().flatMap((soort) =>
  spans.filter((vanaf) => findVersie(soort, vanaf)).map((vanaf) => {
    const { ruweDatum, uiterlijk, stappen } = computeTermijn({ soort, vanaf });
    return [soort, vanaf, ruweDatum, uiterlijk, JSON.stringify(stappen)].join(' ');
  }),
);
process.stdout.write(lines.join('\\n'));
`;

const countIn = (zone: string): string =>
  execFileSync(process.execPath, [join(home, 'tel.mjs')], {
    env: { TZ: zone },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });

describe('the place where the machine stands', () => {
  it('changes no clock, not in the night the hour jumps either', { timeout: 30_000 }, async () => {
    await bundle('packages/domain/src/termijn/index.ts', join(home, 'termijn.mjs'));
    writeFileSync(join(home, 'tel.mjs'), script);
    const here = countIn('UTC');
    expect(here.split('\n').length).toBeGreaterThan(700);
    for (const zone of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/St_Johns'])
      expect(countIn(zone) === here, zone).toBe(true);
  });
});
