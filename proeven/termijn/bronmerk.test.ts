import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termijn } from '@rondom/taal/schermen/termijn';
import { describe, expect, it } from 'vitest';

const features = join(import.meta.dirname, '../../apps/web/src/features');
const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);
const read = (name: string): string => readFileSync(join(features, name), 'utf8');

/** Writes the last day of a clock. What answers a question has a day of its own, and no rule behind it. */
const writesLastDay = /\btermijn\.(?:uiterlijk|kop|vervaltNa)\(|\.laatsteDag\(uiterlijk\)/;

describe('the date of a clock on a page', () => {
  it.each(files.filter((name) => writesLastDay.test(read(name))))(
    'says beside it how far its text was checked: %s',
    (name) => {
      expect(read(name)).toContain('<Bronmerk');
    },
  );

  it.each([
    'gezin/AgendaKaart.tsx',
    'gezin/WachtItem.tsx',
    'termijn/AgendaRij.tsx',
    'termijn/KlokUitleg.tsx',
    'termijnregels/Termijnregel.tsx',
    'termijnregels/ZonderLengte.tsx',
    'mijndag/DagRij.tsx',
    'bord/BordPadFeiten.tsx',
  ])('stands in one of these too: %s', (name) => {
    expect(read(name)).toContain('<Bronmerk');
  });

  it('has few words and one sentence for each status, in both languages', () => {
    for (const z of [termijn.nl, termijn.en])
      for (const status of ['wet2026', 'tekst2017', 'protocol', 'nietNagekeken'] as const) {
        expect(z.statusKort[status].split(' ').length).toBeLessThanOrEqual(5);
        expect(z.bronstatus[status]).toMatch(/\.$/);
      }
  });
});
