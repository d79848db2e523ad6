import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publiceerGebieden, schermGebieden, somVanGetoond, type Getal, type Regiotelling } from './index.ts';

const provincies = ['Gelderland', 'Gelderland', 'Overijssel', undefined] as const;
const tabel = (aantallen: readonly number[], eigen: readonly boolean[]): Regiotelling[] =>
  aantallen.map((aantal, n) => ({
    regio: `regio ${n}`,
    provincie: provincies[n],
    eigen: eigen[n] ?? false,
    aantal,
  }));
const grenzen = (getal: Getal): readonly [number, number] =>
  getal.soort === 'precies' ? [getal.aantal, getal.aantal] : [getal.van, getal.tot];

/** All tables of some regions with these counts. */
const alleTabellen = (regios: number, hoogste: number): number[][] =>
  regios === 0
    ? [[]]
    : alleTabellen(regios - 1, hoogste).flatMap((rest) =>
        Array.from({ length: hoogste + 1 }, (_, aantal) => [...rest, aantal]),
      );

/**
 * Somebody who knows the rule, and every table there can be, keeps those that would be shown like this one. Per region:
 * the counts that are then still possible.
 */
function mogelijk(hoogste: number, toon: (aantallen: number[]) => unknown): Map<string, Set<number>[]> {
  const groepen = new Map<string, Set<number>[]>();
  for (const aantallen of alleTabellen(4, hoogste)) {
    const getoond = JSON.stringify(toon(aantallen));
    const groep = groepen.get(getoond) ?? aantallen.map(() => new Set<number>());
    aantallen.forEach((aantal, n) => groep[n]?.add(aantal));
    groepen.set(getoond, groep);
  }
  return groepen;
}

describe('who is not mandated', () => {
  it.each([
    ['nobody', [false, false, false, false]],
    ['one region', [true, false, false, false]],
    ['all regions of the province but one', [true, false, true, true]],
  ])(
    'cannot find a small count from any total, being mandated for %s and knowing the rule',
    (_wie, eigen) => {
      for (const groep of mogelijk(7, (aantallen) => schermGebieden(tabel(aantallen, eigen))).values())
        groep.forEach((kan, n) => {
          const klein = [1, 2, 3, 4].some((aantal) => kan.has(aantal));
          if (klein && !(eigen[n] ?? false)) expect([...kan].sort()).toEqual([1, 2, 3, 4]);
          else expect(kan.size).toBe(1);
        });
    },
  );

  it('cannot find it from the screen and the published table together either', () => {
    const eigen = [true, false, false, false];
    const samen = (aantallen: number[]) => [
      schermGebieden(tabel(aantallen, eigen)),
      publiceerGebieden(tabel(aantallen, eigen)),
    ];
    for (const groep of mogelijk(6, samen).values())
      for (const kan of groep.slice(1)) if (kan.has(1)) expect([...kan].sort()).toEqual([1, 2, 3, 4]);
  });

  it('cannot find it by taking one day from the next, whatever the days before and after show', () => {
    const getal = fc.integer({ min: 0, max: 9 });
    const dag = fc.tuple(getal, getal, getal, getal);
    fc.assert(
      fc.property(
        fc.array(dag, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (dagen, ander) => {
          const toon = (reeks: readonly (readonly number[])[]) =>
            reeks.map((aantallen) => schermGebieden(tabel(aantallen, [true])));
          // Any other small count on any one day shows the very same days.
          dagen.forEach((aantallen, op) => {
            aantallen.forEach((aantal, n) => {
              if (n === 0 || aantal < 1 || aantal > 4) return;
              const anders = dagen.map((rij, d) => rij.map((was, m) => (d === op && m === n ? ander : was)));
              expect(toon(anders)).toEqual(toon(dagen));
            });
          });
        },
      ),
    );
  });
});

describe('what is shown', () => {
  it('is true: the count lies within what is said of it, and so does every total', () => {
    const rij = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.boolean()), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rij, fc.constantFrom(schermGebieden, publiceerGebieden), (cellen, toon) => {
        const tellingen = tabel(
          cellen.map(([aantal]) => aantal),
          cellen.map(([, eigen]) => eigen),
        );
        const { regios, provincies: delen, land } = toon(tellingen);
        const binnen = (getal: Getal, leden: readonly Regiotelling[]): void => {
          const som = leden.reduce((a, { aantal }) => a + aantal, 0);
          const [van, tot] = grenzen(getal);
          expect(som).toBeGreaterThanOrEqual(van);
          expect(som).toBeLessThanOrEqual(tot);
        };
        regios.forEach(({ getal }, n) => binnen(getal, tellingen.slice(n, n + 1)));
        for (const { provincie, getal } of delen)
          binnen(
            getal,
            tellingen.filter((een) => een.provincie === provincie),
          );
        binnen(land, tellingen);
      }),
    );
  });

  it('to who is mandated for everything is exact, and published it is not', () => {
    const mijn = tabel([3, 2, 1, 12], [true, true, true, true]);
    expect(schermGebieden(mijn)).toMatchObject({
      provincies: [
        { provincie: 'Gelderland', eigen: true, getal: { aantal: 5 } },
        { provincie: 'Overijssel', getal: { aantal: 1 } },
      ],
      land: { soort: 'precies', aantal: 18 },
    });
    expect(publiceerGebieden(mijn)).toMatchObject({
      regios: [
        { getal: { van: 1, tot: 9 } },
        { getal: { van: 1, tot: 9 } },
        { getal: { van: 1, tot: 9 } },
        { getal: { aantal: 12 } },
      ],
      land: { soort: 'tussen', van: 15, tot: 39 },
    });
  });

  it('of nothing is nobody', () => {
    expect(somVanGetoond([])).toEqual({ soort: 'precies', aantal: 0 });
  });
});
