import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId, persoonId, type PersoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import { voorspelLezen, type Leesbaar, type Woord } from './index.ts';

const mensen = ['linda', 'mark', 'noor', 'ria'].map(persoonId);
const mens = fc.constantFrom(...mensen);
const groep = fc.subarray(mensen);
const dag = getPlainDate('2027-01-11');
const woordVan = (schrijver: PersoonId, lezers: readonly PersoonId[], wacht: boolean): Woord => ({
  gezin: gezinId('1'),
  schrijver,
  tekst: '',
  geschrevenOp: dag,
  lezers: [
    { lezer: { soort: 'medewerker', medewerker: medewerkerId('samira') }, stand: 'leest' },
    ...lezers.map((persoon) => ({
      lezer: { soort: 'persoon', persoon } as const,
      stand: wacht ? ('wacht' as const) : ('leest' as const),
    })),
  ],
});
const gezin = fc.record<Leesbaar>({
  planregels: fc.array(
    fc.record({
      soort: fc.constantFrom('doel' as const, 'kracht' as const),
      nummer: fc.nat(9),
      lezers: groep,
    }),
  ),
  woorden: fc.array(
    fc.tuple(mens, groep, fc.boolean()).map(([wie, lezers, wacht]) => woordVan(wie, lezers, wacht)),
  ),
  notities: fc.array(fc.record({ lezers: groep })),
  afspraken: fc.array(fc.record({ personen: groep })),
  leestVoor: fc.constant([]),
  huishoudens: fc.array(fc.record({ geheim: fc.boolean(), bewoners: groep })),
});

describe('what somebody will read', () => {
  it('is nothing by being family: without a name on it nobody reads it', () => {
    const stof = {
      planregels: [{ soort: 'doel', nummer: 1, lezers: [] }],
      notities: [{ lezers: [] }],
    } as const;
    const leeg = { woorden: [], afspraken: [], leestVoor: [], huishoudens: [] };
    for (const wie of mensen)
      expect(voorspelLezen(wie, { ...stof, ...leeg }, [])).toMatchObject({ doelen: [], notities: 0 });
  });

  it('never counts a line, note or word that does not name this reader, nor an address he does not live at', () => {
    fc.assert(
      fc.property(gezin, mens, fc.boolean(), (stof, wie, gevaar) => {
        const leest = voorspelLezen(wie, stof, gevaar ? [{ persoon: wie, sinds: dag }] : []);
        const mijn = stof.planregels.filter(({ lezers }) => lezers.includes(wie));
        expect(leest.doelen.length + leest.andereRegels).toBe(mijn.length);
        expect(leest.notities).toBe(stof.notities.filter(({ lezers }) => lezers.includes(wie)).length);
        expect(leest.niet.adres).toBe(
          stof.huishoudens.some(({ geheim, bewoners }) => geheim && !bewoners.includes(wie)),
        );
        // While he is the danger nobody's words are his to read, whatever was chosen.
        if (gevaar) expect(leest.woordenVan).toEqual([]);
        for (const schrijver of leest.woordenVan)
          expect(
            stof.woorden.some(
              (woord) =>
                woord.schrijver === schrijver &&
                woord.lezers.some(
                  ({ lezer, stand }) =>
                    stand === 'leest' && lezer.soort === 'persoon' && lezer.persoon === wie,
                ),
            ),
          ).toBe(true);
      }),
    );
  });
});
