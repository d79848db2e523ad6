import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { pasRegelwijzigingToe } from './index.ts';

let wereld: Wereld;
let verhoeven: Verhoeven;
let eigenaar: pg.Client;
let tom: Bezoeker;
let samira: Bezoeker;
const klok: Record<'loopt' | 'gestopt' | 'plan' | 'eigen', string> = {
  loopt: '',
  gestopt: '',
  plan: '',
  eigen: '',
};

type Klok = 'loopt' | 'gestopt' | 'plan' | 'eigen';

async function zetKlok(
  naam: Klok,
  soort: string,
  vanaf: string,
  uiterlijk: string,
  gestoptOp: string | null,
) {
  const [row] = await wereld.fabriek.sql<{ id: string }>(
    `insert into rondom.termijn (gezin_id, soort, maatregel_id, persoon_id, vanaf, uiterlijk, gestopt_op)
     values ($1, $2, $3, $4, $5, $6, $7) returning id::text`,
    [verhoeven.gezin, soort, verhoeven.maatregel, verhoeven.persoon.noor, vanaf, uiterlijk, gestoptOp],
  );
  klok[naam] = row?.id ?? '';
}

beforeAll(async () => {
  wereld = await openWereld();
  verhoeven = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland') returning id::text",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [verhoeven.gezin, regio?.id],
  );
  const kantoor = await fabriek.organisatie('regio', 'Regio Gelderland');
  await fabriek.gebruiker({
    sub: 'tom',
    naam: 'Tom Hiddink',
    rol: 'applicatiebeheerder',
    organisatie: kantoor,
  });
  await zetKlok('loopt', 'vastejeugdbeschermer', '2026-12-18', '2026-12-28', null);
  await zetKlok('gestopt', 'vastejeugdbeschermer', '2026-12-18', '2026-12-28', '2027-01-11');
  await zetKlok('plan', 'planwettelijk', '2027-01-04', '2027-02-15', null);
  await zetKlok('eigen', 'vastejeugdbeschermer', '2026-12-18', '2027-01-20', null);
  await fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, termijn_id, regio_id, sinds, uiterlijk, stap, stap_wie)
     values ($1, $2, 'vastejeugdbeschermer', $3, $4, $5, '2026-12-18', '2026-12-28', 'kennismaking', 'jeugdbeschermer')`,
    [verhoeven.gezin, verhoeven.persoon.noor, verhoeven.maatregel, klok.loopt, regio?.id],
  );
  tom = await wereld.als('tom');
  samira = await wereld.als('samira');
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
});
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});

const vrij = {
  dag: '2026-12-28',
  wat: 'vrij',
  bron: 'Koninklijk besluit van 1 december 2026',
  reden: 'Het besluit stond nog niet in de lijst',
};
const kinds = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const voegDagToe = (wie: Bezoeker, anders: Partial<typeof vrij> = {}) =>
  wie.post('/api/v1/regelwijzigingen/kalenderdagen', { ...vrij, ...anders });
const idVan = (answer: { json: () => unknown }): string => (answer.json() as { id: string }).id;
const voorbeeld = async (id: string) =>
  (await tom.get(`/api/v1/regelwijzigingen/${id}/voorbeeld`)).json<{ verplaatst: number; eigen: number }>();
const bevestig = (wie: Bezoeker, id: string, verplaatst: number, versie = 1) =>
  wie.post(`/api/v1/regelwijzigingen/${id}/bevestiging`, { verplaatst }, { versie });
const dagen = async () =>
  Object.fromEntries(
    (
      await wereld.fabriek.sql<{ id: string; uiterlijk: string }>(
        'select id::text, uiterlijk::text from rondom.termijn',
      )
    ).map(({ id, uiterlijk }) => [Object.entries(klok).find(([, is]) => is === id)?.[0] ?? id, uiterlijk]),
  );
const wijziging = async (id: string) =>
  (await tom.get('/api/v1/regelwijzigingen'))
    .json<
      {
        id: string;
        status: string;
        totaal: number;
        verwerkt: number;
        verplaatst: number;
        versie: number;
        acties: string[];
      }[]
    >()
    .find((een) => een.id === id);
const begin = { loopt: '2026-12-28', gestopt: '2026-12-28', plan: '2027-02-15', eigen: '2027-01-20' };

describe('the rules of clocks', () => {
  it('are changed by nobody but who keeps the system, and read by nobody of a family', async () => {
    for (const sub of ['samira', 'ruben', 'joris', 'linda', 'noor']) {
      const wie = await wereld.als(sub);
      expect((await voegDagToe(wie)).statusCode).toBe(403);
      expect((await bevestig(wie, '1', 1)).statusCode).toBe(403);
      expect((await wie.get('/api/v1/regelwijzigingen')).statusCode).toBe(403);
      expect((await wie.get('/api/v1/regelwijzigingen/1/voorbeeld')).statusCode).toBe(403);
    }
    for (const sub of ['linda', 'noor'])
      expect((await (await wereld.als(sub)).get('/api/v1/termijnregels')).statusCode).toBe(403);
    expect((await wereld.niemand.get('/api/v1/termijnregels')).statusCode).toBe(401);
  });

  it('are read by everybody who works, each with its source and how far that was checked', async () => {
    const { soorten } = (await samira.get('/api/v1/termijnregels')).json<{
      soorten: { soort: string; versies: { bron: string; bronstatus: string }[] }[];
    }>();
    expect(soorten.length).toBeGreaterThan(9);
    for (const { versies } of soorten)
      for (const { bron, bronstatus } of versies) expect(bron !== '' && bronstatus !== '').toBe(true);
  });

  it('count a clock from a chosen day, of nobody, and refuse a day before the rule', async () => {
    const uitkomst = (soort: string, vanaf: string) =>
      samira.get(`/api/v1/termijnregels/${soort}/uitkomst?vanaf=${vanaf}`);
    expect((await uitkomst('vastejeugdbeschermer', '2026-12-18')).json()).toMatchObject({
      uiterlijk: '2026-12-28',
      bron: 'Besluit Jeugdwet art. 4.2.2 lid 1',
    });
    expect(kinds(await uitkomst('vastejeugdbeschermer', '2014-12-31'))).toEqual(['termijnGoldNiet']);
    expect((await uitkomst('ietsanders', '2026-12-18')).statusCode).toBe(404);
    expect((await uitkomst('vastejeugdbeschermer', '2026-02-30')).statusCode).toBe(400);
  });
});

describe('a change that cannot be', () => {
  it.each([
    ['a day that does not exist', { dag: '2027-02-30' }, 'ongeldigeInvoer'],
    ['a day that is free already', { dag: '2026-12-25' }, 'dagAlVrij'],
    ['a day of a weekend', { dag: '2027-01-16' }, 'dagAlVrij'],
    ['a working day that becomes a working day', { dag: '2027-01-13', wat: 'werkdag' }, 'dagAlWerkdag'],
    ['Christmas as a working day', { dag: '2026-12-25', wat: 'werkdag' }, 'dagVrijDoorWet'],
    ['a day of long ago', { dag: '2025-12-01' }, 'dagBuitenBereik'],
    ['a source of white', { bron: '   ' }, 'ongeldigeInvoer'],
  ])('%s is refused', async (_naam, anders, kind) => {
    expect(kinds(await voegDagToe(tom, anders))).toEqual([kind]);
  });

  const versie = {
    soort: 'planwettelijk',
    geldigVanaf: '2027-07-01',
    aantal: 4,
    eenheid: 'weken',
    atw: 'ja',
    bron: 'Jeugdwet art. 4.1.3 lid 5 (nieuw)',
    bronstatus: 'nietNagekeken',
    reden: 'De wet wordt gewijzigd',
  };
  const voegVersieToe = (anders: Partial<typeof versie> = {}) =>
    tom.post('/api/v1/regelwijzigingen/termijnversies', { ...versie, ...anders });

  it.each([
    ['for the past', { geldigVanaf: '2026-07-01' }, 'versieInVerleden'],
    ['for today', { geldigVanaf: '2027-01-12' }, 'versieInVerleden'],
    ['of no length', { aantal: 0 }, 'termijnlengteOnjuist'],
    ['of a clock nobody knows', { soort: 'ietsanders' }, 'termijnsoortOnbekend'],
    ['a century ahead', { geldigVanaf: '2127-01-01' }, 'versieTeVer'],
    [
      'that changes nothing',
      { aantal: 6, bron: 'Jeugdwet art. 4.1.3 lid 5', bronstatus: 'wet2026' },
      'versieVerandertNiets',
    ],
  ])('a version %s is refused', async (_naam, anders, kind) => {
    expect(kinds(await voegVersieToe(anders))).toEqual([kind]);
  });

  it('of a version for later: what began before keeps its clock, and a second one may not lie over it', async () => {
    const id = idVan(await voegVersieToe());
    expect(await voorbeeld(id)).toMatchObject({ verplaatst: 0 });
    expect((await bevestig(tom, id, 0)).statusCode).toBe(201);
    await pasRegelwijzigingToe(eigenaar, id, wereld.clock);
    expect(await dagen()).toEqual(begin);
    expect(kinds(await voegVersieToe({ geldigVanaf: '2027-06-01', aantal: 3 }))).toEqual(['versieOverlapt']);
    const na = (vanaf: string) => samira.get(`/api/v1/termijnregels/planwettelijk/uitkomst?vanaf=${vanaf}`);
    expect((await na('2027-06-30')).json()).toMatchObject({ uiterlijk: '2027-08-11', bronstatus: 'wet2026' });
    expect((await na('2027-07-01')).json()).toMatchObject({
      uiterlijk: '2027-07-29',
      bronstatus: 'nietNagekeken',
    });
  });
});

describe('a free day', () => {
  let id: string;

  it('moves nothing before it is confirmed; the preview counts, without a family', async () => {
    const sleutel = '6f0c1f3e-0d58-4f7c-9c2e-2d2b8f1c7a99';
    const twice = [1, 2].map(() => tom.post('/api/v1/regelwijzigingen/kalenderdagen', vrij, { sleutel }));
    const [een, twee] = await Promise.all(twice);
    id = idVan(een as { json: () => unknown });
    expect(twee?.json()).toEqual(een?.json());
    const answer = await tom.get(`/api/v1/regelwijzigingen/${id}/voorbeeld`);
    expect(answer.json()).toEqual({
      bekeken: 3,
      verplaatst: 1,
      eigen: 1,
      groepen: [
        {
          soort: 'vastejeugdbeschermer',
          regio: 'Centraal Gelderland',
          aantal: 1,
          vroegste: { van: '2026-12-28', naar: '2026-12-29' },
        },
      ],
    });
    for (const word of ['Verhoeven', 'Noor', 'gezinId']) expect(answer.body).not.toContain(word);
    await pasRegelwijzigingToe(eigenaar, id, wereld.clock);
    expect(await dagen()).toEqual(begin);
    expect(
      (await samira.get('/api/v1/termijnregels/vastejeugdbeschermer/uitkomst?vanaf=2026-12-18')).json(),
    ).toMatchObject({ uiterlijk: '2026-12-28' });
  });

  it('is not confirmed on another count than was seen, nor over another version of it', async () => {
    expect(kinds(await bevestig(tom, id, 7))).toEqual(['voorbeeldVeranderd']);
    expect(kinds(await bevestig(tom, id, 1, 2))).toEqual(['versieVerouderd']);
    expect(await dagen()).toEqual(begin);
  });

  it('confirmed moves exactly what the preview counted, with its wait, and stops where it was stopped', async () => {
    const gezien = await voorbeeld(id);
    expect((await bevestig(tom, id, gezien.verplaatst)).statusCode).toBe(201);
    const [taak] = await wereld.fabriek.sql<{ payload: { wijziging: string } }>(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'pasregelwijzigingtoe' order by j.id desc limit 1",
    );
    expect(taak?.payload.wijziging).toBe(id);
    expect(await dagen()).toEqual(begin);
    // One clock, and the machine stops; what follows goes on from there, and once more changes nothing.
    await pasRegelwijzigingToe(eigenaar, id, wereld.clock, { aantal: 1, keren: 1 });
    expect(await wijziging(id)).toMatchObject({ status: 'bevestigd', totaal: 3, verwerkt: 1, verplaatst: 1 });
    await pasRegelwijzigingToe(eigenaar, id, wereld.clock, { aantal: 2 });
    await pasRegelwijzigingToe(eigenaar, id, wereld.clock);
    expect(await wijziging(id)).toMatchObject({
      status: 'toegepast',
      verwerkt: 3,
      verplaatst: gezien.verplaatst,
      acties: [],
    });
    expect(await dagen()).toEqual({ ...begin, loopt: '2026-12-29' });
    expect(await wereld.fabriek.sql('select uiterlijk::text from rondom.wacht')).toEqual([
      { uiterlijk: '2026-12-29' },
    ]);
  });

  it('is told with the clock that moved; the stopped clock keeps the explanation it had', async () => {
    const uitleg = async (naam: Klok) =>
      (await samira.get(`/api/v1/gezinnen/${verhoeven.gezin}/termijnen/${klok[naam]}`)).json<{
        uiterlijk: string;
        stappen: { code: string; parameters: unknown }[];
      }>();
    const moved = await uitleg('loopt');
    expect(moved.uiterlijk).toBe('2026-12-29');
    expect(moved.stappen.at(-1)).toEqual({
      code: 'verplaatst',
      parameters: {
        van: '2026-12-28',
        naar: '2026-12-29',
        omdat: { soort: 'vrijeDag', dag: '2026-12-28' },
      },
    });
    const stopped = await uitleg('gestopt');
    expect(stopped.uiterlijk).toBe('2026-12-28');
    expect(stopped.stappen.map(({ code }) => code)).not.toContain('verplaatst');
  });

  it('counts for whatever starts from then on, and is not free twice', async () => {
    expect(
      (await samira.get('/api/v1/termijnregels/vastejeugdbeschermer/uitkomst?vanaf=2026-12-18')).json(),
    ).toMatchObject({ uiterlijk: '2026-12-29' });
    expect(kinds(await voegDagToe(tom))).toEqual(['dagAlVrij']);
    expect(kinds(await bevestig(tom, id, 0, 2))).toEqual(['wijzigingAlBeslist']);
  });

  it('is repaired by a next change: the clock goes back, and both moves are told', async () => {
    const terug = idVan(await voegDagToe(tom, { wat: 'werkdag', reden: 'Toch niet vrij' }));
    expect((await bevestig(tom, terug, (await voorbeeld(terug)).verplaatst)).statusCode).toBe(201);
    await pasRegelwijzigingToe(eigenaar, terug, wereld.clock);
    expect(await dagen()).toEqual(begin);
    const { stappen } = (
      await samira.get(`/api/v1/gezinnen/${verhoeven.gezin}/termijnen/${klok.loopt}`)
    ).json<{ stappen: { code: string }[] }>();
    expect(stappen.filter(({ code }) => code === 'verplaatst')).toHaveLength(2);
  });

  it('prepared only, is taken back, and then nobody confirms it', async () => {
    const ander = idVan(await voegDagToe(tom, { dag: '2027-02-15' }));
    expect(await voorbeeld(ander)).toMatchObject({ verplaatst: 1 });
    expect(
      (await tom.post(`/api/v1/regelwijzigingen/${ander}/intrekking`, undefined, { versie: 1 })).statusCode,
    ).toBe(201);
    expect(kinds(await bevestig(tom, ander, 1, 2))).toEqual(['wijzigingAlBeslist']);
    await pasRegelwijzigingToe(eigenaar, ander, wereld.clock);
    expect(await dagen()).toEqual(begin);
  });
});

describe('the second lock', () => {
  const als = (sub: string, rol: 'applicatiebeheerder' | 'lokaalteam', text: string) =>
    wereld.fabriek
      .sql<{ id: string }>('select id::text from rondom.gebruiker where sub = $1', [sub])
      .then(([row]) =>
        wereld.database.inTransaction(
          {
            ...{ gebruikerId: row?.id ?? '', sub, naam: sub, soort: 'medewerker', rol },
            ...{ organisatieId: '1', organisatie: null, persoonId: null },
          },
          { grond: 'dienstverlening' },
          'mijn',
          (tx) =>
            tx.query<Record<string, unknown>>(`slot ${createHash('md5').update(text).digest('hex')}`, text),
        ),
      );

  it('lets nobody else prepare, and nobody at all move a clock by hand or call a change applied', async () => {
    const voeg =
      "insert into rondom.regelwijziging (soort, reden, gemaakt_door, gemaakt_op) values ('kalenderdag', 'x', platform.ik(), platform.nu())";
    await expect(als('samira', 'lokaalteam', voeg)).rejects.toMatchObject({ code: '42501' });
    for (const text of [
      `insert into rondom.termijnverplaatsing (gezin_id, termijn_id, wijziging_id, van, naar, op) values (1, 1, 1, '2027-01-01', '2027-01-02', platform.nu())`,
      'update rondom.regelwijziging set toegepast_op = platform.nu()',
      "update rondom.kalenderdag set dag = '2027-01-01'",
    ])
      await expect(als('tom', 'applicatiebeheerder', text)).rejects.toMatchObject({ code: '42501' });
  });

  it('counts open clocks for who keeps the system alone', async () => {
    expect(await als('samira', 'lokaalteam', 'select * from rondom.open_klokken()')).toEqual([]);
    expect((await als('tom', 'applicatiebeheerder', 'select * from rondom.open_klokken()')).length).toBe(3);
    expect(await als('tom', 'applicatiebeheerder', 'select * from rondom.termijnverplaatsing')).toEqual([]);
  });
});
