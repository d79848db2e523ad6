import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, getPlainDate } from '../kern/index.ts';
import { decideDuur } from './index.ts';

const d = getPlainDate;

describe('how long a supervision order lasts', () => {
  it.each([
    ['a whole year', '2026-12-16', '2027-12-16', undefined],
    ['a year and a day', '2026-12-16', '2027-12-17', 'maatregelLangerDanJaar'],
    ['one day', '2026-12-16', '2026-12-17', undefined],
    ['no day', '2026-12-16', '2026-12-16', 'einddatumVoorIngang'],
    ['an end before the start', '2026-12-16', '2026-12-15', 'einddatumVoorIngang'],
    ['a year from 29 February', '2028-02-29', '2029-02-28', undefined],
    ['a year and a day from 29 February', '2028-02-29', '2029-03-01', 'maatregelLangerDanJaar'],
  ])('%s: from %s until %s gives %s', (_, ingang, einde, kind) => {
    const outcome = decideDuur(d(ingang), d(einde));
    expect(outcome.ok ? undefined : outcome.refusals[0]?.kind).toBe(kind);
  });
  it('never lasts longer than 366 days or shorter than one', () => {
    const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(d('2015-01-01'), n));
    fc.assert(
      fc.property(dag, fc.integer({ min: -400, max: 800 }), (ingang, dagen) => {
        const outcome = decideDuur(ingang, addDays(ingang, dagen));
        expect(outcome.ok).toBe(dagen >= 1 && dagen <= daysBetween(ingang, yearLater(ingang)));
      }),
    );
  });
});

/** The same day next year, counted apart from the rule; 29 February falls back to the 28th. */
function yearLater(ingang: ReturnType<typeof d>): ReturnType<typeof d> {
  const text = `${Number(ingang.slice(0, 4)) + 1}${ingang.slice(4)}`;
  return d(text.endsWith('02-29') ? text.replace('02-29', '02-28') : text);
}
