import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { decideDeelMet, decideNeemTerug, type Deelfeiten, type Tekstlezer } from './deling.ts';

const linda = persoonId('linda');
const mark = persoonId('mark');
const opa = persoonId('opa');
const lezers: readonly Tekstlezer[] = [
  { persoon: linda, leest: true, gelezenOp: new Date('2027-01-11T19:40:00Z') },
  { persoon: mark, leest: true, gelezenOp: undefined },
];
const feiten: Deelfeiten = {
  leden: [
    { id: linda, overleden: false },
    { id: mark, overleden: false },
    { id: opa, overleden: true },
  ],
  lezers: [],
  veiligheidsstand: false,
};
const kinds = (uitkomst: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  uitkomst.refusals?.map(({ kind }) => kind) ?? [];

describe('taking a note back', () => {
  it('is over once that person opened it, and says when', () => {
    expect(decideNeemTerug(lezers, linda)).toEqual({
      ok: false,
      refusals: [{ kind: 'alGelezen', persoon: linda, op: '2027-01-11T19:40:00.000Z' }],
    });
  });
  it('is possible from who has not opened it, and from nobody who never read it', () => {
    expect(decideNeemTerug(lezers, mark).ok).toBe(true);
    expect(kinds(decideNeemTerug(lezers, opa))).toEqual(['nietGedeeldMet']);
    expect(kinds(decideNeemTerug([{ persoon: mark, leest: false, gelezenOp: undefined }], mark))).toEqual([
      'nietGedeeldMet',
    ]);
  });
});

describe('sharing a note with one person more', () => {
  it('is not done with somebody of another family, with the dead, twice or without a reason', () => {
    expect(kinds(decideDeelMet(feiten, { persoon: persoonId('vreemd'), reden: 'x' }))).toEqual([
      'persoonNietInGezin',
    ]);
    expect(kinds(decideDeelMet(feiten, { persoon: opa, reden: 'x' }))).toEqual(['persoonNietInGezin']);
    expect(kinds(decideDeelMet({ ...feiten, lezers }, { persoon: linda, reden: ' ' }))).toEqual([
      'leestAl',
      'deelredenOntbreekt',
    ]);
  });
  it('names the danger and what was done about it, whatever the reason, while a veiligheidsstand stands', () => {
    const stand = { ...feiten, veiligheidsstand: true };
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('', ' ', '\n'), (reden, leeg) => {
        const zonder = kinds(decideDeelMet(stand, { persoon: mark, reden: `x${reden}`, gevaar: leeg }));
        expect(zonder).toEqual(['gevaarNietBenoemd', 'gedaanNietBenoemd']);
      }),
    );
    const met = {
      persoon: mark,
      reden: 'Mark vroeg het.',
      gevaar: 'Hij leest mee.',
      gedaan: 'Linda weet het.',
    };
    expect(decideDeelMet(stand, met).ok).toBe(true);
  });
});
