import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Proef, Werklastbeeld } from './regio.usecase.ts';
import type { Ruimte, Teamwerklastblad } from './team.usecase.ts';
import type { MijnWerklast } from './werklast.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let marijke: Bezoeker;
let lotte: string;
const regio = '11';

const sql = <T extends Record<string, unknown>>(
  tekst: string,
  waarden: readonly unknown[] = [],
): Promise<T[]> => wereld.fabriek.sql<T>(tekst, [...waarden]);

async function regioVan(gemeente: string, id: string, naam: string, organisaties: readonly string[]) {
  await sql("insert into rondom.regio (id, soort, naam) values ($1, 'jeugdhulpregio', $2)", [id, naam]);
  await sql('insert into rondom.gemeente (code, naam) values ($1, $1) on conflict do nothing', [gemeente]);
  await sql('insert into rondom.regio_gemeente (regio_id, gemeente_code) values ($1, $2)', [id, gemeente]);
  await sql('update rondom.organisatie set gemeente_code = $1 where id = any($2::bigint[])', [
    gemeente,
    organisaties,
  ]);
}

/** Samira: the story family, 180 minutes. Daan: one that began last week, 240. Lotte: nothing. In Tiel one worker. */
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const [team] = await sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  const arnhem = team?.id ?? '';
  const tiel = await fabriek.organisatie('lokaalteam', 'Lokaal team Tiel');
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const maak = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  await maak('marijke', 'Marijke', 'teamleider', arnhem);
  await maak('tineke', 'Tineke', 'teamleider', tiel);
  lotte = await maak('lotte', 'Lotte Bruins', 'lokaalteam', arnhem);
  const corine = await maak('corine', 'Corine', 'lokaalteam', tiel);
  const hanneke = await maak('hanneke', 'Hanneke Vos', 'regiodirecteur', bureau);
  await regioVan('GM0202', regio, 'Centraal Gelderland', [arnhem]);
  await regioVan('GM0281', '12', 'Rivierenland', [tiel]);
  await sql('insert into rondom.mandaat values ($1, $2)', [hanneke, regio]);
  const nieuw = await fabriek.gezin('Nieuwgezin', []);
  await fabriek.betrokken({
    ...{ gezin: nieuw, soort: 'vastgezicht', gebruiker: v.gebruiker.daan, vanaf: '2027-01-05' },
  });
  const ander = await fabriek.gezin('Tielgezin', []);
  await fabriek.betrokken({ gezin: ander, soort: 'vastgezicht', gebruiker: corine, vanaf: '2026-02-01' });
  await sql(
    "update rondom.betrokkenheid set periode = '[2026-02-13,)' where soort = 'vastgezicht' and gezin_id = $1",
    [v.gezin],
  );
  marijke = await wereld.als('marijke');
});
afterAll(() => wereld.sluit());

const lees = async <T>(sub: string, url: string): Promise<T> =>
  (await (await wereld.als(sub)).get(url)).json<T>();
const teamblad = (sub = 'marijke') => lees<Teamwerklastblad>(sub, '/api/v1/werklast/team');

describe('who may see how much work somebody has', () => {
  it('shows a team to nobody but who leads it, and a region to nobody but who answers for it', async () => {
    for (const sub of ['samira', 'daan', 'ruben', 'joris', 'linda', 'noor', 'hanneke'])
      for (const url of ['/api/v1/werklast/team', '/api/v1/werklast/ruimte'])
        expect([sub, (await (await wereld.als(sub)).get(url)).statusCode]).toEqual([sub, 403]);
    for (const sub of ['samira', 'marijke', 'ruben', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/werklast/regio')).statusCode).toBe(403);
    for (const sub of ['marijke', 'ruben', 'linda', 'hanneke'])
      expect((await (await wereld.als(sub)).get('/api/v1/werklast')).statusCode).toBe(403);
  });

  it('tells the leader of another team nothing of this one', async () => {
    const antwoord = await (await wereld.als('tineke')).get('/api/v1/werklast/team');
    expect(antwoord.body).not.toMatch(/Samira|Daan|Verhoeven|Nieuwgezin/);
    expect((await teamblad('tineke')).leden.map(({ naam }) => naam)).toEqual(['Corine']);
  });

  it('lets nobody write hours but who leads that team, and of nobody else', async () => {
    const body = { vanaf: '2027-01-12', contractMinuten: 1920, gezinsMinuten: 1200 };
    for (const sub of ['samira', 'ruben', 'hanneke', 'linda']) {
      const bezoeker = await wereld.als(sub);
      const antwoord = await bezoeker.post('/api/v1/werklast/uren', { ...body, gebruikerId: lotte });
      expect([sub, antwoord.statusCode]).toEqual([sub, 403]);
    }
    const elders = await marijke.post('/api/v1/werklast/uren', { ...body, gebruikerId: v.gebruiker.ruben });
    expect(elders.statusCode).toBe(404);
    const tineke = await wereld.als('tineke');
    expect((await tineke.post('/api/v1/werklast/uren', { ...body, gebruikerId: lotte })).statusCode).toBe(
      404,
    );
  });
});

describe('what somebody sees of it', () => {
  it('shows a worker his families with phase and time, and the team as one figure', async () => {
    const mijn = await lees<MijnWerklast>('samira', '/api/v1/werklast');
    expect(mijn).toMatchObject({ gevraagd: 180, beschikbaar: null, volSinds: null });
    expect(mijn.regels).toMatchObject([
      { naam: 'Gezin Van Dalen – Verhoeven', fase: 'maatregel', sinds: '2026-12-16', minuten: 180 },
    ]);
    expect(mijn.team).toMatchObject({ werkers: 3, zonderUren: 3, gezinnen: 2, gevraagd: 420 });
    expect(JSON.stringify(mijn)).not.toContain('Daan');
  });

  it('leaves out the figure of a team that is one of a colleague', async () => {
    expect((await lees<MijnWerklast>('corine', '/api/v1/werklast')).team).toBeNull();
  });

  it('shows who leads the team its workers by name, families by name as far as leading goes, and logs those', async () => {
    const voor = await sql<{ id: string }>('select max(id)::text as id from raadpleging.handeling');
    const blad = await teamblad();
    expect(blad.leden.map(({ naam, gevraagd }) => [naam, gevraagd])).toEqual([
      ['Daan Peeters', 240],
      ['Lotte Bruins', 0],
      ['Samira Haddou', 180],
    ]);
    expect(blad.som.gevraagd).toBe(blad.leden.reduce((som, { gevraagd }) => som + gevraagd, 0));
    const getoond = await sql<{ gezin: string }>(
      `select o.gezin_id::text as gezin from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where h.id > $1 and h.resource = 'teamwerklast' order by 1`,
      [voor[0]?.id],
    );
    const genoemd = blad.leden.flatMap(({ regels }) => regels.flatMap(({ gezinId }) => gezinId ?? []));
    expect(getoond.map(({ gezin }) => gezin)).toEqual([...genoemd].sort());
    expect(genoemd).toHaveLength(2);
  });

  it('keeps the name of a family that the reader has no right to', async () => {
    // Daan is half of a duo in a family of Tiel: the team of Arnhem has no business there.
    const [tiel] = await sql<{ id: string }>("select id::text from rondom.gezin where naam = 'Tielgezin'");
    await sql(
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'duogezicht', $2, '[2026-11-01,)')",
      [tiel?.id, v.gebruiker.daan],
    );
    const daan = (await teamblad('tineke')).leden[0];
    expect(daan?.regels).toMatchObject([{ naam: 'Tielgezin', als: 'vastgezicht', minuten: 60, geheel: 120 }]);
    const antwoord = await marijke.get('/api/v1/werklast/team');
    const regels = antwoord.json<Teamwerklastblad>().leden[0]?.regels ?? [];
    expect(regels.map(({ naam, minuten }) => [naam, minuten])).toContainEqual(['Nieuwgezin', 240]);
    const half = regels.find(({ als }) => als === 'duogezicht');
    expect(half).toMatchObject({ minuten: 60, geheel: 120 });
    await sql("delete from rondom.betrokkenheid where soort = 'duogezicht'");
  });

  it('counts from hours on, says who has room, and names no family beside a choice', async () => {
    const zet = (gebruikerId: string, gezinsMinuten: number) =>
      marijke.post('/api/v1/werklast/uren', {
        ...{ gebruikerId, vanaf: '2027-01-12', contractMinuten: 1920, gezinsMinuten },
      });
    expect((await zet(lotte, 2000)).statusCode).toBe(400);
    expect((await zet(lotte, 240)).statusCode).toBe(201);
    expect((await zet(v.gebruiker.daan, 300)).statusCode).toBe(201);
    const antwoord = await marijke.get('/api/v1/werklast/ruimte');
    const { leden } = antwoord.json<{ leden: Ruimte[] }>();
    const van = new Map(leden.map((een) => [een.id, een]));
    expect(van.get(lotte)).toMatchObject({ beschikbaar: 240, gevraagd: 0, volSinds: null });
    expect(van.get(v.gebruiker.daan)).toMatchObject({ volSinds: '2027-01-12' });
    expect(van.get(v.gebruiker.samira)).toMatchObject({ beschikbaar: null, volSinds: null });
    expect(antwoord.body).not.toMatch(/gezin|Nieuw/);
  });

  it('moves the time of who is away to who stands in', async () => {
    await sql(
      "insert into rondom.afwezigheid (gebruiker_id, reden, periode, gezet_op) values ($1, 'ziekte', '[2027-01-18,2027-01-23)', now())",
      [v.gebruiker.samira],
    );
    await sql(
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'vervanger', $2, '[2027-01-11,2027-01-30)')",
      [v.gezin, lotte],
    );
    const { leden } = await teamblad();
    const week = (naam: string) =>
      leden.find((een) => een.naam === naam)?.weken.map(({ gevraagd }) => gevraagd);
    expect(week('Samira Haddou')?.slice(0, 3)).toEqual([180, 0, 180]);
    expect(week('Lotte Bruins')?.slice(0, 3)).toEqual([0, 180, 0]);
    const mijn = await lees<MijnWerklast>('lotte', '/api/v1/werklast');
    expect(mijn.weken[1]).toMatchObject({ gevraagd: 180, dagenVervangt: 5 });
    await sql("delete from rondom.betrokkenheid where soort = 'vervanger'");
    await sql('delete from rondom.afwezigheid');
  });
});

describe('what a region agrees', () => {
  const afspraak = {
    ...{ regioId: regio, geldigVanaf: '2027-01-12', directeveiligheid: 360, eersteweken: 300 },
    ...{ maatregel: 240, plan: 120, afbouw: 60, eersteWeken: 6, plafondProcent: 110, plafondWeken: 2 },
  };
  const beeld = () => lees<Werklastbeeld>('hanneke', '/api/v1/werklast/regio');

  it('shows teams of three or more of one’s own regions, and no worker, family or other region', async () => {
    const antwoord = await (await wereld.als('hanneke')).get('/api/v1/werklast/regio');
    expect(antwoord.body).not.toMatch(/Samira|Daan|Verhoeven|gezin"|Tiel|Rivierenland/);
    expect((await beeld()).rijen).toMatchObject([
      { team: 'Lokaal team Arnhem', last: { werkers: 3, gezinnen: 2, gevraagd: 420 } },
    ]);
  });

  it('is not agreed by a worker, a leader, for another region, or with hours that are none', async () => {
    for (const sub of ['samira', 'marijke', 'linda']) {
      const bezoeker = await wereld.als(sub);
      expect((await bezoeker.post('/api/v1/werklast/afspraken', afspraak)).statusCode).toBe(403);
    }
    const hanneke = await wereld.als('hanneke');
    const post = (body: object) => hanneke.post('/api/v1/werklast/afspraken', { ...afspraak, ...body });
    expect((await post({ regioId: '12' })).statusCode).toBe(403);
    expect((await post({ plan: 100 })).statusCode).toBe(400);
    expect((await post({ geldigVanaf: '2027-01-11' })).statusCode).toBe(400);
  });

  it('shows first what moves, and moves nothing; then counts with it', async () => {
    const keus = new URLSearchParams(
      Object.fromEntries(Object.entries(afspraak).map(([naam, waarde]) => [naam, String(waarde)])),
    );
    const proef = await lees<Proef>('hanneke', `/api/v1/werklast/regio/proef?${keus.toString()}`);
    expect(proef.rijen).toEqual([{ team: 'Lokaal team Arnhem', beschikbaar: 540, nu: 420, dan: 540 }]);
    expect((await beeld()).rijen[0]?.last.gevraagd).toBe(420);
    expect(
      (await (await wereld.als('hanneke')).post('/api/v1/werklast/afspraken', afspraak)).statusCode,
    ).toBe(201);
    const na = await beeld();
    expect(na.rijen[0]?.last.gevraagd).toBe(540);
    expect(na.regios[0]?.afspraak).toMatchObject({
      afgesprokenOp: '2027-01-12',
      minuten: { maatregel: 240 },
    });
    expect((await teamblad()).afspraak.minuten.eersteweken).toBe(300);
  });

  it('logs what leaves the house', async () => {
    await (await wereld.als('hanneke')).get('/api/v1/werklast/regio?uitvoer=true');
    await marijke.get('/api/v1/werklast/team?uitvoer=true');
    const rows = await sql<{ doel: string }>(
      "select doel from raadpleging.handeling where handeling = 'export' order by doel",
    );
    expect(rows.map(({ doel }) => doel)).toEqual(['teamwerklast', 'werklastbeeld']);
  });
});
