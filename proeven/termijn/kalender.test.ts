import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate, weekday, type PlainDate } from '@rondom/domain/kern';
import { findVrijeDag, isWerkdag } from '@rondom/domain/termijn';
import { dagen } from './dagen.ts';

const shared = process.env['RONDOM_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const table = `${shared}/standards/feestdagen-termijnen/algemene-termijnenwet-2023-2028.csv`;

function daysBetweenYears(from: number, to: number): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = getPlainDate(`${from}-01-01`); day <= `${to}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the free days that the clocks count with', () => {
  const present = existsSync(table);
  if (!present) process.stderr.write(`skipped: no published table of feestdagen at ${table}\n`);
  it.skipIf(!present)('are on every day of 2023–2028 the weekends and the published days, no other', () => {
    const rows = readFileSync(table, 'utf8').trim().split(/\r?\n/).slice(1);
    const published = new Set(rows.map((row) => row.split(',')[0] ?? ''));
    expect(published.size).toBeGreaterThan(50);
    const differing = daysBetweenYears(2023, 2028).filter((day) => {
      const free = weekday(day) >= 6 || published.has(day);
      return free === isWerkdag(day);
    });
    expect(differing).toEqual([]);
  });

  it('are between seven and ten days a year outside the weekends, on 2015–2045', () => {
    const perYear = new Map<string, number>();
    for (const day of dagen)
      if (weekday(day) < 6 && !isWerkdag(day))
        perYear.set(day.slice(0, 4), (perYear.get(day.slice(0, 4)) ?? 0) + 1);
    expect(perYear.size).toBe(31);
    expect([...perYear].filter(([, n]) => n < 7 || n > 10)).toEqual([]);
  });

  it('never stand more than five on end', () => {
    let run = 0;
    const longest = Math.max(...dagen.map((day) => (run = findVrijeDag(day) ? run + 1 : 0)));
    expect(longest).toBe(5);
  });
});
