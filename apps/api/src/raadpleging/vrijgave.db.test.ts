import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { WieKeek } from './raadpleging.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  for (const sub of ['ruben', 'samira', 'daan'])
    await (await wereld.als(sub)).get(`/api/v1/gezinnen/${v.gezin}`);
});
afterAll(() => wereld.sluit());

const url = () => `/api/v1/gezinnen/${v.gezin}/raadplegingen`;
const ofGezin = async () => (await (await wereld.als('samira')).get(url())).json<WieKeek>().regels;
const regelVan = async (medewerker: string) => {
  const regel = (await ofGezin()).find(
    (een) => een.medewerker === medewerker && een.soortGegevens === 'gezin',
  );
  if (!regel) throw new Error(medewerker);
  return regel;
};
const vanMark = async () =>
  (await (await wereld.als('mark')).get('/api/v1/portaal/raadplegingen')).json<WieKeek>().regels;
const geef = async (sub: string, regelId: string, over: object = {}) =>
  (await wereld.als(sub)).post(`${url()}/vrijgaven`, {
    ...{ persoonId: v.persoon.mark, regelIds: [regelId], reden: 'kanVeilig', verteld: 'gesprek' },
    ...{ gevaarGewogen: true, ...over },
  });
const terug = async (sub: string, id: string, versie = 1) =>
  (await wereld.als(sub)).post(`${url()}/vrijgaven/${id}/terug`, undefined, { versie });
const kinds = (answer: Awaited<ReturnType<typeof geef>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

describe('releasing a line that is kept back', () => {
  it('is for the vast gezicht: not for a colleague, who carries out the measure, or the family', async () => {
    const { id } = await regelVan('Samira Haddou');
    for (const sub of ['daan', 'ruben', 'joris', 'linda', 'mark'])
      expect((await geef(sub, id)).statusCode, sub).toBe(403);
    expect(await vanMark()).toEqual([]);
  });

  it('says from whom each line is kept back and by which rule, and offers it where it may be done', async () => {
    const mark = { persoonId: v.persoon.mark, reden: 'standTegenLezer', gevaar: true };
    expect((await regelVan('Samira Haddou')).achtergehouden).toEqual([
      { ...mark, naam: 'Mark', acties: ['geefvrij'] },
    ]);
    // GI De Brug did not leave it to her.
    expect((await regelVan('Ruben Smit')).achtergehouden).toEqual([{ ...mark, naam: 'Mark', acties: [] }]);
    expect(kinds(await geef('samira', (await regelVan('Ruben Smit')).id))).toEqual(['magNietVrijgeven']);
  });

  it('asks that the danger is weighed, and that something is kept back from this person at all', async () => {
    const { id } = await regelVan('Samira Haddou');
    expect(kinds(await geef('samira', id, { gevaarGewogen: false }))).toEqual(['gevaarNietGewogen']);
    expect(kinds(await geef('samira', id, { persoonId: v.persoon.linda }))).toEqual([
      'regelNietAchtergehouden',
    ]);
    expect(kinds(await geef('samira', id, { persoonId: v.persoon.ria }))).toEqual(['nietGevonden']);
    expect(kinds(await geef('samira', '999999'))).toEqual(['nietGevonden']);
  });

  it('can be taken back while that person did not look, and not any more afterwards', async () => {
    const regel = await regelVan('Samira Haddou');
    const eerste = await geef('samira', regel.id);
    expect(eerste.statusCode).toBe(201);
    const [vrijgave] = (await regelVan('Samira Haddou')).vrijgaven;
    expect(vrijgave).toMatchObject({
      naam: 'Mark',
      door: 'Samira Haddou',
      gezien: false,
      acties: ['neemterug'],
    });
    for (const sub of ['daan', 'ruben'])
      expect((await terug(sub, vrijgave?.id ?? '')).statusCode, sub).toBe(403);
    expect((await terug('samira', vrijgave?.id ?? '')).statusCode).toBe(200);
    expect(await vanMark()).toEqual([]);
    const tweede = (await geef('samira', regel.id)).json<{ id: string }>().id;
    expect((await vanMark()).map(({ id }) => id)).toEqual([regel.id]);
    expect(kinds(await terug('samira', tweede))).toEqual(['regelAlGezien']);
  });

  it('shows the vast gezicht’s page to nobody of the family, and no rule on the own page', async () => {
    for (const regel of await vanMark()) expect([regel.achtergehouden, regel.vrijgaven]).toEqual([[], []]);
  });

  it('changes nothing in the log itself', async () => {
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'raadpleging' and c.relkind in ('r', 'p') and has_table_privilege('rondom_app', c.oid, 'UPDATE')",
    );
    expect(row?.n).toBe(0);
  });
});

describe('the same in SQL, with the API bypassed', () => {
  const insert = async (sub: string, regel: string) => {
    const [actor] = await wereld.fabriek.sql<{
      gebruikerId: string;
      rol: 'lokaalteam';
      organisatieId: string;
    }>(
      `select id::text as "gebruikerId", rol, organisatie_id::text as "organisatieId" from rondom.gebruiker where sub = '${sub}'`,
    );
    if (!actor) throw new Error(sub);
    const statement = `insert into rondom.raadpleging_vrijgave (gezin_id, persoon_id, handeling_id, handeling_op, achterhoudreden, reden, verteld, vrijgegeven_op, door)
      select h.gezin_id, ${v.persoon.mark}, h.id, h.op, 'standTegenLezer', 'kanVeilig', 'gesprek', now(), platform.ik()
      from (values (${v.gezin}, ${regel}, '${(await regelOp(regel)).toISOString()}'::timestamptz)) h(gezin_id, id, op)`;
    return wereld.database.inTransaction(
      { ...actor, soort: 'medewerker', persoonId: null, sub, naam: sub, organisatie: null },
      { grond: 'betrokken' },
      { gezin: v.gezin },
      (tx) => tx.query(`proef ${createHash('md5').update(statement).digest('hex')}`, statement),
    );
  };
  const regelOp = async (id: string) => {
    const [row] = await wereld.fabriek.sql<{ op: Date }>(
      'select op from raadpleging.handeling where id = $1',
      [id],
    );
    if (!row) throw new Error(id);
    return row.op;
  };

  it('nobody without the right releases: not a colleague, not for another organisation', async () => {
    const samira = (await regelVan('Samira Haddou')).id;
    const ruben = (await regelVan('Ruben Smit')).id;
    for (const [sub, regel] of [
      ['daan', samira],
      ['joris', samira],
      ['ruben', samira],
      ['samira', ruben],
    ] as const)
      await expect(insert(sub, regel), `${sub} ${regel}`).rejects.toMatchObject({ code: '42501' });
    // Who looked may, of his own line.
    await insert('ruben', ruben);
  });
});
