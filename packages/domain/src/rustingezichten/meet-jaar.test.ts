import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import {
  aantalGezinnen,
  jaarcijfers,
  meetJaar,
  meetRust,
  schermRust,
  somRust,
  telErbij,
  type Geschiedenis,
  type Meterdeelname,
  type Regiorust,
} from './index.ts';

const d = getPlainDate;
const vast = (wie: string, vanaf: string, tot?: string): Meterdeelname => ({
  ...{ rol: 'vastgezicht', medewerker: medewerkerId(wie), organisatie: organisatieId('team') },
  ...{ organisatiesoort: 'lokaalteam', maatregel: undefined, vanaf: d(vanaf) },
  tot: tot === undefined ? undefined : d(tot),
});
const geschiedenis = (...deelnames: Meterdeelname[]): Geschiedenis => ({ deelnames, vraagrondes: [] });
const wissel = geschiedenis(vast('a', '2024-06-01', '2025-03-01'), vast('b', '2025-04-01'));
const regioMet = (n: number): Regiorust | undefined =>
  Array.from({ length: n }).reduce<Regiorust | undefined>((regio) => {
    const gezin = meetJaar(wissel, d('2026-01-01'));
    return gezin === undefined ? regio : telErbij(regio, gezin);
  }, undefined);

describe('a year of one family', () => {
  it('is nothing while nobody has come, and counts from the first day', () => {
    expect(meetJaar(wissel, d('2024-06-01'))).toBeUndefined();
    expect(meetJaar(wissel, d('2024-07-01'))).toMatchObject({
      dagen: 30,
      dagenVastGezicht: 30,
      eenGezicht: 1,
      nuZonder: 0,
    });
    expect(meetJaar(wissel, d('2025-03-15'))).toMatchObject({ gatdagen: 14, nuZonder: 1, eenGezicht: 1 });
  });

  it('adds up to the whole, year by year', () => {
    const jaren = ['2025-06-01', '2026-06-01'].map((op) => meetJaar(wissel, d(op)));
    const heel = meetRust(wissel, d('2026-06-01'));
    for (const cijfer of jaarcijfers)
      expect([cijfer, jaren.reduce((som, jaar) => som + (jaar?.[cijfer] ?? 0), 0)]).toEqual([
        cijfer,
        heel[cijfer],
      ]);
  });
});

describe('a region', () => {
  it('says a handful of families to be a handful, and keeps their sum back', () => {
    const vier = schermRust(regioMet(4) ?? {}, 5);
    expect(vier.wisselingen).toEqual({ gezinnen: { soort: 'tussen', van: 1, tot: 4 }, som: undefined });
    expect(vier.dubbel).toEqual({ gezinnen: { soort: 'precies', aantal: 0 }, som: 0 });
    expect(schermRust(regioMet(5) ?? {}, 5).gatdagen).toEqual({
      gezinnen: { soort: 'precies', aantal: 5 },
      som: 155,
    });
    expect(schermRust(regioMet(5) ?? {}, 10).gatdagen.som).toBeUndefined();
  });

  it('together with others lets nobody subtract: as vague as its parts', () => {
    const samen = somRust([schermRust(regioMet(4) ?? {}, 5), schermRust(regioMet(6) ?? {}, 5)]);
    expect(samen.wisselingen).toEqual({ gezinnen: { soort: 'tussen', van: 7, tot: 10 }, som: undefined });
    expect(aantalGezinnen(samen)).toEqual({ soort: 'tussen', van: 7, tot: 10 });
  });
});
