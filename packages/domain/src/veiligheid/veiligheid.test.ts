import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import {
  decideNoteerCijfers,
  laatsteCijfers,
  vindVerschil,
  type Stem,
  type Veiligheidscijfer,
} from './index.ts';

const [noor, sem, linda, mark, vreemde] = ['1', '2', '3', '4', '9'].map(persoonId);
if (!noor || !sem || !linda || !mark || !vreemde) throw new Error('unreachable');
const samira = medewerkerId('7');
const van = (persoon: typeof noor): Stem => ({ soort: 'persoon', persoon });
const vast: Stem = { soort: 'medewerker', medewerker: samira };
const vandaag = getPlainDate('2027-01-12');
const feiten = { leden: [noor, sem, linda, mark], kinderen: [noor, sem], vastGezicht: samira };

describe('between whom the talk goes', () => {
  it.each([
    [
      'the child and who is furthest from it',
      { noor: 4, linda: 6, mark: 8, samira: 5 },
      ['mark', 8, 'noor', 4],
    ],
    [
      'the child, also when two others are further apart',
      { noor: 5, linda: 2, mark: 9, samira: 5 },
      ['mark', 9, 'noor', 5],
    ],
    [
      'the two furthest apart when the child was not asked',
      { noor: null, linda: 3, mark: 9, samira: 5 },
      ['mark', 9, 'linda', 3],
    ],
    ['nobody when all are close', { noor: 6, linda: 6, mark: 8, samira: 5 }, undefined],
    ['nobody when one voice spoke', { noor: 2, linda: null, mark: null, samira: null }, undefined],
  ] as const)('%s', (_titel, gezegd, verwacht) => {
    const namen = { noor: van(noor), linda: van(linda), mark: van(mark), samira: vast };
    const verschil = vindVerschil(
      noor,
      Object.entries(gezegd).map(([naam, cijfer]) => ({ stem: namen[naam as keyof typeof namen], cijfer })),
    );
    const naam = (stem: Stem) => Object.entries(namen).find(([, een]) => een === stem)?.[0];
    expect(
      verschil && [
        naam(verschil.hoog.stem),
        verschil.hoog.cijfer,
        naam(verschil.laag.stem),
        verschil.laag.cijfer,
      ],
    ).toEqual(verwacht);
  });

  it('is said by two who really said it', () => {
    const cijfer = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(cijfer, cijfer, cijfer, (a, b, c) => {
        const gezegd = [
          { stem: van(noor), cijfer: a },
          { stem: van(linda), cijfer: b },
          { stem: van(mark), cijfer: c },
        ];
        const verschil = vindVerschil(noor, gezegd);
        if (verschil === undefined) return;
        for (const een of [verschil.hoog, verschil.laag]) expect(gezegd).toContainEqual(een);
        expect(verschil.hoog.cijfer).toBeGreaterThan(verschil.laag.cijfer);
        if (a !== null) expect([verschil.hoog.stem, verschil.laag.stem]).toContainEqual(van(noor));
      }),
    );
  });
});

describe('what each voice said last', () => {
  const zei = (stem: Stem, op: string, cijfer: number | null): Veiligheidscijfer => ({
    kind: noor,
    stem,
    cijfer,
    op: getPlainDate(op),
  });

  it('stands beside what it said before, per voice', () => {
    const oud = zei(van(noor), '2026-10-14', 2);
    const nieuw = zei(van(noor), '2027-01-05', 4);
    const eerste = zei(vast, '2027-01-05', 5);
    expect(laatsteCijfers([nieuw, oud, eerste])).toEqual([{ nu: nieuw, vorige: oud }, { nu: eerste }]);
  });

  it('is on one day what was written after', () => {
    const fout = zei(van(linda), '2027-01-05', 1);
    const goed = zei(van(linda), '2027-01-05', 7);
    expect(laatsteCijfers([fout, goed])[0]?.nu).toEqual(goed);
  });
});

describe('noting figures', () => {
  const een = (cijfer: number | null, stem: Stem = van(noor), kind = noor) => ({ kind, stem, cijfer });
  it.each([
    ['nobody gave one', [een(null)], ['geenCijfer']],
    ['below nought', [een(-1)], ['cijferBuitenBereik']],
    ['above ten', [een(11)], ['cijferBuitenBereik']],
    ['a half', [een(4.5)], ['cijferBuitenBereik']],
    ['about an adult', [een(4, van(noor), linda)], ['geenKindVanGezin']],
    ['said by somebody else', [een(4, van(vreemde))], ['stemDoetNietMee']],
    [
      'said by another worker',
      [een(4, { soort: 'medewerker', medewerker: medewerkerId('8') })],
      ['stemDoetNietMee'],
    ],
    ['one voice twice', [een(4), een(5)], ['stemTweeKeer']],
  ] as const)('%s is refused', (_titel, cijfers, kinds) => {
    const outcome = decideNoteerCijfers(feiten, { op: vandaag, cijfers }, vandaag);
    expect(outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('of tomorrow is refused, of today with one not asked is kept', () => {
    const cijfers = [een(0), een(10, van(mark)), een(null, vast)];
    expect(decideNoteerCijfers(feiten, { op: getPlainDate('2027-01-13'), cijfers }, vandaag)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'cijfersInToekomst' }],
    });
    expect(decideNoteerCijfers(feiten, { op: vandaag, cijfers }, vandaag).ok).toBe(true);
  });
});
