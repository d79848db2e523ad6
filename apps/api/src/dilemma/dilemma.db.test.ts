import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let team = '';
let gi = '';
const pad = () => `/api/v1/gezinnen/${v.gezin}/dilemmas`;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const van = async (sub: string) =>
    (
      await fabriek.sql<{ id: string }>(
        'select organisatie_id::text as id from rondom.gebruiker where sub = $1',
        [sub],
      )
    )[0]?.id ?? '';
  team = await van('samira');
  gi = await van('ruben');
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const elders = await fabriek.organisatie('lokaalteam', 'Lokaal team elders');
  for (const [sub, rol, organisatie] of [
    ['marijke', 'teamleider', team],
    ['anderteam', 'teamleider', elders],
    ['anja', 'giteamleider', gi],
    ['hanneke', 'regiodirecteur', bureau],
    ['wilma', 'regiodirecteur', bureau],
  ] as const)
    await fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Rivierenland'), (12, 'jeugdhulpregio', 'Achterhoek')",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, 11, '[2026-01-01,)')",
    [v.gezin],
  );
  await fabriek.sql(
    "insert into rondom.mandaat select id, 11 from rondom.gebruiker where sub = 'hanneke' union all select id, 12 from rondom.gebruiker where sub = 'wilma'",
  );
});
afterAll(() => wereld.sluit());

const nieuw = (over: object = {}) => ({
  ...{ soort: 'tweebeslissen', vraag: 'Wie beslist over de school nu twee organisaties dat doen?' },
  ...{ vandaag: 'Het kind zit thuis tot iemand tekent.', aan: 'leiding', organisaties: [team, gi], ...over },
});
interface Zaak {
  readonly id: string;
  readonly versie: number;
  readonly stand: string;
  readonly vrager: string | null;
  readonly acties: readonly string[];
}
const zaken = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/dilemmas')).json<{ zaken: Zaak[] }>().zaken;
const maak = async (over: object = {}, sub = 'samira') => {
  const answer = await (await wereld.als(sub)).post(pad(), nieuw(over));
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json<{ id: string; versie: number }>();
};
const zet = async (sub: string, wat: string, { id, versie }: { id: string; versie: number }, body?: object) =>
  (await wereld.als(sub)).post(`/api/v1/dilemmas/${id}/${wat}`, body, { versie });
const uitkomst = (over: object = {}) => ({
  ...{ uitkomst: 'eenbeslist', besluit: 'De instelling beslist over de school.', organisatieId: gi },
  ...{ patroon: 'Spreek bij de start af wie over school beslist.', ...over },
});

describe('a dilemma at a family', () => {
  it('is raised by nobody who does not take part, and read by none of the family', async () => {
    for (const sub of ['daan', 'joris', 'marijke', 'hanneke', 'linda', 'mark', 'noor']) {
      expect((await (await wereld.als(sub)).get(pad())).statusCode).toBe(403);
      expect((await (await wereld.als(sub)).post(pad(), nieuw())).statusCode).toBe(403);
    }
  });

  it('needs its words and two organisations where two decide, and names nobody', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.post(pad(), nieuw({ vraag: ' ' }))).statusCode).toBe(400);
    const een = await samira.post(pad(), nieuw({ organisaties: [team, team] }));
    expect([een.statusCode, een.body]).toEqual([400, expect.stringContaining('dilemmaOrganisatieNodig')]);
    for (const vraag of ['Wie beslist voor de familie Verhoeven?', 'Zij wonen aan de Zilverberkhof 14.'])
      expect((await samira.post(pad(), nieuw({ vraag }))).statusCode).toBe(422);
    expect((await samira.post(pad(), nieuw({ organisaties: [team, '999999'] }))).statusCode).toBe(404);
  });

  it('counts ten working days, or what the region agreed from a day on', async () => {
    const { termijn } = (await (await wereld.als('samira')).get(pad())).json<{
      termijn: { werkdagen: number; afgesprokenOp: string | null; uiterlijk: string };
    }>();
    expect(termijn).toEqual({ werkdagen: 10, afgesprokenOp: null, uiterlijk: '2027-01-26' });
    const hanneke = await wereld.als('hanneke');
    const afspraak = { regioId: '11', werkdagen: 5, geldigVanaf: '2027-01-12' };
    expect((await hanneke.post('/api/v1/dilemmaafspraken', { ...afspraak, regioId: '12' })).statusCode).toBe(
      403,
    );
    expect(
      (await hanneke.post('/api/v1/dilemmaafspraken', { ...afspraak, geldigVanaf: '2027-01-11' })).statusCode,
    ).toBe(400);
    expect((await hanneke.post('/api/v1/dilemmaafspraken', afspraak)).statusCode).toBe(201);
    await maak();
    const lijst = (await (await wereld.als('ruben')).get(pad())).json<{
      dilemmas: { uiterlijk: string; werkdagen: number; acties: string[] }[];
    }>();
    expect(lijst.dilemmas).toMatchObject([{ uiterlijk: '2027-01-19', werkdagen: 5, acties: [] }]);
  });
});

describe('who settles a dilemma', () => {
  it('is the leader of the team that raised it, not another, and not yet the region', async () => {
    expect(await zaken('marijke')).toMatchObject([{ stand: 'open', acties: ['neemAan'] }]);
    for (const sub of ['anderteam', 'anja', 'hanneke', 'wilma']) expect(await zaken(sub)).toEqual([]);
    for (const sub of ['samira', 'daan', 'joris', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/dilemmas')).statusCode).toBe(403);
  });

  it('reads the dilemma and never the family, and the log says that it was about the family', async () => {
    await wereld.fabriek.sql('truncate raadpleging.handeling, raadpleging.onderwerp');
    const { body } = await (await wereld.als('marijke')).get('/api/v1/dilemmas');
    expect(body).not.toMatch(/Verhoeven|Dalen|Noor|Linda|"gezinId"/);
    const regels = await wereld.fabriek.sql(
      'select o.gezin_id::text as gezin, o.persoon_id, h.grond from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id',
    );
    expect(regels).toEqual([{ gezin: v.gezin, persoon_id: null, grond: 'leiding' }]);
    expect((await (await wereld.als('hanneke')).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });

  it('takes it on once; a colleague of another team can not, and nobody settles what is not his', async () => {
    const [een] = await zaken('marijke');
    if (een === undefined) throw new Error('nothing came');
    expect((await zet('anderteam', 'aanneming', een)).statusCode).toBe(404);
    expect((await zet('marijke', 'uitkomst', een, uitkomst())).statusCode).toBe(409);
    expect((await zet('marijke', 'aanneming', een)).statusCode).toBe(200);
    expect((await zet('marijke', 'aanneming', een)).statusCode).toBe(409);
    expect(await zaken('marijke')).toMatchObject([
      { stand: 'aangenomen', vrager: 'Samira Haddou', acties: ['rondAf'] },
    ]);
  });

  it('climbs to who answers for the region after its last day, who may take it over', async () => {
    await wereld.fabriek.sql("update rondom.dilemma set uiterlijk = '2027-01-11', sinds = '2027-01-04'");
    expect(await zaken('wilma')).toEqual([]);
    const [laat] = await zaken('hanneke');
    expect(laat).toMatchObject({ stand: 'aangenomen', vrager: null, acties: ['neemAan'] });
    expect((await (await wereld.als('hanneke')).get('/api/v1/dilemmas/aantal')).json()).toEqual({
      ...{ lopend: 1, teLaat: 1 },
    });
    if (laat === undefined) throw new Error('nothing climbed');
    expect((await zet('hanneke', 'aanneming', laat)).statusCode).toBe(200);
    expect(await zaken('marijke')).toMatchObject([{ acties: [] }]);
  });

  it('says what was decided, by whom, and holds its words against what is secret there', async () => {
    const [een] = await zaken('hanneke');
    if (een === undefined) throw new Error('nothing is hers');
    const leeg = await zet('hanneke', 'uitkomst', een, uitkomst({ organisatieId: null }));
    expect(leeg.body).toContain('dilemmaWieBeslist');
    const geheim = await zet(
      'hanneke',
      'uitkomst',
      een,
      uitkomst({ patroon: 'Bel aan op Zilverberkhof 14.' }),
    );
    expect([geheim.statusCode, geheim.body]).toEqual([422, expect.stringContaining('geheimVanGezin')]);
    expect((await zet('hanneke', 'uitkomst', een, uitkomst({ organisatieId: '999999' }))).statusCode).toBe(
      404,
    );
    expect((await zet('hanneke', 'uitkomst', een, uitkomst())).statusCode).toBe(200);
    expect((await (await wereld.als('samira')).get(pad())).json()).toMatchObject({
      dilemmas: [{ stand: 'afgerond', besluitOrganisatie: 'GI De Brug', eigenaar: 'hanneke', acties: [] }],
    });
  });
});

describe('a dilemma that is taken back', () => {
  it('is taken back by who raised it alone, and is gone for who had it', async () => {
    const een = await maak({ aan: 'regio', soort: 'geld', organisaties: [team] });
    expect(await zaken('hanneke')).toMatchObject([
      { id: een.id, vrager: null, eigenaar: null },
      { stand: 'afgerond' },
    ]);
    const terug = async (sub: string) =>
      (await wereld.als(sub)).post(`${pad()}/${een.id}/terug`, undefined, { versie: een.versie });
    expect((await terug('daan')).statusCode).toBe(403);
    expect((await terug('ruben')).statusCode).toBe(409);
    expect((await terug('samira')).statusCode).toBe(200);
    expect((await terug('samira')).statusCode).toBe(409);
    expect(await zaken('hanneke')).toHaveLength(1);
  });
});

describe('the patterns of a region', () => {
  it('are for who answers for it, and name neither family nor worker nor organisation', async () => {
    for (const sub of ['samira', 'marijke', 'anja', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/dilemmabeeld')).statusCode).toBe(403);
    expect(
      (await (await wereld.als('hanneke')).get('/api/v1/dilemmabeeld?regio=Achterhoek')).statusCode,
    ).toBe(404);
    const { body } = await (await wereld.als('hanneke')).get('/api/v1/dilemmabeeld');
    expect(body).not.toMatch(/Verhoeven|Dalen|Samira|marijke|De Brug|Arnhem|tot iemand tekent/);
    expect(JSON.parse(body)).toMatchObject({
      ...{ alle: { van: 1, tot: 4 }, mediaan: null, regios: [{ naam: 'Rivierenland', werkdagen: 5 }] },
      paren: [{ een: 'gecertificeerdeinstelling', ander: 'lokaalteam', alle: { van: 1, tot: 4 } }],
      geleerd: [{ uitkomst: 'eenbeslist', tekst: 'Spreek bij de start af wie over school beslist.' }],
    });
  });

  it('are exact from five on, and say less when they leave the house, which is logged', async () => {
    for (let at = 0; at < 5; at += 1) await maak({ soort: 'risico', organisaties: [gi] }, 'ruben');
    const hanneke = await wereld.als('hanneke');
    const beeld = (await hanneke.get('/api/v1/dilemmabeeld')).json<{ soorten: { soort: string }[] }>();
    expect(beeld.soorten.find(({ soort }) => soort === 'risico')).toMatchObject({
      ...{ alle: { van: 5, tot: 5 }, teLaat: { van: 0, tot: 0 }, mediaan: 0 },
    });
    const mee = (await hanneke.get('/api/v1/dilemmabeeld?uitvoer=true')).json<Record<string, unknown>>();
    expect(mee).toMatchObject({ alle: { van: 1, tot: 9 }, geleerd: [] });
    const [regel] = await wereld.fabriek.sql<{ n: string }>(
      "select count(*) as n from raadpleging.handeling where handeling = 'export' and doel = 'dilemmabeeld'",
    );
    expect(Number(regel?.n)).toBe(1);
    expect((await (await wereld.als('wilma')).get('/api/v1/dilemmabeeld')).json()).toMatchObject({
      ...{ alle: { van: 0, tot: 0 }, soorten: [] },
    });
  });
});
