import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { isDezelfdeMogelijk } from './genoemd.ts';
import { maakWeger, type Kandidaat } from './weeg.ts';
import { leesZoekvraag } from './zoekvraag.ts';

const vandaag = getPlainDate('2027-01-12');
const weeg = (text: string, kandidaat: Kandidaat) => maakWeger(leesZoekvraag(text, vandaag))(kandidaat);
const persoon = (voornamen: string, naam: string, geboortedatum: string | null = null): Kandidaat => {
  const geslachtsnaam = naam.replace(/^(van |el |de )+/, '');
  const voorvoegsel = naam === geslachtsnaam ? null : naam.slice(0, -geslachtsnaam.length - 1);
  return {
    voornamen,
    roepnaam: null,
    geboortedatum,
    namen: [{ soort: 'eigen', voorvoegsel, geslachtsnaam }],
  };
};
const linda = persoon('Linda', 'van Dalen', '1988-03-09');

describe('somebody else', () => {
  it('is not proposed for a name that is another', () => {
    for (const text of ['Verhoeven', 'Linda Bakker 1950', 'Nour Bakker', 'Pietersen', 'xx'])
      expect(weeg(text, persoon('Noor', 'van Dalen', '2014-09-03')), text).toBeUndefined();
  });

  it('with the same surname stays below the one who was meant', () => {
    const noor = weeg('Linda van Dalen 1988', persoon('Noor', 'van Dalen', '2014-09-03'))?.punten ?? 0;
    expect(weeg('Linda van Dalen 1988', linda)?.punten).toBeGreaterThan(noor + 0.5);
  });

  it('is not taken for the same on a surname alone', () => {
    expect(isDezelfdeMogelijk(weeg('Verhoeven', persoon('Sem', 'Verhoeven'))?.redenen ?? [])).toBe(false);
  });
});

describe('who is meant', () => {
  it.each([
    ['dalen linda', linda],
    ['Vandalen, Linda', linda],
    ['lynda van daalen', linda],
    ['Ferhoeve', persoon('Mark', 'Verhoeven')],
    ['Tijsen', persoon('Jan', 'Theijssen')],
    ['Smid', persoon('Ruben', 'Smit')],
    ['el amrani yassin', persoon('Yassine', 'El Amrani')],
    ['Jilmaz', persoon('Emre', 'Yılmaz')],
    ['Kowalsky', persoon('Zofia', 'Kowalska')],
    ['Ozturk', persoon('Ali', 'Öztürk')],
  ])('is found by %s', (text, kandidaat) => {
    expect(weeg(text, kandidaat)?.punten).toBeGreaterThan(0.5);
  });

  it('is said with why', () => {
    expect(weeg('Linda van Dalen 9-3-1988', linda)?.redenen.map(({ soort }) => soort)).toEqual([
      'achternaamZelfde',
      'voornaamZelfde',
      'geboortedagZelfde',
    ]);
    const getrouwd = {
      ...linda,
      namen: [...linda.namen, { soort: 'partner', voorvoegsel: null, geslachtsnaam: 'Verhoeven' } as const],
    };
    expect(weeg('Linda Verhoeven', getrouwd)?.redenen).toContainEqual({
      soort: 'partnernaam',
      naam: 'Verhoeven',
    });
    expect(weeg('Daalen', linda)?.redenen).toEqual([{ soort: 'achternaamLijkt', naam: 'van Dalen' }]);
  });
});
