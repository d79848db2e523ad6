import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let joris: Bezoeker;
let melding: string;

interface Plicht {
  plaats: number;
  klok: { uiterlijk: string; bron: string; bronstatus: string; stappen: { code: string }[] };
  verteldOp: string | null;
  verlengingen: { weken: number; grond: string; woorden: string; door: string }[];
  acties: string[];
}
const at = (rest = '') => `/api/v1/meldingen/${melding}${rest}`;
const lees = async () => (await joris.get(at())).json<{ versie: number; informeren: Plicht[] }>();
const inLijst = async () =>
  (await joris.get('/api/v1/meldingen'))
    .json<{ id: string; nogTeVertellen: unknown }[]>()
    .find(({ id }) => id === melding)?.nogTeVertellen;
const uitstel = { weken: 2, grond: 'beeindigen', woorden: 'Eerst gaan moeder en kind naar oma.' };
const stelUit = (wie: Bezoeker, plaats: number, anders: object = {}) =>
  wie.post(at(`/personen/${plaats}/uitstel`), { ...uitstel, ...anders });
const vertel = (wie: Bezoeker, plaats: number, op = '2027-01-12') =>
  wie.post(at(`/personen/${plaats}/verteld`), { op });
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  joris = await wereld.als('joris');
  await wereld.app.inject({
    method: 'POST',
    url: '/api/v1/meldingen',
    headers: { 'x-rondom': '1', 'idempotency-key': randomUUID() },
    payload: {
      formuliersleutel: randomUUID(),
      melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'basisschool' },
      waarneming: { gezien: 'Sem valt in slaap.' },
      personen: [
        { rol: 'ouder', naam: 'Linda van Dalen' },
        { rol: 'ouder', naam: 'Mark Verhoeven' },
      ],
      acuut: false,
    },
  });
  [{ id: melding }] = (await joris.get('/api/v1/meldingen')).json<[{ id: string }]>();
});
afterAll(() => wereld.sluit());

describe('the duty to tell who is spoken of', () => {
  it('is nobody else’s: no team, no youth protection, no family touches or reads it', async () => {
    for (const sub of ['samira', 'ruben', 'linda', 'noor']) {
      const wie = await wereld.als(sub);
      for (const answer of [await stelUit(wie, 0), await vertel(wie, 0), await wie.get(at())])
        expect(answer.statusCode, sub).toBe(403);
    }
    expect(await wereld.fabriek.sql('select 1 from rondom.informeerstap')).toEqual([]);
  });

  it('runs four weeks from the day of recording, for each named person, with its source', async () => {
    const { informeren } = await lees();
    expect(informeren.map(({ klok }) => klok.uiterlijk)).toEqual(['2027-02-09', '2027-02-09']);
    expect(informeren[0]?.klok).toMatchObject({ bron: 'Wmo 2015 art. 5.3.1 lid 1', bronstatus: 'tekst2017' });
    expect(await inLijst()).toEqual({ aantal: 2, uiterlijk: '2027-02-09' });
  });

  it('is not put off without a reason, longer than two weeks, or for somebody nobody named', async () => {
    expect(kinds(await stelUit(joris, 1, { weken: 3 }))).toEqual(['langerDanToegestaan']);
    expect((await stelUit(joris, 1, { woorden: '' })).statusCode).toBe(400);
    expect((await stelUit(joris, 1, { grond: 'drukte' })).statusCode).toBe(400);
    expect(kinds(await stelUit(joris, 2))).toEqual(['nietGevonden']);
    expect(kinds(await vertel(joris, 0, '2027-01-13'))).toEqual(['dagInToekomst']);
  });

  it('is put off again and again for one person, with who said why; the other keeps his day', async () => {
    expect((await stelUit(joris, 1)).statusCode).toBe(201);
    expect((await stelUit(joris, 1, { weken: 1, grond: 'onderzoeken' })).statusCode).toBe(201);
    const { informeren } = await lees();
    expect(informeren.map(({ klok }) => klok.uiterlijk)).toEqual(['2027-02-09', '2027-03-02']);
    expect(informeren[1]?.verlengingen).toMatchObject([
      { weken: 2, grond: 'beeindigen', woorden: uitstel.woorden, door: 'Joris Bos' },
      { weken: 1, grond: 'onderzoeken' },
    ]);
    expect(informeren[1]?.klok.stappen.map(({ code }) => code)).toContain('verlengdMet');
  });

  it('keeps the reason sealed', async () => {
    const rows = await wereld.fabriek.sql<{ zegel: Buffer }>(
      'select woorden_versleuteld as zegel from rondom.informeerstap',
    );
    expect(rows).toHaveLength(2);
    for (const { zegel } of rows) expect(zegel.toString('utf8')).not.toContain('oma');
  });

  it('ends with telling, once', async () => {
    expect((await vertel(joris, 1)).statusCode).toBe(201);
    expect(kinds(await vertel(joris, 1))).toEqual(['alVerteld']);
    expect(kinds(await stelUit(joris, 1))).toEqual(['alVerteld']);
    expect((await lees()).informeren[1]).toMatchObject({ verteldOp: '2027-01-12', acties: [] });
    expect(await inLijst()).toEqual({ aantal: 1, uiterlijk: '2027-02-09' });
  });

  it('ends for the mother when the first look says that the vast gezicht tells her today', async () => {
    await joris.post(at('/bekenden'), { geslachtsnaam: 'Verhoeven', geboortedatum: '2019-05-21' });
    await joris.post(at('/gezin'), { gezinId: v.gezin }, { versie: 1 });
    const { versie } = await lees();
    const blik = await joris.post(
      at('/eersteblik'),
      {
        ...{ veiligheid: 'structureleOnveiligheid', vermoeden: 'kindermishandeling', vervolg: 'overdracht' },
        ...{ reden: 'Samira belt.', vertellen: [v.persoon.linda] },
      },
      { versie },
    );
    expect(blik.statusCode, blik.body).toBe(200);
    expect((await lees()).informeren[0]).toMatchObject({ verteldOp: '2027-01-12', acties: [] });
    expect(await inLijst()).toBeNull();
  });
});
