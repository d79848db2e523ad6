import { describe, expect, it } from 'vitest';
import type { Lid } from '../contract.ts';
import { betrokkeneBody, kanStoppen, mogelijkeHelpers, ontbreektAan, stoptNu } from './doetmee-inhoud.ts';

const empty = {
  soort: undefined,
  persoon: '',
  omschrijving: '',
  collega: '',
  vanaf: '2027-01-12',
  laatste: '',
} as const;
const vandaag = '2027-01-12';

describe('who joins', () => {
  it('says first of which kind, then everything that is missing together', () => {
    expect(ontbreektAan(empty)).toEqual(['soort']);
    expect(ontbreektAan({ ...empty, soort: 'netwerk', vanaf: '' })).toEqual([
      'persoon',
      'omschrijving',
      'vanaf',
    ]);
    expect(ontbreektAan({ ...empty, soort: 'vervanger' })).toEqual(['collega', 'laatste']);
  });
  it('of the network may stay without a last day, but not with one that does not exist', () => {
    const ria = { ...empty, soort: 'netwerk', persoon: '5', omschrijving: 'kookt' } as const;
    expect(ontbreektAan(ria)).toEqual([]);
    expect(ontbreektAan({ ...ria, laatste: '31-02-2027' })).toEqual(['laatste']);
  });
  it('still takes part on the last day', () => {
    const daan = { ...empty, soort: 'vervanger', collega: '7', laatste: '2027-01-31' } as const;
    expect(betrokkeneBody(daan)).toEqual({
      soort: 'vervanger',
      gebruikerId: '7',
      vanaf: '2027-01-12',
      tot: '2027-02-01',
    });
  });
  it('is somebody who is born and alive, the circle first', () => {
    const lid = (id: string, rol: Lid['rol'], over: Partial<Lid> = {}) =>
      ({ id, rol, overledenOp: null, uitgerekendeDatum: null, ...over }) as Lid;
    const leden = [
      lid('kind', 'kind'),
      lid('oma', 'grootouder'),
      lid('opa', 'grootouder', { overledenOp: '2020' }),
      lid('baby', 'kind', { uitgerekendeDatum: '2027-04-01' }),
      lid('buur', 'netwerk'),
    ];
    expect(mogelijkeHelpers(leden).map(({ id }) => id)).toEqual(['buur', 'oma', 'kind']);
  });
});

describe('who stops', () => {
  it('is of the network or stands in, and still takes part or will', () => {
    expect(kanStoppen({ soort: 'netwerk', tot: null }, vandaag)).toBe(true);
    expect(kanStoppen({ soort: 'vervanger', tot: '2027-01-13' }, vandaag)).toBe(true);
    expect(kanStoppen({ soort: 'vervanger', tot: vandaag }, vandaag)).toBe(false);
    expect(kanStoppen({ soort: 'vastgezicht', tot: null }, vandaag)).toBe(false);
  });
  it('at once stops today, or never begins', () => {
    expect(stoptNu('2027-01-01', vandaag)).toBe(vandaag);
    expect(stoptNu('2027-02-01', vandaag)).toBe('2027-02-01');
  });
});
