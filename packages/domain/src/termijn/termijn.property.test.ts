import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate, type PlainDate } from '../kern/index.ts';
import { computeRegel, computeTermijn, isWerkdag, type Termijnregel } from './index.ts';

const first = getPlainDate('2015-01-01');
const aDay = fc.integer({ min: 0, max: 31 * 365 }).map((n) => addDays(first, n));

const aLength = fc.oneof(
  fc.record({
    eenheid: fc.constantFrom('dagen' as const, 'werkdagen' as const),
    aantal: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ eenheid: fc.constant('weken' as const), aantal: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ eenheid: fc.constant('maanden' as const), aantal: fc.integer({ min: 1, max: 5 }) }),
);

const aRegel = (fixed: Partial<Termijnregel>) =>
  fc
    .record({ length: aLength, teltVanaf: fc.constantFrom('dagNa' as const, 'dagZelf' as const) })
    .map(({ length, teltVanaf }): Termijnregel => ({
      ...length,
      teltVanaf,
      richting: 'vooruit',
      atw: 'ja',
      einde: 'handelen',
      ...fixed,
    }));

const workingDaysIn = (from: PlainDate, to: PlainDate): number => {
  let n = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWerkdag(day)) n += 1;
  return n;
};

describe('every clock from 2015 to 2045', () => {
  it('asks nobody to act on a free day, where the Algemene termijnenwet applies', () => {
    fc.assert(
      fc.property(aRegel({}), aDay, (regel, vanaf) => {
        const { uiterlijk, atw } = computeRegel(regel, vanaf);
        expect(atw === 'nee' || isWerkdag(uiterlijk)).toBe(true);
      }),
    );
  });
  it('never ends earlier because it started later', () => {
    fc.assert(
      fc.property(aRegel({}), aDay, fc.integer({ min: 0, max: 40 }), (regel, vanaf, later) => {
        expect(
          computeRegel(regel, vanaf).uiterlijk <= computeRegel(regel, addDays(vanaf, later)).uiterlijk,
        ).toBe(true);
      }),
    );
  });
  it('is never later than counted when it is counted back', () => {
    fc.assert(
      fc.property(aRegel({ richting: 'terug' }), aDay, (regel, vanaf) => {
        const { uiterlijk, ruweDatum } = computeRegel(regel, vanaf);
        expect(uiterlijk <= ruweDatum && ruweDatum <= vanaf).toBe(true);
      }),
    );
  });
  it('holds two working days from three days on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), aDay, (aantal, vanaf) => {
        const regel: Termijnregel = {
          aantal,
          eenheid: 'dagen',
          richting: 'vooruit',
          teltVanaf: 'dagNa',
          atw: 'ja',
          einde: 'handelen',
        };
        expect(workingDaysIn(addDays(vanaf, 1), computeRegel(regel, vanaf).uiterlijk)).toBeGreaterThanOrEqual(
          2,
        );
      }),
    );
  });
  it('accounts for every day: counted or named as not counted', () => {
    fc.assert(
      fc.property(aDay, (vanaf) => {
        const { stappen, uiterlijk } = computeTermijn({ soort: 'vastejeugdbeschermer', vanaf });
        const told = stappen.flatMap((stap): readonly PlainDate[] => {
          if (stap.code === 'geteldeDagen') return stap.parameters.dagen;
          return stap.code === 'nietGeteld' ? stap.parameters.dagen.map((d) => d.datum) : [];
        });
        const days: PlainDate[] = [];
        for (let day = addDays(vanaf, 1); day <= uiterlijk; day = addDays(day, 1)) days.push(day);
        expect([...told].sort()).toEqual(days);
      }),
    );
  });
});
