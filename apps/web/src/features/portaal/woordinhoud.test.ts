import { describe, expect, it } from 'vitest';
import type { Portaal } from './use-portaal.ts';
import { keuzelezers, lezersVan, lezerSleutel, verzendbaar } from './woordinhoud.ts';

const samira = { soort: 'medewerker', id: '10', naam: 'Samira', rol: 'vastgezicht' } as const;
const ruben = { soort: 'medewerker', id: '11', naam: 'Ruben', rol: 'uitvoerder' } as const;
const mama = { soort: 'persoon', id: '10', naam: 'Linda', rol: 'ouder' } as const;
const papa = { soort: 'persoon', id: '12', naam: 'Mark', rol: 'ouder' } as const;
const lezer = (wie: typeof samira | typeof ruben | typeof mama | typeof papa, gevaar = false) => ({
  ...wie,
  familiewoord: null,
  gevaar,
});
const vastGezicht: Portaal['vastGezicht'] = {
  gebruikerId: '10',
  naam: 'Samira Haddou',
  telefoon: null,
  soort: 'vastgezicht',
  uitvoerdersoort: null,
  organisatiesoort: 'lokaalteam',
  organisatie: null,
};
const lezers = {
  vastGezicht,
  mogelijkeLezers: [lezer(samira), lezer(ruben), lezer(mama), lezer(papa, true)],
};
const ids = (some: readonly { naam: string | null }[]) => some.map(({ naam }) => naam);

describe('who will be able to read', () => {
  it('beside the vast gezicht, who is not chosen for she always reads', () => {
    expect(ids(keuzelezers(lezers))).toEqual(['Ruben', 'Linda', 'Mark']);
  });
  it('is nobody else when only the vast gezicht was chosen, whatever was ticked before', () => {
    const gekozen = [lezerSleutel(mama)];
    expect(lezersVan(lezers, { keuze: 'alleenVastGezicht', gekozen })).toEqual({ lezen: [], wachten: [] });
  });
  it('is everybody except who is a danger', () => {
    const { lezen, wachten } = lezersVan(lezers, { keuze: 'iedereen', gekozen: [] });
    expect([ids(lezen), ids(wachten)]).toEqual([['Ruben', 'Linda'], []]);
  });
  it('lets a chosen reader who is a danger wait', () => {
    const gekozen = [lezerSleutel(papa), lezerSleutel(mama)];
    const { lezen, wachten } = lezersVan(lezers, { keuze: 'ook', gekozen });
    expect([ids(lezen), ids(wachten)]).toEqual([['Linda'], ['Mark']]);
  });
});

describe('what is sent', () => {
  it('is the text byte for byte', () => {
    const tekst = '  Ik wil\r\n zaterdag  bij oma…\u200b ';
    expect(verzendbaar(lezers, { tekst, keuze: 'iedereen', gekozen: [] }, 'a')).toEqual({
      tekst,
      keuze: 'iedereen',
      conceptOnderwerp: 'a',
    });
  });
  it('keeps a worker and a person with the same number apart, and drops who can no longer be chosen', () => {
    const gekozen = ['persoon-10', 'medewerker-11', 'persoon-99'];
    expect(verzendbaar(lezers, { tekst: 'a', keuze: 'ook', gekozen }, 'a')).toMatchObject({
      lezers: { gebruikers: ['11'], personen: ['10'] },
    });
  });
});
