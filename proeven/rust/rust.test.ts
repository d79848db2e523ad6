import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import {
  meetRust,
  type Geschiedenis,
  type Meterdeelname,
  type Rustmeting,
} from '@rondom/domain/rustingezichten';
import { leesGeschiedenissen, leesGeteld } from './lees.ts';

const peil = getPlainDate('2027-01-01');
const geschiedenissen = leesGeschiedenissen();
const alle = [...geschiedenissen.values()];

const tel = (meting: Rustmeting): Readonly<Record<string, number>> => ({
  dagen: meting.dagen,
  dagenvast: meting.dagenVastGezicht,
  gezichten: meting.gezichten,
  wisselingen: meting.wisselingen,
  eerstecontacten: meting.eersteContacten,
  intakes: meting.intakes,
  hertellingen: meting.hertellingen,
  dubbel: meting.dubbel,
  gaten: meting.gaten.length,
  gatdagen: meting.gatdagen,
  naelkaar: meting.naElkaar,
  erbij: meting.erbij,
  samendagen: meting.samenDagen,
});

describe('ten families, counted by hand', () => {
  it('are ten, and somebody said of each why', () => {
    expect(leesGeteld().map(({ nummer }) => nummer)).toEqual([...geschiedenissen.keys()]);
    expect(geschiedenissen.size).toBe(10);
    for (const { waarom } of leesGeteld()) expect(waarom).toMatch(/^[A-ZÉ].{30,}\.$/);
  });

  it.each(leesGeteld())('history $nummer: $waarom', ({ nummer, getallen }) => {
    const geschiedenis = geschiedenissen.get(nummer);
    if (geschiedenis === undefined) throw new Error(`no history ${nummer}`);
    expect(tel(meetRust(geschiedenis, peil))).toEqual(getallen);
  });
});

const eenGeschiedenis = fc.constantFrom(...alle);
const eenDag = fc
  .integer({ min: 0, max: 23 })
  .map((maand) =>
    getPlainDate(`${2025 + Math.floor(maand / 12)}-${String((maand % 12) + 1).padStart(2, '0')}-01`),
  );
const gemengd = ({ deelnames, vraagrondes }: Geschiedenis) =>
  fc.record({
    deelnames: fc.shuffledSubarray([...deelnames], { minLength: deelnames.length }),
    vraagrondes: fc.shuffledSubarray([...vraagrondes], { minLength: vraagrondes.length }),
  });

describe('whatever happens to a family', () => {
  it('the order in which it was written down changes nothing', () => {
    fc.assert(
      fc.property(
        eenGeschiedenis.chain((een) => fc.tuple(fc.constant(een), gemengd(een))),
        ([een, ander]) => {
          expect(meetRust(ander, peil)).toEqual(meetRust(een, peil));
        },
      ),
    );
  });

  it('asking an expert in by a question never adds a face or a change', () => {
    fc.assert(
      fc.property(eenGeschiedenis, eenDag, eenDag, (een, a, b) => {
        const [vanaf, tot] = a < b ? [a, b] : [b, a];
        const expert: Meterdeelname = {
          ...{ rol: 'meedenker', medewerker: undefined, organisatie: organisatieId('nieuw') },
          ...{ organisatiesoort: 'ggz', maatregel: undefined, vanaf, tot },
        };
        const voor = meetRust(een, peil);
        const na = meetRust({ ...een, deelnames: [...een.deelnames, expert] }, peil);
        expect([na.gezichten, na.wisselingen]).toEqual([voor.gezichten, voor.wisselingen]);
        expect(na.dagenVastGezicht).toBe(voor.dagenVastGezicht);
      }),
    );
  });

  it('a step of Raad, judge or GI is never a hand-over', () => {
    fc.assert(
      fc.property(
        eenGeschiedenis,
        eenDag,
        fc.constantFrom('uitvoerder', 'onderzoeker', 'meedenker'),
        (een, vanaf, rol) => {
          const stap: Meterdeelname = {
            ...{ rol, medewerker: undefined, organisatie: organisatieId('de raad') },
            ...{
              organisatiesoort: 'raadvoordekinderbescherming',
              maatregel: undefined,
              vanaf,
              tot: undefined,
            },
          };
          const { naElkaar, erbij, samenDagen } = meetRust(een, peil);
          const na = meetRust({ ...een, deelnames: [...een.deelnames, stap] }, peil);
          expect([na.naElkaar, na.erbij, na.samenDagen]).toEqual([naElkaar, erbij, samenDagen]);
        },
      ),
    );
  });

  it('every day since somebody came is with somebody or without', () => {
    fc.assert(
      fc.property(eenGeschiedenis, eenDag, (een, dag) => {
        const { dagen, gatdagen, dagenVastGezicht } = meetRust(een, dag);
        expect(gatdagen + dagenVastGezicht).toBeLessThanOrEqual(Math.max(0, dagen));
      }),
    );
  });
});
