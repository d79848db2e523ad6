import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { bundelLezingen, vakOp } from './agenda.ts';

const day = getPlainDate;
const today = day('2027-01-12');

describe('a date in the agenda', () => {
  it.each([
    ['2027-01-11', 'teLaat'],
    ['2027-01-12', 'vandaag'],
    ['2027-01-13', 'binnenEenWeek'],
    ['2027-01-19', 'binnenEenWeek'],
    ['2027-01-20', 'later'],
  ])('%s is %s on 12 January', (uiterlijk, vak) => expect(vakOp(day(uiterlijk), today)).toBe(vak));
});

describe('one duty with two readings', () => {
  const rij = (id: string, plicht: string, uiterlijk: string) => ({ id, plicht, uiterlijk: day(uiterlijk) });
  const bundel = bundelLezingen(
    [rij('1', 'plan', '2027-02-15'), rij('2', 'plan', '2027-01-27'), rij('3', 'contact', '2026-12-28')],
    ({ plicht }) => plicht,
  );

  it('stands once, on the earlier day, with the other beside it', () => {
    expect(bundel.map(({ eerst, ook }) => [eerst.id, ook.map(({ id }) => id)])).toEqual([
      ['3', []],
      ['2', ['1']],
    ]);
  });

  it('loses no clock and never works on the later day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 }))),
        (all) => {
          const rijen = all.map(([plicht, days], at) => ({
            id: String(at),
            plicht: String(plicht),
            uiterlijk: addDays(today, days),
          }));
          const found = bundelLezingen(rijen, ({ plicht }) => plicht);
          expect(found.flatMap(({ eerst, ook }) => [eerst, ...ook])).toHaveLength(rijen.length);
          for (const { eerst, ook } of found)
            expect(ook.every((rij) => rij.uiterlijk >= eerst.uiterlijk)).toBe(true);
        },
      ),
    );
  });
});
