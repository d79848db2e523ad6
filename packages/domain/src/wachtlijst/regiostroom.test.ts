import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kern/index.ts';
import { dagstroom, regioOp, staatInRegioOp, type Wachtloop } from './index.ts';
import { d } from './wacht.proef.ts';

const start = d('2026-10-01');
const regios = ['oost', 'west', 'zuid'];
const day = (n: number) => addDays(start, n);
const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((all, n) => all + n, 0);

/** Any way a wait can go: moved none to three times, ended or not, also before it was late. */
const loop = fc
  .record({
    begin: fc.integer({ min: 0, max: 60 }),
    termijn: fc.integer({ min: 0, max: 20 }),
    eerst: fc.constantFrom(...regios),
    naar: fc.array(fc.record({ na: fc.integer({ min: 1, max: 30 }), regio: fc.constantFrom(...regios) }), {
      maxLength: 3,
    }),
    einde: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    als: fc.constantFrom('geholpen' as const, 'zonderhulp' as const),
    heropend: fc.boolean(),
  })
  .map(({ begin, termijn, eerst, naar, einde, als, heropend }): Wachtloop => {
    const verblijven = [
      { regio: eerst, vanaf: day(begin), tot: undefined as ReturnType<typeof day> | undefined },
    ];
    let now = begin;
    for (const { na, regio } of naar) {
      now += na;
      const last = verblijven.at(-1);
      if (last) last.tot = day(now);
      verblijven.push({ regio, vanaf: day(now), tot: undefined });
    }
    return {
      uiterlijk: day(begin + termijn),
      verblijven,
      heropend,
      ...(einde === undefined ? {} : { einde: { op: day(begin + einde), als } }),
    };
  });

describe('the board of a region from one day to the next', () => {
  it('is always what it was, with who came and without who left', () => {
    fc.assert(
      fc.property(
        fc.array(loop, { maxLength: 12 }),
        fc.integer({ min: 1, max: 130 }),
        fc.constantFrom(...regios),
        (lopen, n, regio) => {
          const before = dagstroom(lopen, regio, day(n - 1));
          const { open, erbij, eraf } = dagstroom(lopen, regio, day(n));
          expect(before.open + sum(erbij) - sum(eraf)).toBe(open);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('loses no child: who is late and not ended stands in one region, and in one only', () => {
    fc.assert(
      fc.property(loop, fc.integer({ min: 0, max: 130 }), (wacht, n) => {
        const where = regios.filter((regio) => staatInRegioOp(wacht, regio, day(n)));
        const late = wacht.uiterlijk < day(n) && (wacht.einde === undefined || wacht.einde.op > day(n));
        expect(where.length).toBe(late ? 1 : 0);
      }),
    );
  });
  it('sends as many as it receives: nobody moves out without moving in', () => {
    fc.assert(
      fc.property(fc.array(loop, { maxLength: 12 }), fc.integer({ min: 1, max: 130 }), (lopen, n) => {
        const streams = regios.map((regio) => dagstroom(lopen, regio, day(n)));
        expect(streams.reduce((all, { erbij }) => all + erbij.verhuisd, 0)).toBe(
          streams.reduce((all, { eraf }) => all + eraf.verhuisd, 0),
        );
      }),
    );
  });
  it('a family that moves while its child is late goes out of one region and into the other', () => {
    const moves: Wachtloop = {
      uiterlijk: day(5),
      verblijven: [
        { regio: 'oost', vanaf: day(0), tot: day(10) },
        { regio: 'west', vanaf: day(10) },
      ],
    };
    expect(dagstroom([moves], 'oost', day(10))).toMatchObject({ open: 0, eraf: { verhuisd: 1 } });
    expect(dagstroom([moves], 'west', day(10))).toMatchObject({ open: 1, erbij: { nieuw: 0, verhuisd: 1 } });
    expect(regioOp(moves, day(9))).toBe('oost');
    // Moved before it was late: nobody left a board, and in the new region it is new.
    expect(dagstroom([{ ...moves, uiterlijk: day(20) }], 'west', day(21)).erbij).toEqual({
      nieuw: 1,
      opnieuw: 0,
      verhuisd: 0,
    });
  });
  it('tells a child that waits again from one that waits for the first time', () => {
    const again: Wachtloop = {
      uiterlijk: day(3),
      verblijven: [{ regio: 'oost', vanaf: day(3) }],
      heropend: true,
    };
    expect(dagstroom([again], 'oost', day(4)).erbij).toEqual({ nieuw: 0, opnieuw: 1, verhuisd: 0 });
  });
});
