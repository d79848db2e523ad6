import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  begin,
  bevestig,
  idVan,
  kinds,
  openRegelproef,
  voegDagToe,
  voorbeeldVan,
  vrij,
  type Klok,
  type Regelproef,
} from '../../../../proeven/opzet/regels.ts';
import type { Bezoeker, Wereld } from '../../../../proeven/opzet/wereld.ts';

let proef: Regelproef;
let wereld: Wereld;
let tom: Bezoeker;
let samira: Bezoeker;

beforeAll(async () => {
  proef = await openRegelproef();
  ({ wereld, tom, samira } = proef);
});
afterAll(() => proef.sluit());

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
      meteen: { bekeken: 0, aantal: 0, vroegste: null },
      vast: { bekeken: 0, opDeDag: [] },
    });
    for (const word of ['Verhoeven', 'Noor', 'gezinId']) expect(answer.body).not.toContain(word);
    await proef.pasToe(id);
    expect(await proef.dagen()).toEqual(begin);
    expect(
      (await samira.get('/api/v1/termijnregels/vastejeugdbeschermer/uitkomst?vanaf=2026-12-18')).json(),
    ).toMatchObject({ uiterlijk: '2026-12-28' });
  });

  it('is not confirmed on another count than was seen, nor over another version of it', async () => {
    expect(kinds(await bevestig(tom, id, 7))).toEqual(['voorbeeldVeranderd']);
    expect(kinds(await bevestig(tom, id, 1, 2))).toEqual(['versieVerouderd']);
    expect(await proef.dagen()).toEqual(begin);
  });

  it('confirmed moves exactly what the preview counted, with its wait, and stops where it was stopped', async () => {
    const gezien = await voorbeeldVan(tom, id);
    expect((await bevestig(tom, id, gezien.verplaatst)).statusCode).toBe(201);
    const [taak] = await wereld.fabriek.sql<{ payload: { wijziging: string } }>(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'pasregelwijzigingtoe' order by j.id desc limit 1",
    );
    expect(taak?.payload.wijziging).toBe(id);
    expect(await proef.dagen()).toEqual(begin);
    // One clock, and the machine stops; what follows goes on from there, and once more changes nothing.
    await proef.pasToe(id, { aantal: 1, keren: 1 });
    expect(await wijziging(id)).toMatchObject({ status: 'bevestigd', totaal: 3, verwerkt: 1, verplaatst: 1 });
    await proef.pasToe(id, { aantal: 2 });
    await proef.pasToe(id);
    expect(await wijziging(id)).toMatchObject({
      status: 'toegepast',
      verwerkt: 3,
      verplaatst: gezien.verplaatst,
      acties: [],
    });
    expect(await proef.dagen()).toEqual({ ...begin, loopt: '2026-12-29' });
    expect(await wereld.fabriek.sql('select uiterlijk::text from rondom.wacht')).toEqual([
      { uiterlijk: '2026-12-29' },
    ]);
  });

  it('is told with the clock that moved; the stopped clock keeps the explanation it had', async () => {
    const uitleg = async (naam: Klok) =>
      (await samira.get(`/api/v1/gezinnen/${proef.verhoeven.gezin}/termijnen/${proef.klok[naam]}`)).json<{
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
    expect((await bevestig(tom, terug, (await voorbeeldVan(tom, terug)).verplaatst)).statusCode).toBe(201);
    await proef.pasToe(terug);
    expect(await proef.dagen()).toEqual(begin);
    const { stappen } = (
      await samira.get(`/api/v1/gezinnen/${proef.verhoeven.gezin}/termijnen/${proef.klok.loopt}`)
    ).json<{ stappen: { code: string }[] }>();
    expect(stappen.filter(({ code }) => code === 'verplaatst')).toHaveLength(2);
  });

  it('prepared only, is taken back, and then nobody confirms it', async () => {
    const ander = idVan(await voegDagToe(tom, { dag: '2027-02-15' }));
    expect(await voorbeeldVan(tom, ander)).toMatchObject({ verplaatst: 1 });
    expect(
      (await tom.post(`/api/v1/regelwijzigingen/${ander}/intrekking`, undefined, { versie: 1 })).statusCode,
    ).toBe(201);
    expect(kinds(await bevestig(tom, ander, 1, 2))).toEqual(['wijzigingAlBeslist']);
    await proef.pasToe(ander);
    expect(await proef.dagen()).toEqual(begin);
  });
});

describe('what no job moves', () => {
  it('is in the preview too: open meldingen move at once, a promised day stays and is named', async () => {
    const { fabriek } = wereld;
    const vt = await fabriek.organisatie('veiligthuis', 'Veilig Thuis');
    // Received in the evening of Wednesday 10 February, which is that day here and the next nowhere.
    await fabriek.sql(
      `insert into rondom.melding (nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld, status)
       select 'M' || n, ''::bytea, $1, 'burger', '2027-02-10T22:30:00Z', false, 1, ''::bytea, s
       from (values (1, 'ontvangen'), (2, 'nogNietTeBeoordelen'), (3, 'afgerond')) as x(n, s)`,
      [vt],
    );
    await fabriek.sql(
      `insert into rondom.taak (gezin_id, gebruiker_id, soort, uiterlijk, gedaan_op)
       select $1, (select id from rondom.gebruiker where sub = 'samira'), 'wachtnee', d::date, g::timestamptz
       from (values ('2027-02-15', null), ('2027-02-16', null), ('2027-02-15', '2027-01-12T09:00:00Z')) as x(d, g)`,
      [proef.verhoeven.gezin],
    );
    const dagen = await wereld.fabriek.sql('select uiterlijk::text from rondom.taak order by id');
    const id = idVan(await voegDagToe(tom, { dag: '2027-02-15' }));
    expect(await voorbeeldVan(tom, id)).toMatchObject({
      meteen: { bekeken: 2, aantal: 2, vroegste: { van: '2027-02-15', naar: '2027-02-16' } },
      vast: { bekeken: 2, opDeDag: [{ soort: 'taak', aantal: 1 }] },
    });
    expect((await bevestig(tom, id, 1)).statusCode).toBe(201);
    await proef.pasToe(id);
    expect(await wereld.fabriek.sql('select uiterlijk::text from rondom.taak order by id')).toEqual(dagen);
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
