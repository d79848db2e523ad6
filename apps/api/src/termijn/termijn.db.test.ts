import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Agenda } from './agenda.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let laat: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  const insert = async (soort: string, vanaf: string, uiterlijk: string) => {
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      'insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values ($1, $2, $3, $4, $5) returning id::text',
      [v.gezin, soort, v.maatregel, vanaf, uiterlijk],
    );
    return row?.id ?? '';
  };
  await insert('planwettelijk', '2027-01-04', '2027-02-15');
  laat = await insert('planvanafmaatregel', '2026-11-23', '2027-01-04');
});
afterAll(() => wereld.sluit());

const agendaVan = async (wie: Bezoeker) => (await wie.get('/api/v1/termijnen')).json<Agenda>();
const redenVan = (wie: Bezoeker, body: object, versie = 1) =>
  wie.put(`/api/v1/gezinnen/${v.gezin}/termijnen/${laat}/reden`, body, { versie });

describe('the clocks of one’s own families', () => {
  it('are empty for who takes part in no family, and closed to who works with none', async () => {
    expect((await agendaVan(await wereld.als('daan'))).regels).toEqual([]);
    for (const sub of ['joris', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/termijnen')).statusCode).toBe(403);
  });

  it('show a duty with two readings once, on the earlier day, with its source and status', async () => {
    const plan = (await agendaVan(samira)).regels.filter(({ soort }) => soort.startsWith('plan'));
    expect(plan).toMatchObject([
      {
        soort: 'planvanafmaatregel',
        uiterlijk: '2027-01-04',
        vak: 'teLaat',
        dagen: 8,
        bronstatus: 'protocol',
        ook: [{ soort: 'planwettelijk', uiterlijk: '2027-02-15' }],
        redenTeLaat: null,
        acties: ['noemReden'],
      },
    ]);
  });
});

describe('beside every date stands how far the text behind it was checked', () => {
  interface Register {
    readonly soorten: readonly {
      readonly soort: string;
      readonly versies: readonly { readonly bronstatus: string }[];
    }[];
  }
  interface Gezinspagina {
    readonly bronstatussen: Readonly<Record<string, string | null>>;
    readonly gezin: { readonly termijnen: readonly { readonly id: string; readonly soort: string }[] };
  }

  it('as the register of rules says it, on the family page, in the list of deadlines and of families', async () => {
    const { soorten } = (await samira.get('/api/v1/termijnregels')).json<Register>();
    const status = (soort: string) => soorten.find((een) => een.soort === soort)?.versies[0]?.bronstatus;
    const pagina = (await samira.get(`/api/v1/gezinnen/${v.gezin}`)).json<Gezinspagina>();
    expect(pagina.gezin.termijnen.length).toBeGreaterThan(1);
    for (const { id, soort } of pagina.gezin.termijnen)
      expect([soort, pagina.bronstatussen[id]]).toEqual([soort, status(soort)]);
    for (const { soort, bronstatus, ook } of (await agendaVan(samira)).regels)
      for (const klok of [{ soort, bronstatus }, ...ook])
        expect([klok.soort, klok.bronstatus]).toEqual([klok.soort, status(klok.soort)]);
    const [gezin] = (await samira.get('/api/v1/gezinnen')).json<
      { eersteTermijnSoort: string; eersteTermijnStatus: string }[]
    >();
    expect(gezin?.eersteTermijnStatus).toBe(status(gezin?.eersteTermijnSoort ?? ''));
  });

  it('on the lines of Mijn dag, with both readings of one plan', async () => {
    const { regels } = (await samira.get('/api/v1/mijndag')).json<{
      regels: readonly { soort: string; bronstatus: string | null; andereStatus: string | null }[];
    }>();
    expect(regels.filter(({ soort }) => soort === 'termijn')).toMatchObject([
      { bronstatus: 'protocol', andereStatus: 'wet2026' },
    ]);
  });
});

describe('why a clock came late', () => {
  it('is not said by a colleague without a relation', async () => {
    const daan = await wereld.als('daan');
    expect((await redenVan(daan, { reden: 'wachtOpRechter' })).statusCode).toBe(403);
  });

  it('is not said of a clock that still runs in time', async () => {
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.termijn where gezin_id = $1 and soort = 'planwettelijk' and uiterlijk = '2027-02-15'",
      [v.gezin],
    );
    const answer = await samira.put(
      `/api/v1/gezinnen/${v.gezin}/termijnen/${row?.id ?? ''}/reden`,
      { reden: 'wachtOpRechter' },
      { versie: 1 },
    );
    expect(answer.statusCode).toBe(409);
  });

  it('needs words when the list has none, and keeps them sealed beside the reason', async () => {
    expect((await redenVan(samira, { reden: 'andereReden' })).statusCode).toBe(400);
    expect(
      (await redenVan(samira, { reden: 'andereReden', toelichting: 'Het overleg is verzet.' })).statusCode,
    ).toBe(200);
    const [row] = await wereld.fabriek.sql<{ toelichting: string }>(
      "select encode(toelichting_versleuteld, 'escape') as toelichting from rondom.termijn where id = $1",
      [laat],
    );
    expect(row?.toelichting).not.toContain('verzet');
    const uitleg = (await samira.get(`/api/v1/gezinnen/${v.gezin}/termijnen/${laat}`)).json<{
      toelichting: string;
      uiterlijk: string;
    }>();
    expect(uitleg).toMatchObject({ toelichting: 'Het overleg is verzet.', uiterlijk: '2027-01-04' });
  });

  it('is not written over what somebody else wrote in the meantime', async () => {
    expect((await redenVan(samira, { reden: 'wachtOpRechter' }, 1)).statusCode).toBe(409);
    expect((await agendaVan(samira)).regels[0]?.redenTeLaat).toBe('andereReden');
  });
});
