import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hulpbewaarjaren, volwassenensoorten } from '@rondom/domain/volwassenenhulp';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { begin, doetMee, dossierkanaries, hulpVan, maakHulpwereld, type Hulpwereld } from './hulp.proef.ts';

let wereld: Wereld;
let h: Hulpwereld;
let samira: Bezoeker;
let yara: Bezoeker;
let timo: Bezoeker;
let timoId: string;
let pad: string;
let hulp: string;
beforeAll(async () => {
  wereld = await openWereld();
  h = await maakHulpwereld(wereld);
  [samira, yara, timo] = [await wereld.als('samira'), await wereld.als('yara'), await wereld.als('timo')];
  pad = `/api/v1/gezinnen/${h.v.gezin}/volwassenenhulp`;
  const [rij] = await wereld.fabriek.sql<{ id: string }>(
    "select id::text from rondom.gebruiker where sub = 'timo'",
  );
  timoId = rij?.id ?? '';
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await begin(wereld);
  hulp = await doetMee(h, samira, yara);
  await schrijf(yara, hulp, 'Zilverdeurwaarder kwam langs.');
});

const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const schrijf = (wie: Bezoeker, bij: string, tekst: string) =>
  wie.post(`${pad}/${bij}/aantekeningen`, { tekst });
const vraag = (wie: Bezoeker, gebruikerId = timoId) => wie.post(`${pad}/${hulp}/collegas`, { gebruikerId });
const stap = (wie: Bezoeker, id: string, daad: string, versie: number) =>
  wie.post(`/api/v1/volwassenenhulp/${id}/${daad}`, undefined, { versie });
const eerder = async (wie: Bezoeker) =>
  (await wie.get('/api/v1/volwassenenhulp/eerder')).json<Record<string, unknown>[]>();

describe('a colleague who helps the same adult', () => {
  it.each(['samira', 'femke', 'timo', 'linda', 'mark', 'ruben'])('is not asked by %s', async (sub) => {
    expect([403, 404]).toContain((await vraag(await wereld.als(sub))).statusCode);
  });

  it('reads nothing before he takes part, and the record after', async () => {
    const { id } = (await vraag(yara)).json<{ id: string }>();
    expect((await timo.get(`${pad}/${id}/aantekeningen`)).statusCode).toBe(403);
    expect((await timo.get('/api/v1/volwassenenhulp')).json()).toMatchObject([
      { gevraagdDoor: 'Yara Postma', persoon: 'Linda Dalen', gezinId: null },
    ]);
    await stap(timo, id, 'aanname', 1);
    expect((await timo.get(`${pad}/${id}/aantekeningen`)).json()).toMatchObject([{ door: 'Yara Postma' }]);
    expect((await samira.get(pad)).json()).toMatchObject({
      hulp: [{ hulpverlener: 'Timo Reinders', gevraagdDoor: 'Yara Postma' }, { hulpverlener: 'Yara Postma' }],
    });
  });

  it('is not asked twice, and is nobody of another organisation', async () => {
    expect((await vraag(yara)).statusCode).toBe(201);
    expect(kinds(await vraag(yara))).toEqual(['hulpLooptAl']);
    expect(kinds(await samira.post(pad, hulpVan(h, { gebruikerId: timoId })))).toEqual(['hulpLooptAl']);
    expect(kinds(await vraag(yara, h.wie.femke))).toEqual(['collegaNietTeVragen']);
    expect((await yara.get(`${pad}/${hulp}/blad`)).json()).toMatchObject({ collegas: [] });
  });

  it('may be asked by the vast gezicht too: a second of the same service is no second service', async () => {
    expect((await samira.post(pad, hulpVan(h, { gebruikerId: timoId }))).statusCode).toBe(201);
  });

  it('who says no is no news for the vast gezicht', async () => {
    const { id } = (await vraag(yara)).json<{ id: string }>();
    await stap(timo, id, 'weigering', 1);
    expect(await wereld.fabriek.sql('select 1 from rondom.taak')).toEqual([]);
  });

  it('who helps already is not asked by the intake again', async () => {
    await samira.post(pad, hulpVan(h, { gebruikerId: null }));
    expect((await yara.get('/api/v1/volwassenenhulp')).json()).toHaveLength(1);
    expect((await timo.get('/api/v1/volwassenenhulp')).json()).toHaveLength(1);
  });
});

describe('what remains when taking part ends', () => {
  const dossier = (wie: Bezoeker, id = hulp) => wie.get(`/api/v1/volwassenenhulp/${id}/dossier`);

  it('is nothing while it lasts: the record stands on the page of that adult', async () => {
    expect(await eerder(yara)).toEqual([]);
    expect((await dossier(yara)).statusCode).toBe(404);
  });

  it('is the own record for who wrote it, and nothing of the family', async () => {
    await yara.post(`${pad}/${hulp}/acties`, { tekst: 'Brief versturen.', uiterlijk: '2027-01-20' });
    await stap(yara, hulp, 'uitstap', 2);
    expect(await eerder(yara)).toEqual([
      { id: hulp, persoon: 'Linda Dalen', einde: '2027-01-12', leesbaarTot: '2032-01-12' },
    ]);
    const gelezen = await dossier(yara);
    expect(gelezen.json()).toMatchObject({ aantekeningen: [{ tekst: 'Zilverdeurwaarder kwam langs.' }] });
    expect(gelezen.body).not.toMatch(/Brief versturen|Samira|schulden staan/);
    for (const url of ['blad', 'aantekeningen', 'kindchecks'])
      expect((await yara.get(`${pad}/${hulp}/${url}`)).statusCode).toBe(403);
    expect((await schrijf(yara, hulp, 'nog iets')).statusCode).toBe(403);
  });

  it('does not hang on the yes towards the local team', async () => {
    await wereld.fabriek.sql(
      "update rondom.volwassenenhulp set stand = 'toestemmingweg', beeindigd_op = $1",
      ['2027-01-11T09:00:00Z'],
    );
    await wereld.fabriek.sql("update rondom.hulpaantekening set op = '2027-01-10T09:00:00Z'");
    expect((await dossier(yara)).statusCode).toBe(200);
  });

  it.each(['samira', 'timo', 'femke', 'linda', 'mark', 'noor', 'marijke', 'ruben'])(
    'is closed to %s',
    async (sub) => {
      await stap(yara, hulp, 'uitstap', 2);
      const answer = await dossier(await wereld.als(sub));
      expect([403, 404]).toContain(answer.statusCode);
      expect(answer.body).not.toMatch(dossierkanaries);
    },
  );

  it('holds no word that a colleague wrote after', async () => {
    const { id } = (await vraag(yara)).json<{ id: string }>();
    await stap(timo, id, 'aanname', 1);
    await stap(yara, hulp, 'uitstap', 2);
    await wereld.fabriek.sql(
      "update rondom.volwassenenhulp set beeindigd_op = '2027-01-11T09:00:00Z' where id = $1",
      [hulp],
    );
    await wereld.fabriek.sql("update rondom.hulpaantekening set op = '2027-01-10T09:00:00Z'");
    await schrijf(timo, id, 'Zilverfles gevonden.');
    expect((await dossier(yara)).body).not.toContain('Zilverfles');
    expect((await dossier(yara)).body).toContain('Zilverdeurwaarder');
  });

  it('is gone the day after the last day that the service keeps it', async () => {
    const zet = (dag: string) =>
      wereld.fabriek.sql(
        `update rondom.volwassenenhulp set stand = 'uitgestapt', aangenomen_op = '2021-01-01T09:00:00Z', beeindigd_op = $1::date + time '09:00'`,
        [dag],
      );
    await zet('2022-01-12');
    await wereld.fabriek.sql("update rondom.hulpaantekening set op = '2021-06-01T09:00:00Z'");
    expect(await eerder(yara)).toMatchObject([{ leesbaarTot: '2027-01-12' }]);
    await zet('2022-01-11');
    expect(await eerder(yara)).toEqual([]);
    expect((await dossier(yara)).statusCode).toBe(404);
  });

  it('is kept as many years in SQL as the domain says', async () => {
    for (const soort of volwassenensoorten)
      expect(await wereld.fabriek.sql('select rondom.hulpbewaarjaren($1) as jaren', [soort])).toEqual([
        { jaren: hulpbewaarjaren[soort] },
      ]);
  });

  it('goes with the account: who works elsewhere reads nothing of it', async () => {
    await stap(yara, hulp, 'uitstap', 2);
    const zet = (org: string) =>
      wereld.fabriek.sql("update rondom.gebruiker set organisatie_id = $1 where sub = 'yara'", [org]);
    await zet(h.org.delinde);
    expect(await eerder(await wereld.als('yara'))).toEqual([]);
    await zet(h.org.schuldhulp);
  });
});
