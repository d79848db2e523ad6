import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate, type PlainDate } from '../kern/index.ts';
import {
  eraf,
  erbij,
  gangenVan,
  stondOp,
  telOp,
  verloopVan,
  type Bordwacht,
  type Verblijf,
} from './index.ts';

const day = getPlainDate;
const begin = day('2026-01-12');
const plus = (n: number): PlainDate => addDays(begin, n);
const regios = ['Achterhoek', 'Rivierenland', 'Noord-Veluwe'] as const;
const alle = () => true;

const wacht = (over: Partial<Bordwacht> = {}): Bordwacht => ({
  uiterlijk: plus(10),
  heropend: false,
  verblijven: [{ regio: 'Achterhoek', vanaf: plus(0) }],
  ...over,
});
const verhuisd: readonly Verblijf[] = [
  { regio: 'Achterhoek', vanaf: plus(0), tot: plus(20) },
  { regio: 'Rivierenland', vanaf: plus(20) },
];

describe('a wait on the board', () => {
  it('comes there the day after uiterlijk and leaves the day it ends', () => {
    expect(gangenVan(wacht({ einde: { op: plus(30), als: 'geholpen' } }), alle)).toEqual([
      { vanaf: plus(11), erin: 'nieuw', eruit: { op: plus(30), als: 'geholpen' } },
    ]);
  });

  it('was never there when it ended on uiterlijk, and came and went when it ended the day after', () => {
    expect(gangenVan(wacht({ einde: { op: plus(10), als: 'geholpen' } }), alle)).toEqual([]);
    const dag = verloopVan(
      gangenVan(wacht({ einde: { op: plus(11), als: 'zonderHulp' } }), alle),
      plus(11),
      plus(11),
    );
    expect(dag).toMatchObject([{ gisteren: 0, nieuw: 1, zonderHulp: 1, aantal: 0 }]);
  });

  it('that goes on after help stopped is called reopened, not new', () => {
    expect(gangenVan(wacht({ heropend: true }), alle)).toEqual([{ vanaf: plus(11), erin: 'heropend' }]);
  });

  it('that moves leaves one region and comes into the other on the same day, and keeps its place in both together', () => {
    const een = wacht({ verblijven: verhuisd });
    expect(gangenVan(een, (regio) => regio === 'Achterhoek')).toEqual([
      { vanaf: plus(11), erin: 'nieuw', eruit: { op: plus(20), als: 'verhuisd' } },
    ]);
    expect(gangenVan(een, (regio) => regio === 'Rivierenland')).toEqual([
      { vanaf: plus(20), erin: 'verhuisd' },
    ]);
    expect(gangenVan(een, alle)).toEqual([{ vanaf: plus(11), erin: 'nieuw' }]);
  });

  it('that moves before uiterlijk is new where it comes, and never stood where it left', () => {
    const een = wacht({ uiterlijk: plus(40), verblijven: verhuisd });
    expect(gangenVan(een, (regio) => regio === 'Achterhoek')).toEqual([]);
    expect(gangenVan(een, (regio) => regio === 'Rivierenland')).toEqual([{ vanaf: plus(41), erin: 'nieuw' }]);
  });

  it('in a region the reader is not told of does not count there', () => {
    const een = wacht({
      verblijven: [{ regio: undefined, vanaf: plus(0), tot: plus(20) }, ...verhuisd.slice(1)],
    });
    expect(gangenVan(een, alle)).toEqual([{ vanaf: plus(20), erin: 'verhuisd' }]);
  });
});

const dagen = fc.integer({ min: -60, max: 420 });
const willekeurig: fc.Arbitrary<Bordwacht> = fc
  .record({
    sinds: dagen,
    duur: fc.integer({ min: 0, max: 60 }),
    tot: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    als: fc.constantFrom('geholpen' as const, 'zonderHulp' as const),
    heropend: fc.boolean(),
    reis: fc.array(fc.tuple(fc.constantFrom(...regios), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ sinds, duur, tot, als, heropend, reis }) => {
    let dag = sinds;
    const verblijven = reis.map(([regio, lang], n): Verblijf => {
      const vanaf = plus(dag);
      dag += lang;
      return { regio, vanaf, tot: n === reis.length - 1 ? undefined : plus(dag) };
    });
    const einde = tot === undefined ? undefined : { op: plus(sinds + tot), als };
    return { uiterlijk: plus(sinds + duur), heropend, einde, verblijven };
  });

/** Written apart from the rule: is this wait past uiterlijk, not ended, and in one of these regions at the end of the day? */
const staat = (een: Bordwacht, dag: PlainDate, telt: (regio: string) => boolean): boolean =>
  een.uiterlijk < dag &&
  (een.einde === undefined || een.einde.op > dag) &&
  een.verblijven.some(
    ({ regio, vanaf, tot }) =>
      regio !== undefined && telt(regio) && vanaf <= dag && (tot === undefined || tot > dag),
  );

describe('the board of a year', () => {
  it('adds up on every day, and counts who stands there, whatever came, ended and moved', () => {
    const gebieden = [
      alle,
      (regio: string) => regio === 'Achterhoek',
      (regio: string) => regio !== 'Achterhoek',
    ];
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 25 }), fc.constantFrom(...gebieden), (wachten, telt) => {
        const gangen = wachten.flatMap((een) => gangenVan(een, telt));
        const jaar = verloopVan(gangen, begin, plus(364));
        expect(jaar).toHaveLength(365);
        let gisteren = wachten.filter((een) => staat(een, plus(-1), telt)).length;
        for (const dag of jaar) {
          expect(dag.gisteren).toBe(gisteren);
          expect(dag.gisteren + erbij(dag) - eraf(dag)).toBe(dag.aantal);
          expect(dag.aantal).toBe(wachten.filter((een) => staat(een, dag.dag, telt)).length);
          gisteren = dag.aantal;
        }
        const som = telOp(jaar);
        expect((jaar[0]?.gisteren ?? 0) + erbij(som) - eraf(som)).toBe(jaar.at(-1)?.aantal);
      }),
      { numRuns: 60 },
    );
  });

  it('of all regions together is the sum of the regions, and nobody moves in or out of it', () => {
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 20 }), dagen, (wachten, n) => {
        const tel = (telt: (regio: string) => boolean) =>
          wachten.flatMap((een) => gangenVan(een, telt)).filter((gang) => stondOp(gang, plus(n))).length;
        expect(tel(alle)).toBe(regios.reduce((som, naam) => som + tel((regio) => regio === naam), 0));
        const heel = telOp(
          verloopVan(
            wachten.flatMap((een) => gangenVan(een, alle)),
            plus(-80),
            plus(900),
          ),
        );
        expect(heel.verhuisdUit).toBe(0);
        expect(heel.verhuisdIn).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whether waits that are alike are told one by one or once with how many they are', () => {
    const metAantal = fc.array(fc.tuple(willekeurig, fc.integer({ min: 1, max: 5 })), { maxLength: 15 });
    fc.assert(
      fc.property(metAantal, (groepen) => {
        const jaar = (wachten: readonly Bordwacht[]) =>
          verloopVan(
            wachten.flatMap((een) => gangenVan(een, alle)),
            begin,
            plus(364),
          );
        const samen = groepen.map(([een, aantal]) => ({ ...een, aantal }));
        const los = groepen.flatMap(([een, aantal]) => Array.from({ length: aantal }, () => een));
        expect(jaar(samen)).toEqual(jaar(los));
      }),
      { numRuns: 60 },
    );
  });

  it('is empty when it ends before it begins', () => {
    expect(verloopVan([], plus(3), plus(1))).toEqual([]);
  });
});
