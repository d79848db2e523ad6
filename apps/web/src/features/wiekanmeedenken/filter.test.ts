import { describe, expect, it } from 'vitest';
import { GEEN, organisatiesIn, zoekMensen } from './filter.ts';
import type { Mens } from './use-wiekanmeedenken.ts';

const mens = (deel: Partial<Mens>): Mens => ({
  ...{ id: '1', versie: 1, gebruikerId: '1', naam: 'Femke Bakker', functie: 'Behandelaar' },
  ...{
    organisatieId: '5',
    organisatie: 'Ggz De Linde',
    organisatiesoort: 'ggz',
    deskundigheden: ['verslaving'],
  },
  ...{ eigenDeskundigheden: [], talen: ['nederlands'], wijzen: [], dagen: [], van: '09:00', tot: '17:00' },
  ...{
    telefoon: null,
    mail: null,
    veiligeMail: false,
    afgeschermd: false,
    geenVragenTotEnMet: null,
    zelf: false,
  },
  ...{ afwezig: false, registratie: null, nu: true, volgendeDag: null, acties: [] },
  ...deel,
});
const femke = mens({});
const joris = mens({
  ...{ id: '2', naam: 'Joris Bos', organisatieId: '6', organisatie: 'Veilig Thuis', nu: false },
  ...{ deskundigheden: ['huiselijkgeweld'], eigenDeskundigheden: ['rouw'], talen: ['oekraiens'] },
});
const woorden = ({ naam, deskundigheden }: Mens) => `${naam ?? ''} ${deskundigheden.join(' ')} Oekraïens`;
const vind = (filter: Partial<typeof GEEN>) =>
  zoekMensen([femke, joris], { ...GEEN, ...filter }, woorden).map(({ id }) => id);

describe('who can think along is found', () => {
  it('by every typed word, without capitals and accents', () => {
    expect(vind({ zoek: 'FEMKE versl' })).toEqual(['1']);
    expect(vind({ zoek: 'oekrai' })).toEqual(['1', '2']);
    expect(vind({ zoek: 'femke huiselijk' })).toEqual([]);
  });

  it('by what is known, a word of the region, a language, an organisation and who is there now', () => {
    expect(vind({ deskundigheid: 'huiselijkgeweld' })).toEqual(['2']);
    expect(vind({ deskundigheid: 'eigen:rouw' })).toEqual(['2']);
    expect(vind({ taal: 'nederlands' })).toEqual(['1']);
    expect(vind({ organisatie: '6' })).toEqual(['2']);
    expect(vind({ nu: true })).toEqual(['1']);
    expect(vind({ nu: true, organisatie: '6' })).toEqual([]);
  });

  it('with each organisation once', () => {
    expect(organisatiesIn([joris, femke, femke]).map(({ label }) => label)).toEqual([
      'Ggz De Linde',
      'Veilig Thuis',
    ]);
  });
});
