import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { begin, doetMee, hulpVan, hulpVanMark, maakHulpwereld, type Hulpwereld } from './hulp.proef.ts';

let wereld: Wereld;
let h: Hulpwereld;
let samira: Bezoeker;
let yara: Bezoeker;
let femke: Bezoeker;
let pad: string;
beforeAll(async () => {
  wereld = await openWereld();
  h = await maakHulpwereld(wereld);
  samira = await wereld.als('samira');
  yara = await wereld.als('yara');
  femke = await wereld.als('femke');
  pad = `/api/v1/gezinnen/${h.v.gezin}/volwassenenhulp`;
});
afterAll(() => wereld.sluit());
beforeEach(() => begin(wereld));

const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const lijst = async (wie: Bezoeker) =>
  (await wie.get('/api/v1/volwassenenhulp')).json<Record<string, unknown>[]>();
const taken = async () =>
  (await wereld.fabriek.sql<{ soort: string }>('select soort from rondom.taak order by id')).map(
    ({ soort }) => soort,
  );

describe('who may ask a service for an adult to take part', () => {
  it.each(['daan', 'ruben', 'joris', 'femke', 'yara', 'marijke', 'linda', 'mark', 'noor'])(
    'not %s, who does not hear either that there is one',
    async (sub) => {
      const id = await doetMee(h, samira, yara);
      const who = await wereld.als(sub);
      expect((await who.post(pad, hulpVan(h))).statusCode).toBe(403);
      expect((await who.post(`${pad}/${id}/terug`, undefined, { versie: 2 })).statusCode).toBe(403);
      for (const url of [
        pad,
        `${pad}/keuze`,
        `${pad}/grond?naar=${h.org.schuldhulp}&over=${h.v.persoon.linda}`,
      ])
        expect((await who.get(url)).statusCode).toBe(403);
    },
  );

  it('who stands in reads it, and asks nobody', async () => {
    await doetMee(h, samira, yara);
    await wereld.fabriek.betrokken({ gezin: h.v.gezin, soort: 'vervanger', gebruiker: h.v.gebruiker.daan });
    const daan = await wereld.als('daan');
    expect((await daan.get(pad)).json()).toMatchObject({ hulp: [{ acties: [] }], acties: [] });
    expect((await daan.post(pad, hulpVan(h))).statusCode).toBe(403);
    await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'vervanger'");
  });

  it('the vast gezicht, with services for adults and the adults of the family to choose from', async () => {
    const keuze = (await samira.get(`${pad}/keuze`)).json<{
      organisaties: { naam: string; mensen: { naam: string }[] }[];
      personen: string[];
    }>();
    expect(keuze.organisaties.map(({ naam }) => naam)).toEqual(['Ggz De Linde', 'Schuldhulp']);
    expect(keuze.organisaties[1]?.mensen.map(({ naam }) => naam)).toEqual(['Timo Reinders', 'Yara Postma']);
    expect(keuze.personen).not.toContain(h.v.persoon.noor);
    expect(keuze.personen).toContain(h.v.persoon.mark);
    expect(keuze).toMatchObject({ totEnMet: '2027-07-12', uiterlijk: '2028-01-12' });
  });
});

describe('without the yes of the adult', () => {
  it('nobody is asked, and the page says whose yes is missing', async () => {
    const vraag = hulpVan(h, { persoonId: h.v.persoon.mark });
    expect(kinds(await samira.post(pad, vraag))).toEqual(['hulpToestemmingOntbreekt']);
    const grond = await samira.get(`${pad}/grond?naar=${h.org.schuldhulp}&over=${h.v.persoon.mark}`);
    expect(grond.json()).toEqual({ toestemmingOp: null, totEnMet: null, ontbreekt: [h.v.persoon.mark] });
  });
  it('a yes to think along is no yes to take part', async () => {
    await wereld.fabriek.sql(
      "update rondom.toestemming set stand = 'ingetrokken', ingetrokken_op = '2027-01-11' where doel = 'planmaken'",
    );
    expect(kinds(await samira.post(pad, hulpVanMark(h)))).toEqual(['hulpToestemmingOntbreekt']);
  });
  it('the database itself refuses a row that rests on the yes of another', async () => {
    const [actor] = await wereld.fabriek.sql<{ id: string; org: string }>(
      "select id::text, organisatie_id::text as org from rondom.gebruiker where sub = 'samira'",
    );
    const zet = (toestemming: string) =>
      wereld.database.inTransaction(
        {
          ...{ gebruikerId: actor?.id ?? '', sub: 'samira', naam: 'Samira', soort: 'medewerker' },
          ...{ rol: 'lokaalteam', organisatieId: actor?.org ?? '', organisatie: null, persoonId: null },
        },
        { grond: 'betrokken' },
        { gezin: h.v.gezin },
        (tx) =>
          tx.query(
            'proef.hulp',
            `insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids)
             values ($1, $2, $3, $4, $5, '2027-03-01', 'proef', array[$6::bigint])`,
            [h.v.gezin, h.v.persoon.linda, h.org.schuldhulp, actor?.id, tx.now, toestemming],
          ),
      );
    await expect(zet(h.toestemmingen.mark)).rejects.toMatchObject({ code: '42501' });
    await expect(zet(h.toestemming)).rejects.toMatchObject({ code: '42501' });
    await zet(h.toestemmingen.linda);
  });
});

describe('asked to take part', () => {
  it.each([
    [
      'for a child',
      () => ({ persoonId: h.v.persoon.noor }),
      ['hulpNietVolwassen', 'hulpToestemmingOntbreekt'],
    ],
    ['until yesterday', () => ({ totEnMet: '2027-01-11' }), ['hulpDagVoorbij']],
    ['for longer than the yes', () => ({ totEnMet: '2027-07-01' }), ['hulpToestemmingKorter']],
    ['of somebody elsewhere', () => ({ gebruikerId: h.wie.femke }), ['hulpverlenerNietTeVragen']],
    [
      'of an organisation for youth',
      () => ({ organisatieId: h.org.rijnoever, gebruikerId: null }),
      ['geenVolwassenenhulp', 'hulpverlenerNietTeVragen', 'hulpToestemmingOntbreekt'],
    ],
  ])('%s is refused', async (_, over, why) => {
    expect(kinds(await samira.post(pad, hulpVan(h, over())))).toEqual(why);
    expect((await samira.get(pad)).json()).toMatchObject({ hulp: [] });
  });

  it('somebody hears whom it is about and who asks, and no number of the family before he takes part', async () => {
    expect((await samira.post(pad, hulpVan(h))).statusCode).toBe(201);
    const [gevraagd] = await lijst(yara);
    expect(gevraagd).toMatchObject({
      ...{ persoon: 'Linda Dalen', gevraagdDoor: 'Samira Haddou', gezinId: null, kindcheckNodig: false },
      ...{ stand: 'gevraagd', acties: ['aanname', 'weigering'] },
    });
    expect((await yara.get(`${pad}/${String(gevraagd?.['id'])}/blad`)).statusCode).toBe(403);
    expect(await lijst(femke)).toEqual([]);
    expect(kinds(await samira.post(pad, hulpVan(h)))).toEqual(['hulpLooptAl']);
  });

  it('the intake takes it up, and it is of who did', async () => {
    const { id } = (await samira.post(pad, hulpVan(h, { gebruikerId: null }))).json<{ id: string }>();
    const timo = await wereld.als('timo');
    expect(await lijst(timo)).toMatchObject([{ intake: true }]);
    await timo.post(`/api/v1/volwassenenhulp/${id}/aanname`, undefined, { versie: 1 });
    expect(await lijst(timo)).toMatchObject([
      { stand: 'aangenomen', gezinId: h.v.gezin, kindcheckNodig: true },
    ]);
    expect(await lijst(yara)).toEqual([]);
    expect((await yara.get(`${pad}/${id}/blad`)).statusCode).toBe(403);
  });

  it('no, and the vast gezicht hears it', async () => {
    const { id } = (await samira.post(pad, hulpVan(h))).json<{ id: string }>();
    const url = `/api/v1/volwassenenhulp/${id}/weigering`;
    expect((await femke.post(url, undefined, { versie: 1 })).statusCode).toBe(404);
    expect((await yara.post(url, undefined, { versie: 2 })).statusCode).toBe(409);
    expect((await yara.post(url, undefined, { versie: 1 })).statusCode).toBe(200);
    expect(await taken()).toEqual(['hulpgeweigerd']);
    expect(kinds(await yara.post(url, undefined, { versie: 2 }))).toEqual(['hulpVoorbij']);
  });

  it('never changes who the vast gezicht is', async () => {
    const voor = await wereld.fabriek.sql('select * from rondom.betrokkenheid order by id');
    await doetMee(h, samira, yara);
    expect(await wereld.fabriek.sql('select * from rondom.betrokkenheid order by id')).toEqual(voor);
  });
});

describe('taking part is over', () => {
  const open = async (id: string) => (await yara.get(`${pad}/${id}/blad`)).statusCode;
  it('when the vast gezicht takes it back, and the worker no longer reads a word', async () => {
    const id = await doetMee(h, samira, yara);
    expect(await open(id)).toBe(200);
    expect((await samira.post(`${pad}/${id}/terug`, undefined, { versie: 2 })).statusCode).toBe(200);
    expect(await open(id)).toBe(403);
    expect(await lijst(yara)).toMatchObject([{ persoon: null, gezinId: null, acties: [] }]);
    expect(kinds(await samira.post(`${pad}/${id}/terug`, undefined, { versie: 3 }))).toEqual(['hulpVoorbij']);
  });
  it('when the worker steps out', async () => {
    const id = await doetMee(h, samira, yara);
    expect(
      (await yara.post(`/api/v1/volwassenenhulp/${id}/uitstap`, undefined, { versie: 2 })).statusCode,
    ).toBe(200);
    expect(await open(id)).toBe(403);
    expect(await taken()).toEqual(['hulpuitgestapt']);
  });
  it('when the adult withdraws the yes', async () => {
    const id = await doetMee(h, samira, yara);
    await trekIn();
    expect(await open(id)).toBe(403);
    expect((await samira.get(pad)).json()).toMatchObject({
      hulp: [{ stand: 'toestemmingweg', leeft: false }],
    });
    expect(await taken()).toEqual(['hulptoestemmingweg']);
  });
  it('after the last day, and when the account closes', async () => {
    const id = await doetMee(h, samira, yara);
    await wereld.fabriek.sql("update rondom.volwassenenhulp set tot_en_met = '2027-01-11'");
    expect(await open(id)).toBe(403);
    await wereld.fabriek.sql("update rondom.volwassenenhulp set tot_en_met = '2027-01-12'");
    expect(await open(id)).toBe(200);
    await wereld.fabriek.sql("update rondom.gebruiker set actief = false where sub = 'yara'");
    expect([401, 403]).toContain(await open(id));
    await wereld.fabriek.sql("update rondom.gebruiker set actief = true where sub = 'yara'");
  });
});

/** As Linda withdraws it herself. */
async function trekIn(): Promise<void> {
  const [linda] = await wereld.fabriek.sql<{ id: string }>(
    "select id::text from rondom.gebruiker where sub = 'linda'",
  );
  await wereld.database.inTransaction(
    {
      ...{ gebruikerId: linda?.id ?? '', sub: 'linda', naam: 'linda', soort: 'portaal', rol: 'ouder' },
      ...{ organisatieId: null, organisatie: null, persoonId: h.v.persoon.linda },
    },
    { grond: 'eigen' },
    'mijn',
    (tx) =>
      tx.query(
        'proef.trekin',
        "update rondom.toestemming set stand = 'ingetrokken', ingetrokken_op = $2 where id = $1",
        [h.toestemmingen.linda, tx.now],
      ),
  );
}
