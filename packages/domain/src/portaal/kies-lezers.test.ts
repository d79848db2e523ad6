import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId, persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import { decideKiesLezers, isSameLezer, type KiesLezersFeiten, type Lezer } from './index.ts';

const noor = persoonId('noor');
const persoon = (id: string): Lezer => ({ soort: 'persoon', persoon: persoonId(id) });
const medewerker = (id: string): Lezer => ({ soort: 'medewerker', medewerker: medewerkerId(id) });
const [samira, ruben, petra] = [medewerker('samira'), medewerker('ruben'), medewerker('petra')];
const [mama, papa, oma] = [persoon('linda'), persoon('mark'), persoon('ria')];
const feiten = (over: Partial<KiesLezersFeiten> = {}): KiesLezersFeiten => ({
  woord: {
    gezin: gezinId('1'),
    schrijver: noor,
    tekst: 'Ik wil zaterdag bij oma slapen.',
    geschrevenOp: getPlainDate('2027-01-11'),
    lezers: [samira, ruben, mama].map((lezer) => ({ lezer, stand: 'leest' })),
  },
  plan: [samira, ruben, mama, papa, oma],
  standen: [{ persoon: persoonId('mark'), sinds: getPlainDate('2026-08-15') }],
  geopendDoor: [ruben],
  ...over,
});
const kies = (lezers: readonly Lezer[], over: Partial<KiesLezersFeiten> = {}, door = noor) =>
  decideKiesLezers(feiten(over), { door, lezers });

describe('other readers of an earlier text', () => {
  it('are of nobody but its writer', () => {
    expect(kies([], {}, persoonId('linda'))).toMatchObject({ refusals: [{ kind: 'nietUwWoorden' }] });
  });
  it('cannot be somebody who is not in the plan', () => {
    expect(kies([persoon('daan')])).toMatchObject({ refusals: [{ kind: 'lezerNietInPlan' }] });
  });
  it('are fewer at once, and the writer hears who read it already', () => {
    expect(kies([mama])).toMatchObject({ value: { eraf: [ruben], alGelezen: [ruben], erbij: [] } });
    expect(kies([ruben])).toMatchObject({ value: { eraf: [mama], alGelezen: [] } });
  });
  it('are more by the rules of writing: from whom danger comes waits', () => {
    expect(kies([ruben, mama, papa, oma])).toMatchObject({
      value: {
        erbij: [
          { lezer: papa, stand: 'wacht' },
          { lezer: oma, stand: 'leest' },
        ],
      },
    });
  });
  it('keep the vast gezicht of that day and gain the next one by name alone', () => {
    const later = { plan: [petra, ruben, mama, oma] };
    expect(kies([mama], later)).toMatchObject({ value: { lezers: [{ lezer: samira }, { lezer: mama }] } });
    expect(kies([mama, petra], later)).toMatchObject({
      value: { erbij: [{ lezer: petra, stand: 'leest' }] },
    });
  });
  it('never let danger read at once, lose the first reader, or name somebody twice', () => {
    const keuze = fc.array(fc.constantFrom(samira, ruben, mama, papa, oma), { maxLength: 8 });
    fc.assert(
      fc.property(keuze, (lezers) => {
        const outcome = kies(lezers);
        if (!outcome.ok) throw new Error('everybody here is in the plan');
        const { lezers: nu } = outcome.value;
        expect(nu[0]?.lezer).toEqual(samira);
        expect(nu.filter(({ lezer, stand }) => isSameLezer(lezer, papa) && stand === 'leest')).toEqual([]);
        expect(new Set(nu.map(({ lezer }) => JSON.stringify(lezer))).size).toBe(nu.length);
      }),
    );
  });
});
