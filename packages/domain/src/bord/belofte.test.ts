import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { decideBelofte, planOp, planstand, type Belofte } from './index.ts';

const day = getPlainDate;
const belofte: Belofte = { beloofdOp: day('2026-10-20'), vanaf: 26, nulOp: day('2027-02-20') };

describe('the promise of a region', () => {
  it.each([
    ['the day it was made', '2026-10-20', 26],
    ['half-way', '2026-12-20', 13],
    ['the anchor of the story', '2027-01-12', 8],
    ['the day before the last', '2027-02-19', 0],
    ['the promised day', '2027-02-20', 0],
    ['a day long after it', '2027-08-01', 0],
  ])('plans on %s as many children as a straight line leaves', (_when, dag, plan) => {
    expect(planOp(belofte, day(dag))).toBe(plan);
  });

  it('plans nothing before it was made, nor where nobody promised', () => {
    expect(planOp(belofte, day('2026-10-19'))).toBeUndefined();
    expect(planOp(undefined, day('2027-01-12'))).toBeUndefined();
  });

  it('never plans more children on a later day, nor fewer than none', () => {
    const made = fc.record({
      vanaf: fc.integer({ min: 0, max: 5_000 }),
      duur: fc.integer({ min: 1, max: 730 }),
      op: fc.integer({ min: 0, max: 800 }),
    });
    fc.assert(
      fc.property(made, ({ vanaf, duur, op }) => {
        const any: Belofte = { ...belofte, vanaf, nulOp: addDays(belofte.beloofdOp, duur) };
        const [now, next] = [op, op + 1].map((n) => planOp(any, addDays(belofte.beloofdOp, n)) ?? -1);
        expect(now).toBeGreaterThanOrEqual(next ?? 0);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(vanaf);
      }),
    );
  });

  it('is compared in children: above, on or below the plan', () => {
    expect(planstand(11, 8)).toEqual({ stand: 'boven', verschil: 3 });
    expect(planstand(8, 8)).toEqual({ stand: 'volgens', verschil: 0 });
    expect(planstand(6, 8)).toEqual({ stand: 'onder', verschil: 2 });
  });
});

describe('making a promise', () => {
  const today = day('2027-01-12');
  const nieuw = { nulOp: day('2027-04-12'), aantal: 11, mijnRegios: ['1', '2'], regios: ['1', '2'] };

  it('is not for who is mandated for one region of two, nor for an organisation without regions', () => {
    expect(decideBelofte({ ...nieuw, mijnRegios: ['1'] }, today)).toEqual({
      ok: false,
      refusals: [{ kind: 'nietVoorAlleRegios' }],
    });
    expect(decideBelofte({ ...nieuw, regios: [] }, today).ok).toBe(false);
  });

  it('needs a day after today, and one a waiting child can live to see', () => {
    expect(decideBelofte({ ...nieuw, nulOp: today }, today)).toEqual({
      ok: false,
      refusals: [{ kind: 'nulOpNietNaVandaag' }],
    });
    expect(decideBelofte({ ...nieuw, nulOp: day('2029-01-13') }, today)).toEqual({
      ok: false,
      refusals: [{ kind: 'nulOpTeVer', uiterlijk: '2029-01-12' }],
    });
    expect(decideBelofte({ ...nieuw, nulOp: day('2029-01-12') }, today).ok).toBe(true);
  });

  it('begins today at the count of today, whatever was promised before', () => {
    expect(decideBelofte(nieuw, today)).toEqual({
      ok: true,
      value: { beloofdOp: today, vanaf: 11, nulOp: '2027-04-12' },
    });
  });
});
