import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let url: string;
const adres = { tekst: 'Zilverberkhof 14, 6999 ZZ Voorbeeldstad' };

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  url = `/api/v1/gezinnen/${familie.gezin}/huishoudens`;
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await wereld.fabriek.sql('delete from rondom.huishoudenlid');
  await wereld.fabriek.sql('delete from rondom.huishouden');
  await wereld.fabriek.sql("delete from rondom.veiligheidsstand where soort = 'geheimadres'");
});

const bijRia = (over: object = {}) => ({
  naam: 'oma Ria',
  bewoners: [familie.persoon.ria],
  vanaf: '1990-01-01',
  adresGeheim: false,
  ...over,
});
const geheim = () =>
  bijRia({
    naam: 'Linda, Noor en Sem',
    bewoners: [familie.persoon.linda, familie.persoon.noor, familie.persoon.sem],
    vanaf: '2026-11-30',
    adres,
    adresGeheim: true,
  });
const make = async (body: object): Promise<string> => {
  const answer = await samira.post(url, body);
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
};
const wonen = (huishouden: string) =>
  wereld.fabriek.sql<{ persoon: string; periode: string }>(
    'select persoon_id::text as persoon, periode::text from rondom.huishoudenlid where huishouden_id = $1 order by id',
    [huishouden],
  );

describe('a household', () => {
  it.each(['daan', 'linda', 'noor'])('is not made by %s', async (sub) => {
    expect((await (await wereld.als(sub)).post(url, bijRia())).statusCode).toBe(403);
  });

  it('is named by who live there: a place is refused, with everything else that is wrong', async () => {
    const body = { naam: 'Lindedreef 22', vanaf: '2027-01-13' };
    const answer = await samira.post(url, bijRia(body));
    expect(answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind)).toEqual([
      'huishoudennaamIsPlaats',
      'vanafInToekomst',
    ]);
    expect(await wereld.fabriek.sql('select 1 from rondom.huishouden')).toEqual([]);
  });

  it('is made once, however often the same request arrives', async () => {
    const sleutel = randomUUID();
    const made = await Promise.all([1, 2].map(() => samira.post(url, bijRia(), { sleutel })));
    expect(made.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(await wereld.fabriek.sql('select 1 from rondom.huishouden')).toHaveLength(1);
  });

  it('at a secret address keeps it sealed and puts who live there under a veiligheidsstand', async () => {
    await make(geheim());
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      "select h.rij::text || encode(x.adres_versleuteld, 'escape') as rij from rondom.huishouden x join rondom.huishouden_historie h on h.rij_id = x.id",
    );
    expect(row?.rij).not.toContain('Zilverberkhof');
    const page = await samira.get(`/api/v1/gezinnen/${familie.gezin}`);
    expect(page.body).not.toContain('Zilverberkhof');
    const { gezin } = page.json<{
      gezin: { veiligheidsstanden: { soort: string; voorPersoonId: string }[] };
    }>();
    const under = gezin.veiligheidsstanden.filter(({ soort }) => soort === 'geheimadres');
    const { linda, noor, sem } = familie.persoon;
    expect(under.map(({ voorPersoonId }) => voorPersoonId).sort()).toEqual([linda, noor, sem].sort());
  });

  it('shows its address as an act of its own, about everybody who lives there', async () => {
    const id = await make(geheim());
    const before = await wereld.fabriek.sql('select 1 from raadpleging.onderwerp');
    expect((await samira.get(`${url}/${id}/adres`)).json()).toEqual(adres);
    const after = await wereld.fabriek.sql('select 1 from raadpleging.onderwerp');
    expect(after.length - before.length).toBe(4);
  });

  it.each(['daan', 'joris', 'linda', 'mark', 'noor'])('keeps its address from %s', async (sub) => {
    const id = await make(geheim());
    const answer = await (await wereld.als(sub)).get(`${url}/${id}/adres`);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('Zilverberkhof');
  });

  it('of another family is not found', async () => {
    const gezin = await wereld.fabriek.gezin('Ander gezin', []);
    const [other] = await wereld.fabriek.sql<{ id: string }>(
      "insert into rondom.huishouden (gezin_id, naam) values ($1, 'anderen') returning id::text",
      [gezin],
    );
    expect((await samira.get(`${url}/${other?.id ?? ''}/adres`)).statusCode).toBe(404);
    const move = { persoonId: familie.persoon.noor, vanaf: '2027-01-04' };
    expect((await samira.post(`${url}/${other?.id ?? ''}/bewoners`, move)).statusCode).toBe(404);
  });
});

describe('moving', () => {
  it('leaves the home somebody had; a child can keep both', async () => {
    const linda = await make(geheim());
    const ria = await make(bijRia());
    const { noor, sem } = familie.persoon;
    const move = (persoonId: string, keuze?: string) =>
      samira.post(`${url}/${ria}/bewoners`, { persoonId, vanaf: '2027-01-04', keuze });
    expect((await move(noor)).statusCode).toBe(201);
    expect((await move(sem, 'ookHier')).statusCode).toBe(201);
    const at = await wonen(linda);
    expect(at.find(({ persoon }) => persoon === noor)?.periode).toBe('[2026-11-30,2027-01-04)');
    expect(at.find(({ persoon }) => persoon === sem)?.periode).toBe('[2026-11-30,)');
    expect((await wonen(ria)).map(({ persoon }) => persoon)).toEqual([familie.persoon.ria, noor, sem]);
  });

  it('into a secret address brings the veiligheidsstand along', async () => {
    const id = await make(geheim());
    const { ria } = familie.persoon;
    await samira.post(`${url}/${id}/bewoners`, { persoonId: ria, vanaf: '2027-01-04' });
    const stand = await wereld.fabriek.sql<{ sinds: string }>(
      "select sinds::text from rondom.veiligheidsstand where soort = 'geheimadres' and voor_persoon_id = $1",
      [ria],
    );
    expect(stand).toEqual([{ sinds: '2027-01-04' }]);
  });

  it('twice at once happens once', async () => {
    const ria = await make(bijRia());
    const ruben = await wereld.als('ruben');
    const move = { persoonId: familie.persoon.noor, vanaf: '2027-01-04' };
    const answers = await Promise.all([samira, ruben].map((wie) => wie.post(`${url}/${ria}/bewoners`, move)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await wonen(ria)).toHaveLength(2);
  });
});
