import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let gezin: string;
const mens: Record<string, string> = {};
const wie: Record<string, Bezoeker> = {};

interface Overzicht {
  readonly acties: readonly string[];
  readonly gezin: {
    readonly maatregelen: readonly { id: string; einddatum: string }[];
    readonly termijnen: readonly {
      id: string;
      soort: string;
      uiterlijk: string;
      gestoptOp: string | null;
      persoonId: string | null;
    }[];
    readonly wachten: readonly {
      id: string;
      persoonId: string;
      uiterlijk: string;
      klokGestoptOp: string | null;
      begonnenOp: string | null;
      beeindigdAls: string | null;
      versie: number;
      stap: string;
    }[];
  };
}
interface Bord {
  readonly aantal: number;
  readonly rijen: readonly {
    nummer: string;
    band: string;
    status: string;
    dagenTeLaat: number;
    veilig: string;
    neeGezegd: boolean;
  }[];
  readonly vandaagVanHetBord: readonly { nummer: string }[];
}

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql("insert into rondom.gemeente values ('GM0202', 'Arnhem')");
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  await fabriek.sql("insert into rondom.regio_gemeente values (1, 'GM0202')");
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const brug = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  await fabriek.sql("update rondom.organisatie set gemeente_code = 'GM0202' where id = $1", [team]);
  const samira = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  await fabriek.gebruiker({ sub: 'anja', naam: 'Anja Kuiper', rol: 'giteamleider', organisatie: brug });
  mens['ruben'] = await fabriek.gebruiker({
    sub: 'ruben',
    naam: 'Ruben Smit',
    rol: 'jeugdbeschermer',
    organisatie: brug,
  });
  const hanneke = await fabriek.gebruiker({
    sub: 'hanneke',
    naam: 'Hanneke Vos',
    rol: 'regiodirecteur',
    organisatie: regio,
  });
  const ander = await fabriek.gebruiker({
    sub: 'ander',
    naam: 'Kees Blom',
    rol: 'regiodirecteur',
    organisatie: regio,
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, 1), ($2, 2)', [hanneke, ander]);
  mens['linda'] = await fabriek.persoon({
    voornamen: 'Linda',
    geslachtsnaam: 'Dalen',
    geboortedatum: '1988-03-09',
  });
  mens['mark'] = await fabriek.persoon({
    voornamen: 'Mark',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '1985-06-30',
  });
  mens['noor'] = await fabriek.persoon({
    voornamen: 'Noor',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2014-09-03',
  });
  mens['sem'] = await fabriek.persoon({
    voornamen: 'Sem',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2019-05-21',
  });
  gezin = await fabriek.gezin('Gezin Van Dalen', [
    [mens['linda'], 'ouder'],
    [mens['mark'], 'ouder'],
    [mens['noor'], 'kind'],
    [mens['sem'], 'kind'],
  ]);
  for (const ouder of ['linda', 'mark'])
    for (const kind of ['noor', 'sem']) await fabriek.ouder(mens[ouder] ?? '', mens[kind] ?? '', true);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
  await fabriek.sql(
    "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, bron, sinds) values ($1, 'partnergeweld', $2, 'triage', '2026-08-20')",
    [gezin, mens['mark']],
  );
  for (const [sub, persoon, als] of [
    ['linda', 'linda', 'ouder'],
    ['mark', 'mark', 'ouder'],
    ['noor', 'noor', 'jeugdige'],
  ] as const) {
    await fabriek.gebruiker({ sub, naam: sub, rol: als, persoon: mens[persoon] ?? '' });
    await fabriek.toegang(gezin, mens[persoon] ?? '', als, samira);
  }
  for (const sub of ['samira', 'anja', 'ruben', 'hanneke', 'ander', 'linda', 'mark', 'noor'])
    wie[sub] = await wereld.als(sub);
});
afterAll(() => wereld.sluit());

const as = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
const page = async (sub = 'samira') => (await as(sub).get(`/api/v1/gezinnen/${gezin}`)).json<Overzicht>();
const bord = async (sub = 'hanneke') => (await as(sub).get('/api/v1/bord')).json<Bord>();
const wachtVan = async (kind: string) => {
  const found = (await page()).gezin.wachten.find((wacht) => wacht.persoonId === mens[kind]);
  if (!found) throw new Error(`no wait of ${kind}`);
  return found;
};
const kinds = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map((refusal) => refusal.kind);

const beschikking = (over: object = {}) => ({
  kinderen: [mens['noor'], mens['sem']],
  beschikkingOp: '2026-12-16',
  ingangsdatum: '2026-12-16',
  einddatum: '2027-12-16',
  rechtbank: 'Gelderland',
  organisatieId: '2',
  giBelastOp: '2026-12-18',
  giGeinformeerdOp: '2026-12-18',
  ...over,
});

describe('from order to help that has begun', () => {
  it('an order longer than the law allows, ending before it starts, on a day that does not exist: refused, nothing kept', async () => {
    const url = `/api/v1/gezinnen/${gezin}/maatregelen`;
    expect(kinds(await as('samira').post(url, beschikking({ einddatum: '2028-01-01' })))).toEqual([
      'maatregelLangerDanJaar',
    ]);
    expect(kinds(await as('samira').post(url, beschikking({ einddatum: '2026-12-01' })))).toEqual([
      'einddatumVoorIngang',
    ]);
    expect((await as('samira').post(url, beschikking({ einddatum: '2027-02-30' }))).statusCode).toBe(400);
    expect((await as('ruben').post(url, beschikking())).statusCode).toBe(403);
    expect((await page()).gezin.maatregelen).toEqual([]);
  });

  it('starts the clock of each child and the clock of the plan, to the day', async () => {
    expect((await as('samira').post(`/api/v1/gezinnen/${gezin}/maatregelen`, beschikking())).statusCode).toBe(
      201,
    );
    const { termijnen, wachten } = (await page()).gezin;
    expect(termijnen.filter((t) => t.soort === 'vastejeugdbeschermer').map((t) => t.uiterlijk)).toEqual([
      '2026-12-28',
      '2026-12-28',
    ]);
    expect(termijnen.find((t) => t.soort === 'planvanafmaatregel')?.uiterlijk).toBe('2027-01-27');
    expect(wachten.map((w) => w.stap)).toEqual(['jeugdbeschermerNoemen', 'jeugdbeschermerNoemen']);
  });

  it('puts both children on the board of the own region only, unknown safety said as such, without a name', async () => {
    const shown = await bord();
    expect(shown.aantal).toBe(2);
    expect(shown.rijen.map((rij) => rij.dagenTeLaat)).toEqual([15, 15]);
    expect(shown.rijen.every((rij) => rij.veilig === 'nietBekend')).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/Noor|Sem|Verhoeven|Dalen|Arnhem|Samira|2014/);
    expect((await bord('ander')).aantal).toBe(0);
    expect((await as('samira').get('/api/v1/bord')).statusCode).toBe(403);
  });

  it('logs an opened row about the child behind it', async () => {
    const [rij] = (await bord()).rijen;
    expect((await as('hanneke').get(`/api/v1/bord/${rij?.nummer ?? ''}`)).statusCode).toBe(200);
    const rows = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.onderwerp where soort = 'wacht' and persoon_id is not null",
    );
    expect(rows[0]?.n).toBe(1);
    expect((await as('ander').get(`/api/v1/bord/${rij?.nummer ?? ''}`)).statusCode).toBe(404);
  });

  it('the team leader of the charged instelling names the jeugdbeschermer, nobody else does', async () => {
    const maatregel = (await page()).gezin.maatregelen[0]?.id ?? '';
    const url = `/api/v1/gezinnen/${gezin}/maatregelen/${maatregel}/uitvoerder`;
    expect((await as('samira').post(url, { gebruikerId: mens['ruben'] })).statusCode).toBe(403);
    expect((await as('ruben').get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(403);
    expect(kinds(await as('anja').post(url, { gebruikerId: mens['ruben'], vanaf: '2020-01-01' }))).toContain(
      'maatregelLooptNiet',
    );
    expect((await as('anja').post(url, { gebruikerId: mens['ruben'], vanaf: '2027-01-08' })).statusCode).toBe(
      201,
    );
    expect((await as('ruben').get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(200);
    expect(new Set(kinds(await as('anja').post(url, { gebruikerId: mens['ruben'] })))).toEqual(
      new Set(['kindHeeftUitvoerder']),
    );
  });

  it('the clock stops only when child and each parent with gezag were spoken to', async () => {
    const maatregel = (await page()).gezin.maatregelen[0]?.id ?? '';
    const url = `/api/v1/gezinnen/${gezin}/maatregelen/${maatregel}/eerstecontacten`;
    expect(
      (await as('ruben').post(url, { met: [mens['mark']], op: '2027-01-08', wijze: 'inPersoon' })).statusCode,
    ).toBe(201);
    expect((await wachtVan('noor')).klokGestoptOp).toBeNull();
    expect(
      (
        await as('ruben').post(url, {
          met: [mens['linda'], mens['noor'], mens['sem']],
          op: '2027-01-11',
          wijze: 'inPersoon',
        })
      ).statusCode,
    ).toBe(201);
    expect(await wachtVan('noor')).toMatchObject({
      klokGestoptOp: '2027-01-11',
      begonnenOp: '2027-01-11',
      stap: 'bevestigingVragen',
    });
    expect(
      (await page()).gezin.termijnen
        .filter((t) => t.soort === 'vastejeugdbeschermer')
        .map((t) => t.gestoptOp),
    ).toEqual(['2027-01-11', '2027-01-11']);
    expect((await bord()).rijen.map((rij) => [rij.status, rij.dagenTeLaat])).toEqual([
      ['begonnenNietBevestigd', 14],
      ['begonnenNietBevestigd', 14],
    ]);
  });

  it('explains the clock with the days counted, those not, and what became of it', async () => {
    const termijn = (await page()).gezin.termijnen.find((t) => t.soort === 'vastejeugdbeschermer');
    const explained = (
      await as('samira').get(`/api/v1/gezinnen/${gezin}/termijnen/${termijn?.id ?? ''}`)
    ).json<{
      uiterlijk: string;
      stappen: { code: string }[];
      wacht: { code: string; parameters: { dagen?: number } }[];
    }>();
    expect(explained.uiterlijk).toBe('2026-12-28');
    expect(explained.stappen.map((stap) => stap.code)).toEqual([
      'laatsteGebeurtenis',
      'geteldeDagen',
      'nietGeteld',
    ]);
    expect(explained.wacht.at(-1)).toMatchObject({ code: 'teLaat', parameters: { dagen: 14 } });
  });

  it('a no keeps the child on the board, marks it and gives the vast gezicht a task for the next working day', async () => {
    const wacht = await wachtVan('noor');
    const url = `/api/v1/portaal/gezinnen/${gezin}/wachten/${wacht.id}/bevestiging`;
    expect(
      (await as('noor').post(url, { antwoord: 'neeNogNiet' })).json<{ vanHetBord: boolean }>().vanHetBord,
    ).toBe(false);
    expect((await bord()).rijen.filter((rij) => rij.neeGezegd)).toHaveLength(1);
    const [taak] = await wereld.fabriek.sql<{ uiterlijk: string; sub: string }>(
      'select t.uiterlijk::text, u.sub from rondom.taak t join rondom.gebruiker u on u.id = t.gebruiker_id',
    );
    expect(taak).toEqual({ uiterlijk: '2027-01-13', sub: 'samira' });
  });

  it('the parent the child is unsafe with confirms nothing, nor does one parent see the wait of a child of twelve', async () => {
    const [noor, sem] = [await wachtVan('noor'), await wachtVan('sem')];
    expect(
      kinds(
        await as('mark').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${sem.id}/bevestiging`, {
          antwoord: 'ja',
        }),
      ),
    ).toEqual(['nietGevonden']);
    expect(
      kinds(
        await as('linda').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${noor.id}/bevestiging`, {
          antwoord: 'ja',
        }),
      ),
    ).toEqual(['nietGevonden']);
    expect((await bord()).aantal).toBe(2);
  });

  it('the yes of the young person and of the mother for the child of seven takes them off the board', async () => {
    const [noor, sem] = [await wachtVan('noor'), await wachtVan('sem')];
    expect(
      (
        await as('noor').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${noor.id}/bevestiging`, {
          antwoord: 'ja',
        })
      ).json<{ vanHetBord: boolean }>().vanHetBord,
    ).toBe(true);
    expect(
      (
        await as('linda').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${sem.id}/bevestiging`, {
          antwoord: 'ja',
        })
      ).statusCode,
    ).toBe(201);
    const after = await bord();
    expect(after.aantal).toBe(0);
    expect(after.vandaagVanHetBord).toHaveLength(2);
    expect(await wachtVan('noor')).toMatchObject({ beeindigdAls: 'geholpen' });
  });

  it('a later no brings the child back on the board', async () => {
    const wacht = await wachtVan('noor');
    await as('noor').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${wacht.id}/bevestiging`, {
      antwoord: 'neeNogNiet',
    });
    expect((await bord()).aantal).toBe(1);
  });
});

describe('an order that names help', () => {
  it('begins the wait for that help by itself, once, and an order that names none does not', async () => {
    const { fabriek } = wereld;
    const kinderen = [
      await fabriek.persoon({ voornamen: 'Bo', geslachtsnaam: 'Smeets', geboortedatum: '2018-02-02' }),
      await fabriek.persoon({ voornamen: 'Jip', geslachtsnaam: 'Smeets', geboortedatum: '2016-02-02' }),
      await fabriek.persoon({ voornamen: 'Fay', geslachtsnaam: 'Smeets', geboortedatum: '2014-02-02' }),
    ];
    const ander = await fabriek.gezin(
      'Gezin Smeets',
      kinderen.map((kind) => [kind, 'kind'] as const),
    );
    const [samira] = await fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'samira'",
    );
    await fabriek.betrokken({
      gezin: ander,
      soort: 'vastgezicht',
      gebruiker: samira?.id ?? '',
      vanaf: '2026-06-15',
    });
    const url = `/api/v1/gezinnen/${ander}`;
    const [bo, jip, fay] = kinderen;
    const jeugdhulp = { soort: 'jeugdhulp', persoonId: jip, beslotenOp: '2026-12-01' };
    expect((await as('samira').post(`${url}/besluiten`, jeugdhulp)).statusCode).toBe(201);
    const metHulp = beschikking({ kinderen: [bo, jip], hulpGenoemd: true });
    expect((await as('samira').post(`${url}/maatregelen`, metHulp)).statusCode).toBe(201);
    expect((await as('samira').post(`${url}/maatregelen`, beschikking({ kinderen: [fay] }))).statusCode).toBe(
      201,
    );
    const wachten = await fabriek.sql(
      "select persoon_id::text as kind, sinds::text from rondom.wacht where gezin_id = $1 and wacht_op = 'passendehulp' order by 1",
      [ander],
    );
    expect(wachten).toEqual([
      { kind: bo, sinds: '2026-12-16' },
      { kind: jip, sinds: '2026-12-01' },
    ]);
  });
});
