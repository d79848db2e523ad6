import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../kern/index.ts';
import { ketenwacht, wachtsoorten, type Wachtperiode } from './index.ts';
import { d } from './wacht.proef.ts';

const today = d('2027-01-12');
const start = d('2026-01-01');
const periode = fc
  .record({
    soort: fc.constantFrom(...wachtsoorten),
    begin: fc.integer({ min: 0, max: 500 }),
    duur: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  })
  .map(({ soort, begin, duur }): Wachtperiode => {
    const vanaf = addDays(start, begin);
    return { soort, vanaf, tot: duur === undefined ? undefined : addDays(vanaf, duur) };
  });

describe('days a child waited in the whole chain', () => {
  it('are those of one wait after another, and not those between them', () => {
    const stappen: Wachtperiode[] = [
      { soort: 'onderzoek', vanaf: d('2026-03-01'), tot: d('2026-05-01') },
      { soort: 'vastejeugdbeschermer', vanaf: d('2026-06-01'), tot: d('2026-07-04') },
      { soort: 'passendehulp', vanaf: d('2026-09-14') },
    ];
    expect(ketenwacht(stappen, today)).toEqual({
      samen: 214,
      stappen: [
        { soort: 'onderzoek', dagen: 61 },
        { soort: 'vastejeugdbeschermer', dagen: 33 },
        { soort: 'passendehulp', dagen: 120 },
      ],
    });
  });
  it('count a day of two waits once', () => {
    const stappen: Wachtperiode[] = [
      { soort: 'vastejeugdbeschermer', vanaf: d('2027-01-01'), tot: d('2027-01-08') },
      { soort: 'passendehulp', vanaf: d('2027-01-04') },
    ];
    expect(ketenwacht(stappen, today)).toMatchObject({ samen: 11, stappen: [{ dagen: 7 }, { dagen: 8 }] });
  });
  it('are none before the first wait, of a wait of tomorrow and of no wait at all', () => {
    expect(ketenwacht([], today)).toEqual({ samen: 0, stappen: [] });
    expect(ketenwacht([{ soort: 'onderzoek', vanaf: addDays(today, 1) }], today).samen).toBe(0);
  });
  it('are never more than the days since the first wait, nor fewer than the longest wait', () => {
    fc.assert(
      fc.property(fc.array(periode, { minLength: 1, maxLength: 8 }), (perioden) => {
        const { samen, stappen } = ketenwacht(perioden, today);
        const first = perioden.map(({ vanaf }) => vanaf).sort()[0] ?? today;
        expect(samen).toBeLessThanOrEqual(Math.max(0, daysBetween(first, today)));
        expect(samen).toBeGreaterThanOrEqual(Math.max(...stappen.map(({ dagen }) => dagen)));
        expect(samen).toBeLessThanOrEqual(stappen.reduce((sum, { dagen }) => sum + dagen, 0));
      }),
    );
  });
  it('are as many as the days of the calendar that lie in a wait', () => {
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 6 }), (perioden) => {
        const days = Array.from({ length: 800 }, (_, n) => addDays(start, n)).filter(
          (day) =>
            day < today &&
            perioden.some(({ vanaf, tot }) => vanaf <= day && (tot === undefined || day < tot)),
        );
        expect(ketenwacht(perioden, today).samen).toBe(days.length);
      }),
      { numRuns: 40 },
    );
  });
});
