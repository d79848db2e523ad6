import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { leesGeboorte } from './geboortevraag.ts';
import { vragenNaarGenoemden } from './genoemd.ts';
import { isGerichteVraag, leesZoekvraag, zoekvormen } from './zoekvraag.ts';
import { decideZoekBreed } from './zoek-breed.ts';

const vandaag = getPlainDate('2027-01-12');
const lees = (text: string) => leesZoekvraag(text, vandaag);

describe('who may be looked for outside the own families', () => {
  it('is never everybody with a name', () => {
    for (const text of ['Verhoeven', 'van Dalen', '2014', '3-9-2014', '', 'van der'])
      expect(isGerichteVraag(lees(text)), text).toBe(false);
    for (const text of ['Noor Verhoeven', 'Verhoeven 2014', 'Noor 3-9-2014'])
      expect(isGerichteVraag(lees(text)), text).toBe(true);
  });

  it('is not looked for without end', () => {
    const vraag = lees('Noor Verhoeven');
    expect(decideZoekBreed(vraag, 29).ok).toBe(true);
    expect(decideZoekBreed(vraag, 30)).toEqual({
      ok: false,
      refusals: [{ kind: 'zoekLimiet', maximum: 30 }],
    });
  });
});

describe('a date of birth in a question', () => {
  it.each([
    ['3-9-2014', '2014-09-03', '2014-09-03'],
    ['3/9/14', '2014-09-03', '2014-09-03'],
    ['03.09.2014', '2014-09-03', '2014-09-03'],
    ['03092014', '2014-09-03', '2014-09-03'],
    ['2014-09-03', '2014-09-03', '2014-09-03'],
    ['3 sept 2014', '2014-09-03', '2014-09-03'],
    ['3 september 14', '2014-09-03', '2014-09-03'],
    ['sept 2014', '2014-09-01', '2014-09-30'],
    ['9-2014', '2014-09-01', '2014-09-30'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['12-3-63', '1963-03-12', '1963-03-12'],
    ['7 jaar, groep 4', '2019-01-13', '2020-01-12'],
    // A day that does not exist still says the month.
    ['31-2-2014', '2014-02-01', '2014-02-28'],
    ['12 jr', '2014-01-13', '2015-01-12'],
  ])('%s is read', (text, van, tot) => {
    expect(leesGeboorte(text, vandaag).geboren).toMatchObject({ van, tot });
  });

  it('is not made of a number that is no date', () => {
    for (const text of ['groep 4', '06 12345678', 'Noor'])
      expect(leesGeboorte(text, vandaag).geboren, text).toBeUndefined();
  });

  it('leaves the name', () => {
    expect(lees('Noor Verhoeven 3-9-2014').woorden).toEqual(['noor', 'verhoeven']);
    expect(lees('3 sept 2014 verhoeven').woorden).toEqual(['verhoeven']);
  });
});

describe('a name as it is typed', () => {
  it.each([
    'Linda van Dalen',
    'van Dalen, Linda',
    'Dalen, Linda van',
    'dalen van linda',
    'Linda vandalen',
    'dalen linda',
  ])('is looked up as Dalen: %s', (text) => {
    expect(zoekvormen(lees(text)).some((vorm) => vorm === 'dalen' || vorm === 'vandalen')).toBe(true);
  });

  it('that is a small word only is a name of its own', () => {
    expect(zoekvormen(lees('Bo van El'))).toContain('el');
  });
});

describe('people as a reporter named them', () => {
  it('are asked with the age that was told, and a child without surname under the surnames of the others', () => {
    const [sem, linda, niemand] = vragenNaarGenoemden(
      [{ naam: 'Sem', leeftijdOfGeboorte: '7 jaar, groep 4' }, { naam: 'Linda van Dalen' }, {}],
      vandaag,
    );
    expect(sem?.geboren?.soort).toBe('leeftijd');
    expect(sem?.lezingen).toContainEqual({ achternaam: ['van', 'dalen'], voornamen: ['sem'] });
    expect(linda?.geboren).toBeUndefined();
    expect(niemand).toBeUndefined();
  });
});
