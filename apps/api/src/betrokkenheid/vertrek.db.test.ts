/** A worker who leaves: within a second nothing is open to him any more, and no family is left with nobody asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luister, openPoort } from '../../../../proeven/opzet/luister.ts';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { MijnTeam } from '../mijnteam/index.ts';
import type { Actor } from '../platform/actor.ts';

let wereld: Wereld;
let v: Verhoeven;
let page: string;
let url: string;
let tom: Bezoeker;
let marijke: Bezoeker;
let duo: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  page = `/api/v1/gezinnen/${v.gezin}`;
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  const regio = await fabriek.organisatie('regio', 'Regio');
  const organisatie = team?.id ?? '';
  await fabriek.gebruiker({ sub: 'tom', naam: 'Tom', rol: 'applicatiebeheerder', organisatie: regio });
  await fabriek.gebruiker({ sub: 'tim', naam: 'Tim', rol: 'applicatiebeheerder', organisatie: regio });
  await fabriek.gebruiker({ sub: 'marijke', naam: 'Marijke', rol: 'teamleider', organisatie });
  await fabriek.gebruiker({ sub: 'sara', naam: 'Sara Jansen', rol: 'lokaalteam', organisatie });
  duo = await fabriek.gezin('Duo', []);
  await fabriek.betrokken({ gezin: duo, soort: 'vastgezicht', gebruiker: v.gebruiker.samira });
  await fabriek.betrokken({ gezin: duo, soort: 'duogezicht', gebruiker: v.gebruiker.daan });
  tom = await wereld.als('tom');
  marijke = await wereld.als('marijke');
  url = await openPoort(wereld);
});
afterAll(() => wereld.sluit());

const samiraAls = (): Actor => ({
  ...{ gebruikerId: v.gebruiker.samira, sub: 'samira', naam: 'Samira Haddou', soort: 'medewerker' },
  ...{ rol: 'lokaalteam', organisatieId: null, organisatie: null, persoonId: null },
});
/** With the application's own rights, the API bypassed. */
const rijen = (tabel: string) =>
  wereld.database.inTransaction(samiraAls(), { grond: 'betrokken' }, { gezin: v.gezin }, (tx) =>
    tx.query(`vertrek ${tabel}`, `select 1 from rondom.${tabel} where gezin_id = $1`, [v.gezin]),
  );
const sluit = (gebruiker: string) =>
  tom.post(`/api/v1/beheer/accounts/${gebruiker}/besluiten`, { actief: false, reden: 'uitDienst' });
const team = async () => (await marijke.get('/api/v1/mijnteam')).json<MijnTeam>();

describe('a worker who leaves', () => {
  it('has lost the family at the API, on the stream and in the database within a second', async () => {
    const samira = await wereld.als('samira');
    const venster = await luister(wereld, url, 'samira');
    expect((await samira.get(page)).statusCode).toBe(200);
    expect((await rijen('gezinslid')).length).toBe(5);
    expect((await team()).zonderVastGezicht).toEqual([]);

    expect((await sluit(v.gebruiker.samira)).statusCode).toBe(201);
    const begin = performance.now();
    await expect.poll(() => venster.isVoorbij(), { timeout: 1_000, interval: 5 }).toBe(true);
    expect((await samira.get(page)).statusCode).toBe(401);
    expect(await rijen('gezinslid')).toEqual([]);
    const ms = Math.round(performance.now() - begin);
    process.stdout.write(`vertrek: dicht bij API, stroom en database na ${String(ms)} ms\n`);
    expect(ms).toBeLessThan(1_000);
    for (const tabel of ['betrokkenheid', 'maatregel', 'huishouden', 'wacht', 'contactnotitie'])
      expect(await rijen(tabel)).toEqual([]);
    expect(venster.gehoord()).not.toContain(`"id":"${v.gezin}"`);
  });

  it('leaves the family with the team leader, since today, and by name of who it was', async () => {
    const { zonderVastGezicht } = await team();
    expect(zonderVastGezicht).toMatchObject([
      { id: v.gezin, zonderSinds: '2027-01-12', vorigGezicht: 'Samira Haddou' },
    ]);
    const { gezin, rust } = (await marijke.get(page)).json<{
      rust: { sinds: string | null; vasteGezichten: number };
      gezin: { betrokkenen: { soort: string; naam: string; tot: string; nu: boolean }[] };
    }>();
    expect(rust).toMatchObject({ sinds: null, vasteGezichten: 0 });
    expect(gezin.betrokkenen).toContainEqual(
      expect.objectContaining({ soort: 'vastgezicht', naam: 'Samira Haddou', tot: '2027-01-12', nu: false }),
    );
  });

  it('leaves a duo with the other, who goes on without a day between', async () => {
    const daan = (await (await wereld.als('daan')).get(`/api/v1/gezinnen/${duo}`)).json<{
      rust: { vasteGezichten: number };
      gezin: { betrokkenen: { soort: string; naam: string; nu: boolean }[] };
    }>();
    expect(daan.gezin.betrokkenen.filter(({ nu }) => nu)).toMatchObject([
      { soort: 'vastgezicht', naam: 'Daan Peeters' },
    ]);
  });

  it('is in the family again only when somebody asks him', async () => {
    await tom.post(`/api/v1/beheer/accounts/${v.gebruiker.samira}/besluiten`, {
      ...{ actief: true, reden: 'vergissing' },
    });
    const again = await (await wereld.als('samira')).get(page);
    expect(again.json<{ relatie: string }>().relatie).toBe('team');
    expect(again.json<{ gezin: { leden: unknown[] } }>().gezin.leden).toEqual([]);
  });
});

describe('naming a face where nobody is', () => {
  const wijs = (who: Bezoeker, gebruikerId: string, gezin = v.gezin) =>
    who.post(`/api/v1/gezinnen/${gezin}/aanwijzingen`, {
      ...{ soort: 'vastgezicht', gebruikerId, reden: 'ruimte' },
    });

  it.each(['daan', 'ruben', 'joris', 'linda', 'tom'])('is not for %s', async (sub) => {
    expect((await wijs(await wereld.als(sub), v.gebruiker.daan)).statusCode).toBe(403);
  });
  it('is of a colleague of the own team', async () => {
    expect((await wijs(marijke, v.gebruiker.ruben)).json()).toMatchObject({
      refusals: [{ kind: 'vervangerNietVanTeam' }],
    });
  });
  it('gives the family somebody, with why, and the team lets go', async () => {
    expect((await wijs(marijke, v.gebruiker.daan)).statusCode).toBe(201);
    const daan = (await (await wereld.als('daan')).get(page)).json<{
      relatie: string;
      gezin: { betrokkenen: object[] };
    }>();
    expect(daan.relatie).toBe('vastgezicht');
    expect(daan.gezin.betrokkenen).toContainEqual(
      expect.objectContaining({ soort: 'vastgezicht', reden: 'ruimte', organisatie: 'Lokaal team Arnhem' }),
    );
    expect((await team()).zonderVastGezicht).toEqual([]);
    expect((await wijs(marijke, v.gebruiker.samira)).json()).toMatchObject({
      refusals: [{ kind: 'gezinHeeftVastGezicht', naam: 'Daan Peeters' }],
    });
  });
});

describe('the Raad stands apart', () => {
  it('who examined a family never advises on it afterwards, and who advised never examines', async () => {
    const { fabriek } = wereld;
    const raad = await fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
    const wie = { rol: 'raadsonderzoeker', organisatie: raad };
    const wouter = await fabriek.gebruiker({ sub: 'wouter', naam: 'Wouter', ...wie });
    const wies = await fabriek.gebruiker({ sub: 'wies', naam: 'Wies', ...wie });
    const zet = (gebruiker: string, soort: string, vanaf: string, tot: string) =>
      fabriek.betrokken({ gezin: v.gezin, soort, gebruiker, vanaf, tot });
    await zet(wouter, 'onderzoeker', '2026-01-01', '2026-03-01');
    await expect(zet(wouter, 'meedenker', '2027-01-01', '2027-02-01')).rejects.toMatchObject({
      code: '42501',
    });
    await zet(wies, 'meedenker', '2026-01-01', '2026-03-01');
    await expect(zet(wies, 'onderzoeker', '2027-01-01', '2027-02-01')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
