/** What somebody has to do is never lost with him: not while he is away, not when another becomes the face, not when he goes. */
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { MijnDag } from './mijndag.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let daan: Bezoeker;
let marijke: Bezoeker;
let tom: Bezoeker;
let taak: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const regio = await fabriek.organisatie('regio', 'Regio');
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  const organisatie = team?.id ?? '';
  await fabriek.gebruiker({ sub: 'tom', naam: 'Tom', rol: 'applicatiebeheerder', organisatie: regio });
  await fabriek.gebruiker({ sub: 'marijke', naam: 'Marijke', rol: 'teamleider', organisatie });
  const [row] = await fabriek.sql<{ id: string }>(
    "insert into rondom.taak (gezin_id, gebruiker_id, soort, persoon_id, uiterlijk) values ($1, $2, 'expertgevaar', $3, '2027-01-12') returning id::text",
    [v.gezin, v.gebruiker.samira, v.persoon.noor],
  );
  taak = row?.id ?? '';
  await fabriek.sql(
    "insert into rondom.afspraak (gezin_id, op, gebruiker_id, soort) values ($1, '2027-01-14T14:30:00Z', $2, 'bezoek')",
    [v.gezin, v.gebruiker.samira],
  );
  [samira, daan] = [await wereld.als('samira'), await wereld.als('daan')];
  [marijke, tom] = [await wereld.als('marijke'), await wereld.als('tom')];
});
afterAll(() => wereld.sluit());

const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const rondAf = (wie: Bezoeker, gedaan: boolean, versie: number, gezin = v.gezin) =>
  wie.post(`/api/v1/gezinnen/${gezin}/taken/${taak}/afgerond`, { gedaan }, { versie });
const rijen = async (wie: Bezoeker) =>
  (await wie.get('/api/v1/mijndag'))
    .json<MijnDag>()
    .regels.filter(({ code }) => code === 'expertgevaar' || code === 'bezoek')
    .map(({ code, personen, namens }) => [code, personen[0] ?? null, namens]);

describe('a task', () => {
  it.each(['daan', 'ruben', 'joris', 'marijke'])('is not named done by %s', async (sub) => {
    expect((await rondAf(await wereld.als(sub), true, 1)).statusCode).toBe(403);
  });
  it.each(['linda', 'mark', 'noor'])('is not there for %s, who may give one', async (sub) => {
    expect((await rondAf(await wereld.als(sub), true, 1)).statusCode).toBe(404);
  });

  it('is named done once, leaves the day, and can be put back', async () => {
    expect(await rijen(samira)).toContainEqual(['expertgevaar', 'Noor', null]);
    expect((await rondAf(samira, true, 1)).json()).toEqual({ id: taak, versie: 2 });
    expect(await rijen(samira)).toEqual([['bezoek', null, null]]);
    expect(kinds(await rondAf(samira, true, 2))).toEqual(['taakAlGedaan']);
    expect(kinds(await rondAf(samira, false, 1))).toEqual(['versieVerouderd']);
    expect((await rondAf(samira, false, 2)).statusCode).toBe(200);
    expect(kinds(await rondAf(samira, false, 3))).toEqual(['taakNogOpen']);
    expect(await rijen(samira)).toContainEqual(['expertgevaar', 'Noor', null]);
  });

  it('of one family is not found in another', async () => {
    const ander = await wereld.fabriek.gezin('Ander', []);
    await wereld.fabriek.betrokken({ gezin: ander, soort: 'vastgezicht', gebruiker: v.gebruiker.samira });
    expect((await rondAf(samira, true, 3, ander)).statusCode).toBe(404);
  });
});

describe('while the face of a family is away', () => {
  it('who stands in has her tasks and appointments, says whose they are, and has them no longer than that', async () => {
    expect(await rijen(daan)).toEqual([]);
    const gezinnen = (await samira.get('/api/v1/afwezigheden?vanaf=2027-01-12&tot=2027-01-20')).json<{
      gezinnen: { gezinId: string }[];
    }>().gezinnen;
    const weg = await samira.post('/api/v1/afwezigheden', {
      ...{ vanaf: '2027-01-12', tot: '2027-01-20', reden: 'ziekte' },
      vervangers: gezinnen.map(({ gezinId }) => ({ gezinId, gebruikerId: v.gebruiker.daan })),
    });
    expect(await rijen(daan)).toEqual([
      ['expertgevaar', 'Noor', 'Samira Haddou'],
      ['bezoek', null, 'Samira Haddou'],
    ]);
    expect((await rondAf(daan, true, 3)).statusCode).toBe(200);
    expect((await rondAf(daan, false, 4)).statusCode).toBe(200);
    const { id } = weg.json<{ id: string }>();
    await samira.post(`/api/v1/afwezigheden/${id}/terug`, undefined, { versie: 1 });
    expect(await rijen(daan)).toEqual([]);
    expect((await rondAf(daan, true, 5)).statusCode).toBe(403);
  });
});

describe('a worker who goes', () => {
  const sluit = (gebruiker: string) =>
    tom.post(`/api/v1/beheer/accounts/${gebruiker}/besluiten`, { actief: false, reden: 'uitDienst' });
  const wachten = () =>
    wereld.fabriek.sql(
      `select w.persoon_id::text as kind, w.sinds::text, w.uiterlijk::text, w.heropend_reden as reden, w.stap, w.begonnen_op::text as begonnen
       from rondom.wacht w where w.gezin_id = $1 and w.beeindigd_op is null order by w.id`,
      [v.gezin],
    );

  it('from one organisation to another takes no family along', async () => {
    const { fabriek } = wereld;
    const ander = await fabriek.organisatie('gecertificeerdeinstelling', 'GI Ander');
    const nina = await fabriek.gebruiker({
      ...{ sub: 'nina', naam: 'Nina', rol: 'jeugdbeschermer', organisatie: ander },
    });
    await fabriek.betrokken({ gezin: v.gezin, soort: 'uitvoerder', gebruiker: nina });
    const page = `/api/v1/gezinnen/${v.gezin}`;
    expect((await (await wereld.als('nina')).get(page)).statusCode).toBe(200);
    await fabriek.sql(
      "select set_config('app.vandaag', '2027-01-12', true); update rondom.gebruiker set organisatie_id = (select id from rondom.organisatie where naam = 'GI De Brug') where sub = 'nina'",
    );
    expect((await (await wereld.als('nina')).get(page)).statusCode).toBe(403);
  });

  it('leaves a child whose measure he carried out waiting again from that day, each child once', async () => {
    const { fabriek } = wereld;
    const { noor, sem } = v.persoon;
    const [regio] = await fabriek.sql<{ id: string }>(
      "insert into rondom.regio (naam, soort) values ('Gelderland-Midden', 'jeugdhulpregio') returning id::text",
    );
    // Of Noor it was confirmed long ago; of Sem he said that it had begun, and nobody confirmed it.
    await fabriek.sql(
      `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie, begonnen_op, begonnen_door, beeindigd_op, beeindigd_als)
       values ($1, $2, 'vastejeugdbeschermer', $3, $4, '2026-06-01', '2026-06-08', 'jeugdbeschermerNoemen', 'gecertificeerdeinstelling', '2026-06-05', $6, '2026-06-06', 'geholpen'),
         ($1, $5, 'vastejeugdbeschermer', $3, $4, '2026-12-16', '2026-12-28', 'jeugdbeschermerNoemen', 'gecertificeerdeinstelling', '2027-01-11', $6, null, null)`,
      [v.gezin, noor, v.maatregel, regio?.id, sem, v.gebruiker.ruben],
    );
    await fabriek.sql(
      "update rondom.betrokkenheid set maatregel_id = $2 where gezin_id = $1 and soort = 'uitvoerder' and gebruiker_id = $3",
      [v.gezin, v.maatregel, v.gebruiker.ruben],
    );
    expect((await sluit(v.gebruiker.ruben)).statusCode).toBe(201);
    expect(await wachten()).toEqual([
      {
        ...{ kind: sem, sinds: '2026-12-16', uiterlijk: '2026-12-28', reden: null },
        ...{ stap: 'jeugdbeschermerNoemen', begonnen: null },
      },
      {
        ...{ kind: noor, sinds: '2027-01-12', uiterlijk: '2027-01-12', reden: 'werkerVertrok' },
        ...{ stap: 'jeugdbeschermerNoemen', begonnen: null },
      },
    ]);
    const { betrokkenen } = (await samira.get(`/api/v1/gezinnen/${v.gezin}`)).json<{
      gezin: { betrokkenen: { naam: string; nu: boolean }[] };
    }>().gezin;
    expect(betrokkenen.filter(({ naam, nu }) => naam.startsWith('Ruben') && nu)).toEqual([]);
  });

  it('leaves the named help of a child with nobody, and the face of the family hears it', async () => {
    const { fabriek } = wereld;
    const organisatie = await fabriek.organisatie('ggz', 'Ggz De Linde');
    const els = await fabriek.gebruiker({ sub: 'els', naam: 'Els', rol: 'ggz', organisatie });
    await fabriek.sql(
      "update rondom.wacht set hulpverlener_id = $2, hulpverlener_op = '2027-01-05' where gezin_id = $1 and persoon_id = $3 and beeindigd_op is null",
      [v.gezin, els, v.persoon.sem],
    );
    expect((await sluit(els)).statusCode).toBe(201);
    const { regels } = (await samira.get('/api/v1/mijndag')).json<MijnDag>();
    expect(regels.find(({ code }) => code === 'helpervertrok')).toMatchObject({ personen: ['Sem'] });
  });

  it('hands her tasks to the next face', async () => {
    expect((await sluit(v.gebruiker.samira)).statusCode).toBe(201);
    expect(await rijen(daan)).toEqual([]);
    await marijke.post(`/api/v1/gezinnen/${v.gezin}/aanwijzingen`, {
      ...{ soort: 'vastgezicht', gebruikerId: v.gebruiker.daan, reden: 'ruimte' },
    });
    expect(await rijen(daan)).toContainEqual(['expertgevaar', 'Noor', null]);
  });
});
