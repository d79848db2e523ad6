import { describe, expect, it } from 'vitest';
import { kijkdagen } from './kijkgroepen.ts';
import type { Kijkregel } from './use-raadplegingen.ts';

const regel = (over: Partial<Kijkregel>): Kijkregel => ({
  id: '1',
  op: '2027-01-12T08:00:00Z',
  organisatiesoort: 'lokaalteam',
  organisatie: 'Lokaal team Arnhem',
  medewerker: 'Samira Haddou',
  rol: 'lokaalteam',
  relatie: 'vastgezicht',
  grond: 'betrokken',
  soortGegevens: 'gezin',
  handeling: 'lees',
  over: [],
  nood: null,
  achtergehouden: [],
  vrijgaven: [],
  vraag: null,
  lijst: false,
  vraagAan: [],
  ...over,
});

describe('wie keek mee', () => {
  it('tells what one worker opened on one day in one line, the first opened first', () => {
    const [dag] = kijkdagen([
      regel({ id: '3', op: '2027-01-12T09:10:00Z', soortGegevens: 'termijn', over: ['2'] }),
      regel({ id: '2', op: '2027-01-12T08:05:00Z', over: ['1', '2'] }),
    ]);
    expect(dag?.groepen).toHaveLength(1);
    expect(dag?.groepen[0]).toMatchObject({
      soorten: ['gezin', 'termijn'],
      over: ['2', '1'],
      aantal: 2,
      van: '2027-01-12T08:05:00Z',
      tot: '2027-01-12T09:10:00Z',
    });
  });

  it('never hides a refused try among what was read', () => {
    const [dag] = kijkdagen([regel({ id: '2', handeling: 'geweigerd' }), regel({})]);
    expect(dag?.groepen.map((groep) => groep.regel.handeling)).toEqual(['geweigerd', 'lees']);
  });

  it('keeps two workers apart whose names are not shown', () => {
    const [dag] = kijkdagen([regel({ id: '2', medewerker: null }), regel({ medewerker: null })]);
    expect(dag?.groepen).toHaveLength(2);
  });

  it('takes the day of the Netherlands: half past eleven at night in UTC is the next day', () => {
    const dagen = kijkdagen([regel({ op: '2027-01-11T23:30:00Z' })]);
    expect(dagen.map(({ dag }) => dag)).toEqual(['2027-01-12']);
  });
});
