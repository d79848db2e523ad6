/**
 * Bad input around access, each under the sentence its reader gets: guessed numbers, cookies of somebody else, forged
 * claims, rights that ended yesterday, a worker in his own family, and a log that cannot be written.
 */
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amsterdamInstant } from '../../apps/api/src/platform/clock.ts';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';
import { aantal, afdruk, zegt } from './opzet.ts';

let wereld: Wereld;
let v: Verhoeven;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
});
afterAll(() => wereld.sluit());

const sql = (text: string, values: readonly unknown[] = []) =>
  wereld.fabriek.sql<{ id: string }>(text, values);
const nietVoorU = 'This is not for you to see or to change.';
const nietIngelogd = 'You are no longer logged in. Your text is saved. Log in again.';
const namen = /Verhoeven|Dalen|Noor|\bSem\b|Linda|Zilverberkhof/;
const geweigerd = (gebruiker: string) =>
  aantal(wereld, `raadpleging.handeling where handeling = 'geweigerd' and gebruiker_id = ${gebruiker}`);

describe('a family that is not one’s own', () => {
  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    const daan = await wereld.als('daan');
    const bestaat = await daan.get(`/api/v1/gezinnen/${v.gezin}`);
    zegt(bestaat, 403, task.name, nietVoorU);
    // Guessed numbers: one that exists and one that does not give the same answer, and both tries are written down.
    const voor = await geweigerd(v.gebruiker.daan);
    const zonderNummer = (body: string) => body.replace(/"verzoekId":"[^"]*"/, '');
    for (const nummer of ['987654321', '0', String(Number(v.gezin) + 1)]) {
      const geraden = await daan.get(`/api/v1/gezinnen/${nummer}`);
      expect([geraden.statusCode, zonderNummer(geraden.body)]).toEqual([403, zonderNummer(bestaat.body)]);
    }
    expect(await geweigerd(v.gebruiker.daan)).toBe(voor + 3);
    expect(bestaat.body).not.toMatch(namen);
  });
});

describe('a worker whose own family it is', () => {
  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    // Somebody made her the vast gezicht of the family she is the mother of, and she works there too.
    const team = await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Elders');
    const werkt = await wereld.fabriek.gebruiker({
      sub: 'l.vandalen',
      naam: 'L. van Dalen',
      rol: 'lokaalteam',
      organisatie: team,
    });
    await sql('insert into rondom.medewerker_persoon values ($1, $2)', [werkt, v.persoon.linda]);
    await wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'vervanger', gebruiker: werkt });
    const zelf = await wereld.als('l.vandalen');
    for (const pad of ['', '/plan', '/woorden', '/raadplegingen']) {
      const answer = await zelf.get(`/api/v1/gezinnen/${v.gezin}${pad}`);
      zegt(answer, 403, task.name, nietVoorU);
      expect(answer.body).not.toMatch(namen);
    }
    expect(await geweigerd(werkt)).toBeGreaterThan(0);
    // The second lock says the same with the API bypassed.
    const actor = {
      gebruikerId: werkt,
      sub: '',
      naam: '',
      soort: 'medewerker',
      rol: 'lokaalteam',
      organisatieId: team,
      organisatie: null,
      persoonId: null,
    } as const;
    const rijen = await wereld.database.inTransaction(
      actor,
      { grond: 'betrokken' },
      { gezin: v.gezin },
      (tx) =>
        tx.query(
          'proef.eigengezin',
          'select id from rondom.gezin union all select id from rondom.gezinslid union all select id from rondom.persoon',
        ),
    );
    expect(rijen).toEqual([]);
  });
});

describe('the neighbour who works there', () => {
  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    // Living next door gives nothing, and takes nothing from who has a relation: that is for the alarm to look at.
    const [huis] = await sql("select id::text from rondom.huishouden where gezin_id = $1 and naam = 'Mark'", [
      v.gezin,
    ]);
    const buur = await wereld.fabriek.persoon({
      voornamen: 'Daan',
      geslachtsnaam: 'Peeters',
      geboortedatum: '1990-01-01',
    });
    const naast = await wereld.fabriek.gezin('Gezin Peeters', [[buur, 'ouder']]);
    await sql(
      "insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode) values ($1, $2, $3, '[2026-01-01,)')",
      [naast, huis?.id, buur],
    );
    await sql('insert into rondom.medewerker_persoon values ($1, $2)', [v.gebruiker.daan, buur]);
    const daan = await wereld.als('daan');
    zegt(await daan.get(`/api/v1/gezinnen/${v.gezin}`), 403, task.name, nietVoorU);
    await wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'vervanger', gebruiker: v.gebruiker.daan });
    expect((await daan.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(200);
    await sql('delete from rondom.betrokkenheid where gebruiker_id = $1', [v.gebruiker.daan]);
  });
});

describe('a lawyer whose case ended yesterday', () => {
  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    const kantoor = await wereld.fabriek.organisatie('advocatuur', 'Kantoor aan de Rijn');
    const advocaat = await wereld.fabriek.gebruiker({
      sub: 'advocaat',
      naam: 'A. de Wit',
      rol: 'advocaat',
      organisatie: kantoor,
    });
    await sql(
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, persoon_id, periode) values ($1, 'advocaat', $2, $3, '[2026-10-01,2027-01-12)')",
      [v.gezin, advocaat, v.persoon.linda],
    );
    const answer = await (await wereld.als('advocaat')).get(`/api/v1/gezinnen/${v.gezin}`);
    zegt(answer, 403, task.name, nietVoorU);
    expect(answer.body).not.toMatch(namen);
  });
});

describe('the own portal of who lost it, or is not twelve yet', () => {
  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    await sql("update rondom.persoon set geboortedatum = '2015-01-13' where id = $1", [v.persoon.noor]);
    const noor = await wereld.als('noor');
    for (const pad of ['', '/plan', '/raadplegingen'])
      zegt(await noor.get(`/api/v1/portaal${pad}`), 403, task.name, nietVoorU);
    wereld.clock.zetOp(amsterdamInstant('2027-01-13', '00:00'));
    expect((await noor.get('/api/v1/portaal')).statusCode).toBe(200);
    wereld.clock.zetOp(amsterdamInstant('2027-01-12', '08:30'));
    await sql("update rondom.persoon set geboortedatum = '2014-09-03' where id = $1", [v.persoon.noor]);
  });

  it('a parent who lost gezag yesterday reads no line about the child, and answers for it no more', async () => {
    const linda = await wereld.als('linda');
    const kinderen = async () =>
      (await linda.get('/api/v1/portaal')).json<{ kinderen: unknown[] }>().kinderen;
    expect(await kinderen()).toHaveLength(1);
    await sql("update rondom.gezag set periode = '[2010-01-01,2027-01-12)' where houder_persoon_id = $1", [
      v.persoon.linda,
    ]);
    expect(await kinderen()).toEqual([]);
    await sql("update rondom.gezag set periode = '[2010-01-01,)' where houder_persoon_id = $1", [
      v.persoon.linda,
    ]);
  });
});

describe('a cookie or a claim that somebody made', () => {
  it('U bent niet meer ingelogd. Uw tekst is bewaard. Log opnieuw in.', async ({ task }) => {
    const echt = (await wereld.als('samira')).cookie ?? '';
    const hash = createHash('sha256').update(echt.slice('rondom='.length)).digest();
    const gemaakt = [
      `rondom=${randomBytes(32).toString('base64url')}`,
      echt.slice(0, -1),
      `${echt}A`,
      `rondom=${hash.toString('base64url')}`,
      `rondom=${hash.toString('hex')}`,
      'rondom=samira',
      `rondom=${'x'.repeat(5_000)}`,
      "rondom=' or true --",
      echt.replace('rondom=', '__Host-rondom='),
    ];
    for (const cookie of gemaakt) {
      const headers = {
        cookie,
        'x-sub': 'samira',
        authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYW1pcmEifQ.',
      };
      for (const url of ['/api/v1/sessie', `/api/v1/gezinnen/${v.gezin}`])
        zegt(await wereld.app.inject({ method: 'GET', url, headers }), 401, task.name, nietIngelogd);
    }
  });

  it('says nothing beside a real cookie: who the cookie belongs to is who acts', async () => {
    const daan = (await wereld.als('daan')).cookie ?? '';
    const headers = {
      cookie: daan,
      'x-sub': 'samira',
      'x-rol': 'applicatiebeheerder',
      authorization: 'Bearer samira',
    };
    const answer = await wereld.app.inject({ method: 'GET', url: '/api/v1/sessie?sub=samira', headers });
    expect(answer.json()).toMatchObject({ sub: 'daan', rol: 'lokaalteam' });
    expect(
      (await wereld.app.inject({ method: 'GET', url: `/api/v1/gezinnen/${v.gezin}`, headers })).statusCode,
    ).toBe(403);
  });

  it('of somebody else in another tab is that somebody: the page of the first is not written under his name', async () => {
    const [samira, daan] = [await wereld.als('samira'), await wereld.als('daan')];
    expect((await samira.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(200);
    // The same browser, after the other tab logged in: its cookie is Daan's.
    const before = await afdruk(wereld);
    const answer = await daan.post(`/api/v1/gezinnen/${v.gezin}/personen`, {
      rol: 'partner',
      naam: { voornamen: 'Ilse', geslachtsnaam: 'Prins' },
      geslacht: 'vrouw',
      geboortedatum: '1990-11-17',
    });
    expect(answer.statusCode).toBe(403);
    expect(await afdruk(wereld)).toEqual(before);
  });
});

describe('a log that cannot be written', () => {
  it.each(['handeling', 'onderwerp'])('of %s: the read is refused, and nothing is shown', async (tabel) => {
    const samira = await wereld.als('samira');
    const linda = await wereld.als('linda');
    await sql(
      `create or replace function rondom.proef_vol() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$`,
    );
    await sql(
      `create trigger proef_vol before insert on raadpleging.${tabel} for each row execute function rondom.proef_vol()`,
    );
    try {
      for (const answer of [
        await samira.get(`/api/v1/gezinnen/${v.gezin}`),
        await samira.get(`/api/v1/gezinnen/${v.gezin}/plan`),
        await linda.get('/api/v1/portaal'),
      ]) {
        expect(answer.statusCode).toBeGreaterThanOrEqual(500);
        expect(answer.body).not.toMatch(namen);
      }
    } finally {
      await sql(`drop trigger proef_vol on raadpleging.${tabel}`);
    }
    expect((await samira.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(200);
  });
});
