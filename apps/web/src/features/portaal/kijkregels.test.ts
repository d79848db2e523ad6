import { describe, expect, it } from 'vitest';
import { perDag } from './kijkregels.ts';
import type { WieKeek } from './use-wie-keek.ts';

type Regel = WieKeek['regels'][number];
const regel = (over: Partial<Regel> = {}): Regel => ({
  id: '1',
  op: '2027-01-11T13:00:00Z',
  organisatiesoort: 'lokaalteam',
  organisatie: 'Lokaal team Arnhem',
  medewerker: 'Samira Haddou',
  rol: 'lokaalteam',
  relatie: 'vastgezicht',
  grond: 'betrokken',
  soortGegevens: 'gezin',
  handeling: 'lees',
  over: ['1'],
  nood: null,
  achtergehouden: [],
  vrijgaven: [],
  vraag: null,
  lijst: false,
  vraagAan: ['kijker', 'vastgezicht'],
  ...over,
});
const day = (instant: string) => instant.slice(0, 10);

describe('who looked, per day', () => {
  it('names one who looked several times once, with everything', () => {
    const regels = [regel({ soortGegevens: 'contactnotitie', over: ['2'] }), regel(), regel()];
    expect(perDag(regels, day)).toMatchObject([
      { dag: '2027-01-11', kijkers: [{ gegevens: ['contactnotitie', 'gezin'], over: ['2', '1'] }] },
    ]);
  });
  it('keeps the days apart, the latest first as it came', () => {
    const regels = [regel(), regel({ op: '2027-01-08T10:00:00Z' })];
    expect(perDag(regels, day).map(({ dag }) => dag)).toEqual(['2027-01-11', '2027-01-08']);
  });
  it('never joins a refused try with a look', () => {
    const regels = [regel({ handeling: 'geweigerd' }), regel()];
    expect(perDag(regels, day)[0]?.kijkers.map(({ geweigerd }) => geweigerd)).toEqual([true, false]);
  });
  it('says of a list who had it, once, and never among what was opened', () => {
    const inLijst = { lijst: true, soortGegevens: 'mijndag' };
    const [dag] = perDag([regel({ id: '3', ...inLijst }), regel({ id: '2', ...inLijst }), regel()], day);
    expect(dag?.kijkers.map(({ gegevens }) => gegevens)).toEqual([['gezin']]);
    expect(dag?.lijsten.map(({ regels }) => regels)).toEqual([['3', '2']]);
  });
  it('never joins what was printed with what was looked at', () => {
    const regels = [regel({ handeling: 'afdruk' }), regel()];
    expect(perDag(regels, day)[0]?.kijkers.map(({ wijze }) => wijze)).toEqual(['afgedrukt', 'gekeken']);
  });
  it('keeps two workers of one team apart', () => {
    const regels = [regel(), regel({ medewerker: 'Daan Peeters' })];
    expect(perDag(regels, day)[0]?.kijkers).toHaveLength(2);
  });
});
