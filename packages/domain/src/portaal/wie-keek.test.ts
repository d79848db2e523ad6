import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId, type Gezag } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { medewerkerId, organisatieId, organisatiesoorten, type Organisatiesoort } from '../regio/index.ts';
import {
  leestVoor,
  raadpleegregels,
  raadpleegregelsVoorVastGezicht,
  type Kijklezer,
  type Raadpleging,
} from './index.ts';

const d = getPlainDate;
const [noor, sem, linda, mark] = [persoonId('noor'), persoonId('sem'), persoonId('linda'), persoonId('mark')];
const van = (soort: Organisatiesoort, toontNamen = true) => ({
  id: organisatieId(soort),
  naam: `Naam van ${soort}`,
  soort,
  toontNamen,
  laatVrijgaveAanVastGezicht: soort === 'gecertificeerdeinstelling',
});
const aRegel = (over: Partial<Raadpleging> = {}): Raadpleging => ({
  id: 'r1',
  op: d('2027-01-12'),
  kijker: medewerkerId('samira'),
  medewerkerNaam: 'Samira Haddou',
  organisatie: van('lokaalteam'),
  rol: 'vastgezicht',
  grond: 'jw-7.3.11',
  soortGegevens: 'plan',
  over: [linda, noor],
  geweigerd: false,
  gevaarVan: [],
  standTegen: [],
  opVerzoekVan: [],
  verteldAan: [],
  vrijgegevenVoor: [],
  ...over,
});
const lezer = (persoon: typeof linda, over: Partial<Kijklezer> = {}): Kijklezer => ({
  persoon,
  leestVoor: persoon === linda || persoon === mark ? [sem] : [],
  plaatsGeheim: false,
  ...over,
});
const seen = (regel: Partial<Raadpleging>, wie: Kijklezer = lezer(linda)) =>
  raadpleegregels([aRegel(regel)], wie).length === 1;

describe('who looked in our plan', () => {
  it('shows lines about oneself and the child one reads for, and names nobody else in them', () => {
    const [regel] = raadpleegregels([aRegel({ over: [linda, mark, noor, sem] })], lezer(linda));
    expect(regel?.over).toEqual([linda, sem]);
    expect(seen({ over: [noor] })).toBe(false);
    expect(seen({ over: [noor] }, lezer(noor))).toBe(true);
  });
  it('shows a refused try', () => {
    expect(raadpleegregels([aRegel({ geweigerd: true })], lezer(linda))).toMatchObject([{ geweigerd: true }]);
  });
  it('shows the name of the worker only where the organisation allows it', () => {
    expect(
      raadpleegregels([aRegel({ organisatie: van('lokaalteam', false) })], lezer(linda))[0],
    ).not.toHaveProperty('medewerker');
    expect(raadpleegregels([aRegel()], lezer(linda))[0]).toMatchObject({ medewerker: 'Samira Haddou' });
  });
  it('shows the kind of organisation only to whom a place is secret', () => {
    const [regel] = raadpleegregels([aRegel({ over: [mark] })], lezer(mark, { plaatsGeheim: true }));
    expect(regel).toMatchObject({ organisatiesoort: 'lokaalteam' });
    expect(regel).not.toHaveProperty('organisatie');
  });
  it('names the organisation to which one said yes, also then', () => {
    const naam = (over: Partial<Raadpleging>) =>
      raadpleegregels([aRegel({ over: [mark], ...over })], lezer(mark, { plaatsGeheim: true }))[0]
        ?.organisatie;
    expect(naam({ grond: 'toestemming', opVerzoekVan: [mark] })).toBe(aRegel().organisatie.naam);
    expect(naam({ grond: 'toestemming', opVerzoekVan: [linda] })).toBeUndefined();
    expect(naam({ grond: 'betrokken', opVerzoekVan: [mark] })).toBeUndefined();
  });
  it('puts the newest line first', () => {
    const regels = [aRegel({ id: 'oud', op: d('2026-12-31') }), aRegel({ id: 'nieuw' })];
    expect(raadpleegregels(regels, lezer(linda)).map((r) => r.id)).toEqual(['nieuw', 'oud']);
  });
  it.each<[string, Partial<Raadpleging>, boolean]>([
    ['Veilig Thuis before she was told', { organisatie: van('veiligthuis') }, false],
    ['Veilig Thuis after she was told', { organisatie: van('veiligthuis'), verteldAan: [linda] }, true],
    [
      'Veilig Thuis when only another was told',
      { organisatie: van('veiligthuis'), verteldAan: [noor] },
      false,
    ],
    ["a women's shelter", { organisatie: van('vrouwenopvang') }, false],
    [
      "a women's shelter she asked herself",
      { organisatie: van('vrouwenopvang'), opVerzoekVan: [linda] },
      true,
    ],
    ['the police', { organisatie: van('politie') }, false],
    ['the police, released to her', { organisatie: van('politie'), vrijgegevenVoor: [linda] }, true],
    ['the police, released to another', { organisatie: van('politie'), vrijgegevenVoor: [noor] }, false],
    ['a question about danger from her', { gevaarVan: [linda] }, false],
    ['a line made while she is the danger', { standTegen: [linda] }, false],
    ['a line made while he is the danger', { standTegen: [mark] }, true],
  ])('for Linda, %s', (_, regel, shown) => {
    expect(seen(regel)).toBe(shown);
  });
  it('never shows who is the danger a line of that time, not about the child either, unless he asked for it', () => {
    const regels = fc.record({
      organisatie: fc.constantFrom(...organisatiesoorten).map((soort) => van(soort)),
      over: fc.subarray([linda, mark, noor, sem]),
      opVerzoekVan: fc.subarray([linda, mark]),
      verteldAan: fc.subarray([linda, mark]),
    });
    fc.assert(
      fc.property(regels, (regel) => {
        if (seen({ ...regel, standTegen: [mark] }, lezer(mark))) expect(regel.opVerzoekVan).toContain(mark);
        if (seen(regel, lezer(noor))) expect(regel.over).toContain(noor);
      }),
    );
  });
});

it('reads for a child under twelve with gezag that is known, until its twelfth birthday', () => {
  const gezag: Gezag = { kind: 'bekend', houders: [{ soort: 'ouder', persoon: linda }], bronnen: ['brp'] };
  const kind = {
    id: sem,
    geboorte: { soort: 'geboren', datum: findOnvolledigeDatum('2019-05-21') as OnvolledigeDatum },
    gezag,
  } as const;
  expect(leestVoor(linda, [kind], d('2031-05-20'))).toEqual([sem]);
  expect(leestVoor(linda, [kind], d('2031-05-21'))).toEqual([]);
  expect(leestVoor(mark, [kind], d('2027-01-12'))).toEqual([]);
  expect(
    leestVoor(linda, [{ ...kind, gezag: { kind: 'nietBekend', reden: 'geenBron' } }], d('2027-01-12')),
  ).toEqual([]);
});

it('shows the vast gezicht the lines about the gezin, without those another organisation keeps back', () => {
  const regels = [
    aRegel({ id: 'gi', organisatie: van('gecertificeerdeinstelling') }),
    aRegel({ id: 'vt', organisatie: van('veiligthuis') }),
    aRegel({ id: 'vtVerteld', organisatie: van('veiligthuis'), verteldAan: [linda, noor] }),
    aRegel({ id: 'opvang', organisatie: van('vrouwenopvang') }),
    aRegel({ id: 'opvangVrij', organisatie: van('vrouwenopvang'), vrijgegevenVoor: [linda] }),
  ];
  const ids = (eigen: string) =>
    raadpleegregelsVoorVastGezicht(regels, organisatieId(eigen)).map((r) => r.id);
  expect(ids('lokaalteam')).toEqual(['gi', 'vtVerteld', 'opvangVrij']);
  expect(ids('vrouwenopvang')).toContain('opvang');
});

describe('an emergency look', () => {
  const zin = 'Er was een melding dat het niet veilig was.';
  const toon = (oordeel: 'terecht' | undefined) =>
    raadpleegregels([aRegel({ nood: { oordeel, gezinszin: zin } })], lezer(linda))[0]?.nood;
  it('is shown at once, and its sentence for the family comes with the review', () => {
    expect(toon(undefined)).toEqual({ oordeel: undefined, gezinszin: undefined });
    expect(toon('terecht')).toEqual({ oordeel: 'terecht', gezinszin: zin });
  });
  it('of Veilig Thuis waits for the review, and stands on the page of the vast gezicht at once', () => {
    const nood = { oordeel: undefined, gezinszin: undefined };
    const regel = { organisatie: van('veiligthuis'), nood };
    expect(seen(regel)).toBe(false);
    expect(seen({ ...regel, nood: { oordeel: 'nietterecht', gezinszin: zin } })).toBe(true);
    expect(raadpleegregelsVoorVastGezicht([aRegel(regel)], organisatieId('lokaalteam'))).toHaveLength(1);
  });
  it('is kept back like any other line from whom danger comes', () => {
    const nood = { oordeel: 'terecht', gezinszin: zin } as const;
    expect(seen({ nood, standTegen: [linda] })).toBe(false);
  });
});
