import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let notitie: string;
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const samira = await wereld.als('samira');
  // Of a talk with Noor alone: she was there, it is about her, and it is shared with her now.
  const answer = await samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    soort: 'huisbezoek',
    op: '2027-01-11T15:00:00Z',
    tekst: 'De politie belde over gisteren.',
    over: [v.persoon.noor],
    aanwezig: [v.persoon.noor],
    delen: 'nu',
    extraLezers: [v.persoon.noor],
    gevaar: 'Mark kan boos worden.',
    gedaan: 'Noor leest het bij oma.',
  });
  expect(answer.statusCode, answer.body).toBe(201);
  notitie = answer.json<{ id: string }>().id;
});
afterAll(() => wereld.sluit());

const pad = (eind = '') => `/api/v1/gezinnen/${v.gezin}/contactnotities/${notitie}${eind}`;
const merk = { bron: 'openbaarministerie', totEnMet: '2027-06-01', stilteTot: '2027-01-20' };
const leest = async (sub: string, url: string) => (await (await wereld.als(sub)).get(url)).statusCode;
const eigen = () => `/api/v1/portaal/notities/${notitie}`;
const gedeeld = async () =>
  (await (await wereld.als('noor')).get('/api/v1/portaal')).json<{ notities: { id: string }[] }>().notities;

describe('a note with data of a criminal case', () => {
  it('is marked by nobody but who wrote it and works with the family', async () => {
    for (const sub of ['daan', 'joris', 'linda', 'mark', 'noor'])
      expect((await (await wereld.als(sub)).post(pad('/strafrechtelijk'), merk)).statusCode, sub).toBe(403);
    // Ruben takes part, of another organisation.
    expect((await (await wereld.als('ruben')).post(pad('/strafrechtelijk'), merk)).statusCode).toBe(404);
  });

  it('is closed at once in the portal and for every other organisation', async () => {
    expect([await leest('noor', eigen()), await leest('ruben', pad())]).toEqual([200, 200]);
    expect(await gedeeld()).toHaveLength(1);
    expect((await (await wereld.als('samira')).post(pad('/strafrechtelijk'), merk)).statusCode).toBe(201);
    expect([await leest('noor', eigen()), await leest('ruben', pad())]).toEqual([404, 404]);
    expect(await gedeeld()).toEqual([]);
    const view = (await (await wereld.als('samira')).get(pad())).json<{
      strafrechtelijk: object;
      acties: string[];
    }>();
    expect(view.strafrechtelijk).toMatchObject({ bron: 'openbaarministerie', totEnMet: '2027-06-01' });
    expect(view.acties).toEqual(['eindigMerk']);
  });

  it('leaves no trace for them in the tables, nor in their history', async () => {
    for (const [sub, persoon] of [
      ['noor', v.persoon.noor],
      ['ruben', null],
    ] as const) {
      const [actor] = await wereld.fabriek.sql<{ id: string; rol: string; org: string | null }>(
        'select id::text, rol, organisatie_id::text as org from rondom.gebruiker where sub = $1',
        [sub],
      );
      if (!actor) throw new Error(sub);
      const tel = await wereld.database.inTransaction(
        {
          gebruikerId: actor.id,
          sub,
          naam: sub,
          soort: persoon === null ? 'medewerker' : 'portaal',
          rol: persoon === null ? 'jeugdbeschermer' : 'jeugdige',
          organisatieId: actor.org,
          organisatie: null,
          persoonId: persoon,
        },
        { grond: 'betrokken' },
        { gezin: v.gezin },
        (tx) =>
          tx.query<{ n: number }>(
            'proef.strafrechtelijk',
            `select (select count(*) from rondom.contactnotitie) + (select count(*) from rondom.contactnotitie_persoon)
               + (select count(*) from rondom.contactnotitie_historie) + (select count(*) from rondom.contactnotitie_persoon_historie)
               + (select count(*) from rondom.strafrechtelijk) as n`,
          ),
      );
      expect([sub, Number(tel[0]?.n)]).toEqual([sub, 0]);
    }
  });

  it('stays marked while the silence runs, and opens again for who could read it', async () => {
    const samira = await wereld.als('samira');
    const einde = await samira.post(pad('/strafrechtelijk/einde'), undefined, { versie: 1 });
    expect([einde.statusCode, einde.body]).toEqual([409, expect.stringContaining('stilteLoopt')]);
    await wereld.fabriek.sql("update rondom.strafrechtelijk set stilte_tot = '2027-01-11'");
    expect((await samira.post(pad('/strafrechtelijk/einde'), undefined, { versie: 1 })).statusCode).toBe(200);
    expect([await leest('noor', eigen()), await leest('ruben', pad())]).toEqual([200, 200]);
  });

  it('is closed to its last day and no longer', async () => {
    const samira = await wereld.als('samira');
    const again = await samira.post(pad('/strafrechtelijk'), { bron: 'politie', totEnMet: '2027-01-12' });
    expect(again.statusCode, again.body).toBe(201);
    expect(await leest('ruben', pad())).toBe(404);
    await wereld.fabriek.sql(
      "update rondom.strafrechtelijk set tot_en_met = '2027-01-11' where geeindigd_op is null",
    );
    expect(await leest('ruben', pad())).toBe(200);
  });
});
