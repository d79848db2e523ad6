import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loopZicht } from './index.ts';
import {
  open,
  sluit,
  wereld,
  v,
  eigenaar,
  id,
  noor,
  sem,
  als,
  kinds,
  zichtVan,
  pad,
  gekeken,
} from './zicht-opzet.proef.ts';
import { overDagVijf } from './zicht-dagvijf.proef.ts';
import { overEenGemisteBlik } from './zicht-gemist.proef.ts';

beforeAll(open);
afterAll(sluit);

describe('the sight of a child that waits', () => {
  it('is read by nobody without relation, and by no family member on this page', async () => {
    for (const sub of ['daan', 'joris', 'tim', 'vreemd', 'hanneke', 'linda', 'mark', 'noor'])
      for (const url of [
        `/api/v1/gezinnen/${v.gezin}/zicht`,
        pad(noor, 'checks'),
        pad(noor, 'urgenties'),
        pad(noor, 'wachters'),
      ])
        expect((await als(sub).get(url)).statusCode).toBe(403);
  });

  it('says of nobody named that it is due within a working day, and tells who is in charge when that passed', async () => {
    expect(await zichtVan(sem)).toMatchObject({ wachter: null, gemis: [] });
    expect(await zichtVan(noor)).toMatchObject({ gemis: [{ reden: 'nietGenoemd', sinds: '2027-01-06' }] });
    expect(await loopZicht(eigenaar, wereld.clock)).toBe(1);
    expect((await zichtVan(noor)).stappen.map(({ wie: plaats, naam }) => [plaats, naam])).toEqual([
      ['leiding', 'anja'],
      ['regiodirecteur', 'hanneke'],
    ]);
    expect(await loopZicht(eigenaar, wereld.clock)).toBe(0);
  });

  it('is given by who is in charge alone: not by the constant contact of a child with a GI, not to a stranger', async () => {
    const keuze = { gebruikerId: v.gebruiker.samira, ritme: 7 };
    expect(kinds(await als('samira').post(pad(noor, 'wachter'), keuze))).toEqual(['nietVerantwoordelijk']);
    expect((await als('ruben').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(403);
    const fout = { ...keuze, gebruikerId: id['vreemd'] };
    expect(kinds(await als('anja').post(pad(noor, 'wachter'), fout))).toEqual(['wachterNietBeschikbaar']);
    expect(kinds(await als('anja').post(pad(noor, 'wachter'), { ...keuze, ritme: 5 }))).toEqual([
      'ritmeOnbekend',
    ]);
    const namen = (await als('anja').get(pad(noor, 'wachters')))
      .json<{ naam: string }[]>()
      .map(({ naam }) => naam);
    expect(namen).toEqual(['Ruben Smit', 'Samira Haddou', 'tim']);
    expect((await als('anja').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(201);
    const zicht = await zichtVan(noor);
    expect(zicht).toMatchObject({
      gemis: [],
      wachter: { naam: 'Samira Haddou', ritme: 7, volgendeOp: '2027-01-13' },
    });
    expect(zicht.stappen.every(({ geslotenOp }) => geslotenOp === '2027-01-12')).toBe(true);
  });

  it('of a child without a measure is given by the organisation of its constant contact', async () => {
    const keuze = { gebruikerId: v.gebruiker.daan, ritme: 14 };
    expect(kinds(await als('anja').post(pad(sem, 'wachter'), keuze))).toEqual(['nietVerantwoordelijk']);
    expect((await als('samira').post(pad(sem, 'wachter'), keuze)).statusCode).toBe(201);
  });
});

describe('a look', () => {
  it('is refused without how one knows, and leaves the wait as it was', async () => {
    expect(kinds(await als('samira').post(pad(noor, 'checks'), { ...gekeken, bronnen: [] }))).toEqual([
      'checkBronOntbreekt',
    ]);
    expect((await zichtVan(noor)).veilig).toBe('nietBekend');
    expect((await als('anja').post(pad(noor, 'checks'), gekeken)).statusCode).toBe(403);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${noor}/checks`, gekeken)).statusCode).toBe(404);
  });

  it('is the one truth about safety: on the wait, with the next day', async () => {
    expect((await als('samira').post(pad(noor, 'checks'), gekeken)).statusCode).toBe(201);
    expect(await zichtVan(noor)).toMatchObject({
      veilig: 'ja',
      laatste: { bronnen: ['kindGezien'] },
      wachter: { volgendeOp: '2027-01-19' },
    });
  });

  it('that tells of an earlier day than the last one changes nothing about now', async () => {
    const eerder = { ...gekeken, op: '2027-01-08', veilig: 'nee', woorden: 'Toen was het niet veilig.' };
    expect((await als('ruben').post(pad(noor, 'checks'), eerder)).statusCode).toBe(201);
    expect(await zichtVan(noor)).toMatchObject({ veilig: 'ja', wachter: { volgendeOp: '2027-01-19' } });
  });

  it('is read in words by who takes part; who leads reads that it was taken, not what was told', async () => {
    expect((await als('ruben').get(pad(noor, 'checks'))).body).toContain('Zij lachte');
    expect((await als('anja').get(pad(noor, 'checks'))).statusCode).toBe(403);
    expect((await als('anja').get(`/api/v1/gezinnen/${v.gezin}/zicht`)).body).not.toContain('Zij lachte');
    const sealed = await wereld.fabriek.sql<{ t: Buffer }>(
      'select tekst_versleuteld as t from rondom.checkwoorden',
    );
    expect(sealed.some(({ t }) => t.toString('latin1').includes('lachte'))).toBe(false);
  });
});

describe('somebody who was only named to watch', () => {
  it('sees the first name and the day, records his look, and opens nothing of the family', async () => {
    const mijn = (await als('daan').get('/api/v1/zicht/mijn')).json<
      { naam: string; gezinId: string | null }[]
    >();
    expect(mijn).toMatchObject([{ wachtId: sem, naam: 'Sem', gezinId: null, volgendeOp: '2027-01-13' }]);
    expect((await als('daan').get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${sem}/checks`, gekeken)).statusCode).toBe(201);
    expect(await zichtVan(sem)).toMatchObject({ veilig: 'ja' });
    expect((await als('tim').get('/api/v1/zicht/mijn')).json()).toEqual([]);
  });

  it('is logged with the child he was shown', async () => {
    const rows = await wereld.fabriek.sql(
      "select 1 from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id where h.resource = 'eigenzicht' and o.persoon_id = $1",
      [v.persoon.sem],
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('loses it within a second when he leaves, and the same day nobody watching is told', async () => {
    await wereld.fabriek.sql(
      'update rondom.gebruiker set organisatie_id = (select organisatie_id from rondom.gebruiker where sub = $2) where id = $1',
      [v.gebruiker.daan, 'vreemd'],
    );
    expect((await als('daan').get('/api/v1/zicht/mijn')).json()).toEqual([]);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${sem}/checks`, gekeken)).statusCode).toBe(404);
    expect(await zichtVan(sem)).toMatchObject({ gemis: [{ reden: 'zonderOog', sinds: '2027-01-12' }] });
    await loopZicht(eigenaar, wereld.clock);
    expect((await zichtVan(sem)).stappen.map(({ wie: plaats, naam }) => [plaats, naam])).toEqual([
      ['teamleider', 'marijke'],
    ]);
  });

  it('is missed likewise when his account closes or his registration ends', async () => {
    const keuze = { gebruikerId: id['tim'], ritme: 7 };
    expect((await als('anja').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(201);
    await wereld.fabriek.sql(
      "update rondom.gebruiker set registratie_soort = 'skj', registratie_geldig_tot = '2027-01-12' where sub = 'tim'",
    );
    expect((await als('tim').get('/api/v1/zicht/mijn')).json()).toEqual([]);
    expect((await zichtVan(noor)).gemis).toEqual([{ reden: 'zonderOog', sinds: '2027-01-12' }]);
    await wereld.fabriek.sql(
      "update rondom.gebruiker set registratie_geldig_tot = null, actief = false where sub = 'tim'",
    );
    expect((await zichtVan(noor)).gemis).toEqual([{ reden: 'zonderOog', sinds: '2027-01-12' }]);
    await als('anja').post(pad(noor, 'wachter'), { gebruikerId: v.gebruiker.samira, ritme: 7 });
    expect((await zichtVan(noor)).gemis).toEqual([]);
  });
});

describe('what the family is told', () => {
  it('is who watches and when he saw the child: to the child itself, not to whom danger comes from', async () => {
    const url = `/api/v1/portaal/gezinnen/${v.gezin}/wieletop`;
    expect((await als('noor').get(url)).json()).toEqual([
      { persoonId: v.persoon.noor, wie: [{ naam: 'Samira Haddou', gezienOp: '2027-01-12' }] },
    ]);
    expect((await als('mark').get(url)).json()).toEqual([]);
    for (const woord of ['veilig', 'lachte', 'Ruben'])
      expect((await als('noor').get(url)).body).not.toContain(woord);
    expect((await als('samira').get(url)).statusCode).toBe(403);
  });
});

describe('urgency', () => {
  it('is said with a reason and a day to look again, and shown as old when that passed', async () => {
    const nieuw = { urgentie: 'vandaag', reden: 'Vader belt elke dag bij school.', herzienOp: '2027-01-13' };
    expect((await als('hanneke').post(pad(noor, 'urgenties'), nieuw)).statusCode).toBe(403);
    expect((await als('marijke').get(pad(noor, 'urgenties'))).statusCode).toBe(403);
    expect((await als('samira').post(pad(noor, 'urgenties'), { ...nieuw, reden: '  ' })).statusCode).toBe(
      400,
    );
    expect((await als('samira').post(pad(noor, 'urgenties'), nieuw)).statusCode).toBe(201);
    expect((await zichtVan(noor)).urgentie).toMatchObject({ urgentie: 'vandaag', herzienTeLaat: false });
    expect((await als('anja').get(pad(noor, 'urgenties'))).body).toContain('belt elke dag');
  });
});

overDagVijf();
overEenGemisteBlik();
