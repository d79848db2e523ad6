import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amsterdamInstant } from '../platform/clock.ts';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { eindigOpDag } from './wachtloop.proef.ts';

let wereld: Wereld;
let van: Verhoeven;
let eigenaar: pg.Client;
const wie: Record<string, Bezoeker> = {};

interface WachtJson {
  readonly id: string;
  readonly persoonId: string;
  readonly wachtOp: string;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly beeindigdOp: string | null;
  readonly beeindigdAls: string | null;
  readonly zonderhulpReden: string | null;
  readonly hierna: string | null;
  readonly heropendVan: string | null;
  readonly reden: string | null;
  readonly redenOp: string | null;
  readonly stap: string;
  readonly versie: number;
}
interface Overzicht {
  readonly acties: readonly string[];
  readonly gezin: {
    readonly wachten: readonly WachtJson[];
    readonly termijnen: readonly { soort: string; uiterlijk: string; gestoptOp: string | null }[];
    readonly besluiten: readonly { id: string; soort: string; vervaltOp: string | null; versie: number }[];
    readonly keten: readonly { persoonId: string; samen: number; stappen: Record<string, number> }[];
  };
}

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  van = await maakVerhoeven(wereld);
  const [gi] = await fabriek.sql<{ id: string }>(
    "select id::text from rondom.organisatie where soort = 'gecertificeerdeinstelling'",
  );
  await fabriek.gebruiker({
    sub: 'anja',
    naam: 'Anja Kuiper',
    rol: 'giteamleider',
    organisatie: gi?.id ?? '',
  });
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  for (const [sub, nummer] of [
    ['hanneke', 1],
    ['ander', 2],
  ] as const) {
    const id = await fabriek.gebruiker({ sub, naam: sub, rol: 'regiodirecteur', organisatie: regio });
    await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [id, nummer]);
  }
  for (const sub of ['samira', 'ruben', 'daan', 'joris', 'anja', 'hanneke', 'ander', 'linda', 'mark', 'noor'])
    wie[sub] = await wereld.als(sub);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
});
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});

const as = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
const gezinUrl = () => `/api/v1/gezinnen/${van.gezin}`;
const page = async (sub = 'samira') => (await as(sub).get(gezinUrl())).json<Overzicht>();
const laatste = async (soort: string, kind: keyof Verhoeven['persoon'] = 'noor') => {
  const rijen = (await page()).gezin.wachten.filter(
    (w) => w.wachtOp === soort && w.persoonId === van.persoon[kind],
  );
  const found = rijen.sort((a, b) => Number(a.id) - Number(b.id)).at(-1);
  if (!found) throw new Error(`no wait for ${soort}`);
  return found;
};
const kinds = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals?: { kind: string }[] }>().refusals?.map(({ kind }) => kind) ?? [];
const bord = async (sub: string) =>
  (await as(sub).get('/api/v1/bord')).json<{ aantal: number; rijen: { dagenTeLaat: number }[] }>();
const besluit = (over: object = {}) => ({
  soort: 'jeugdhulp',
  persoonId: van.persoon.noor,
  beslotenOp: '2026-09-01',
  ...over,
});
const leg = (body: object, sub = 'samira', sleutel?: string) =>
  as(sub).post(`${gezinUrl()}/besluiten`, body, sleutel === undefined ? {} : { sleutel });
const op = (dag: string) => wereld.clock.zetOp(amsterdamInstant(dag, '09:00'));

describe('a wait begins with the decision', () => {
  it('and not by who does not take part, nor by the family itself', async () => {
    for (const sub of ['daan', 'joris', 'hanneke', 'linda', 'mark', 'noor'])
      expect((await leg(besluit(), sub)).statusCode).toBe(403);
    expect((await page()).gezin.wachten).toEqual([]);
  });

  it('a family without a region is a clear error, and nothing is kept', async () => {
    expect(kinds(await leg(besluit()))).toEqual(['regioOnbekend']);
    expect((await page()).gezin).toMatchObject({ wachten: [], besluiten: [], termijnen: [] });
    await wereld.fabriek.sql(
      "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, 1, '[2026-01-01,)')",
      [van.gezin],
    );
  });

  it('of tomorrow, on a day that does not exist, for an adult: refused', async () => {
    expect(kinds(await leg(besluit({ beslotenOp: '2027-01-13' })))).toEqual(['besluitInToekomst']);
    expect((await leg(besluit({ beslotenOp: '2027-02-30' }))).statusCode).toBe(400);
    expect(kinds(await leg(besluit({ persoonId: van.persoon.linda })))).toEqual(['kindIsAchttien']);
    expect(kinds(await leg(besluit({ persoonId: '999999' })))).toEqual(['persoonNietInGezin']);
  });

  it('for help: on the norm of three months, and the same decision twice is one wait', async () => {
    const sleutel = crypto.randomUUID();
    expect((await leg(besluit(), 'samira', sleutel)).statusCode).toBe(201);
    expect((await leg(besluit(), 'samira', sleutel)).statusCode).toBe(201);
    expect(await laatste('passendehulp')).toMatchObject({
      sinds: '2026-09-01',
      uiterlijk: '2026-12-01',
      stap: 'hulpStarten',
    });
    expect((await page()).gezin.wachten).toHaveLength(1);
    expect(kinds(await leg(besluit()))).toEqual(['besluitStondErAl']);
    expect(kinds(await leg(besluit({ beslotenOp: '2026-10-01' })))).toEqual(['kindWachtAl']);
    expect((await bord('hanneke')).rijen.map(({ dagenTeLaat }) => dagenTeLaat)).toEqual([42]);
  });

  it('for an inquiry: on the norm of ten days', async () => {
    const asked = besluit({
      soort: 'verzoekonderzoek',
      persoonId: van.persoon.sem,
      beslotenOp: '2026-12-14',
    });
    expect((await leg(asked, 'ruben')).statusCode).toBe(201);
    expect(await laatste('onderzoek', 'sem')).toMatchObject({
      uiterlijk: '2026-12-24',
      stap: 'onderzoekStarten',
    });
  });

  it('for a place: late from the next day, and what the judge gave lapses after three months', async () => {
    const machtiging = {
      soort: 'machtiginguithuisplaatsing',
      persoonId: van.persoon.sem,
      beslotenOp: '2026-12-20',
      tot: '2027-06-20',
      plek: 'pleeggezin',
    };
    expect(kinds(await leg({ ...machtiging, tot: '2027-12-21' }))).toEqual(['machtigingLangerDanJaar']);
    expect((await leg(machtiging)).statusCode).toBe(201);
    const { besluiten } = (await page()).gezin;
    expect(besluiten.find(({ soort }) => soort === 'machtiginguithuisplaatsing')).toMatchObject({
      vervaltOp: '2027-03-20',
    });
    expect(await laatste('pleeggezin', 'sem')).toMatchObject({ uiterlijk: '2026-12-20', stap: 'plekZoeken' });
  });

  it('counts every day of a child once in the chain, as the database and the domain do', async () => {
    const { keten } = (await page()).gezin;
    expect(keten.find(({ persoonId }) => persoonId === van.persoon.noor)).toMatchObject({
      samen: 133,
      stappen: { passendehulp: 133 },
    });
    // Sem waited for two things at once: 29 days and 23 of them twice.
    expect(keten.find(({ persoonId }) => persoonId === van.persoon.sem)).toMatchObject({
      samen: 29,
      stappen: { onderzoek: 29, pleeggezin: 23 },
    });
  });
});

describe('a wait ends without help', () => {
  const einde = (over: object = {}) => ({
    reden: 'gezinStoptVrijwilligeHulp',
    op: '2027-01-11',
    hierna: 'eigennetwerk',
    ...over,
  });
  const eindig = async (sub: string, body: object, versie?: number) => {
    const wacht = await laatste('passendehulp');
    return as(sub).post(`${gezinUrl()}/wachten/${wacht.id}/einde`, body, { versie: versie ?? wacht.versie });
  };

  it('never by who is to help, the family or a stranger', async () => {
    for (const sub of ['ruben', 'daan', 'joris', 'hanneke', 'linda', 'noor'])
      expect((await eindig(sub, einde())).statusCode).toBe(403);
    expect((await page('ruben')).acties).not.toContain('eindigWacht');
    expect((await laatste('passendehulp')).beeindigdOp).toBeNull();
  });

  it('not without saying what comes now, not tomorrow, not before it began, not on an old page', async () => {
    expect(kinds(await eindig('samira', { reden: 'verhuisd', op: '2027-01-11' }))).toEqual([
      'hiernaOntbreekt',
    ]);
    expect(kinds(await eindig('samira', einde({ op: '2027-01-13' })))).toEqual(['eindeInToekomst']);
    expect(kinds(await eindig('samira', einde({ op: '2026-08-01' })))).toEqual(['wachteindeVoorBegin']);
    expect(kinds(await eindig('samira', einde({ reden: 'achttienGeworden' })))).toEqual(['nogGeenAchttien']);
    expect((await eindig('samira', einde(), 99)).statusCode).toBe(409);
  });

  it('by the vast gezicht, with a reason; the same day it can be taken back with all its days', async () => {
    expect((await eindig('samira', einde())).statusCode).toBe(201);
    const ended = await laatste('passendehulp');
    expect(ended).toMatchObject({ beeindigdAls: 'zonderhulp', hierna: 'eigennetwerk' });
    expect((await bord('hanneke')).aantal).toBe(2);
    const terug = `${gezinUrl()}/wachten/${ended.id}/einde/herroeping`;
    expect((await as('ruben').post(terug, undefined, { versie: ended.versie })).statusCode).toBe(403);
    expect((await as('samira').post(terug, undefined, { versie: ended.versie })).statusCode).toBe(201);
    expect(await laatste('passendehulp')).toMatchObject({
      sinds: '2026-09-01',
      beeindigdOp: null,
      hierna: null,
    });
    expect((await bord('hanneke')).aantal).toBe(3);
  });

  it('and not taken back a day later', async () => {
    expect((await eindig('anja', einde())).statusCode).toBe(201);
    op('2027-01-13');
    const ended = await laatste('passendehulp');
    const terug = `${gezinUrl()}/wachten/${ended.id}/einde/herroeping`;
    expect(kinds(await as('samira').post(terug, undefined, { versie: ended.versie }))).toEqual([
      'eindeNietMeerTerug',
    ]);
    op('2027-01-12');
    expect((await as('samira').post(terug, undefined, { versie: ended.versie })).statusCode).toBe(201);
  });

  it('as withdrawn when the decision is withdrawn, and then nothing was late', async () => {
    const asked = besluit({ soort: 'verzoekonderzoek', beslotenOp: '2026-12-01' });
    expect((await leg(asked)).statusCode).toBe(201);
    const found = (await page()).gezin.besluiten.find(
      ({ id, soort }) => soort === 'verzoekonderzoek' && id > '2',
    );
    const url = `${gezinUrl()}/besluiten/${found?.id ?? ''}/intrekking`;
    expect((await as('daan').post(url, { op: '2027-01-12' }, { versie: 1 })).statusCode).toBe(403);
    expect(kinds(await as('samira').post(url, { op: '2026-11-30' }, { versie: 1 }))).toEqual([
      'intrekkingVoorBesluit',
    ]);
    expect((await as('samira').post(url, { op: '2027-01-12' }, { versie: 1 })).statusCode).toBe(201);
    expect(await laatste('onderzoek')).toMatchObject({
      zonderhulpReden: 'ingetrokken',
      beeindigdOp: '2027-01-12',
    });
    expect(
      (await page()).gezin.termijnen.filter((t) => t.soort === 'wachtnormraad').map((t) => t.gestoptOp),
    ).toContain('2026-12-11');
  });
});

describe('why a child still waits', () => {
  it('is said by who is around it, dated, and fits what it waits for', async () => {
    const wacht = await laatste('passendehulp');
    const url = `${gezinUrl()}/wachten/${wacht.id}/reden`;
    const zeg = (sub: string, reden: string, versie = wacht.versie) =>
      as(sub).put(url, { reden }, { versie });
    expect((await zeg('daan', 'budget')).statusCode).toBe(403);
    expect((await zeg('noor', 'budget')).statusCode).toBe(403);
    expect(kinds(await zeg('samira', 'geenJeugdbeschermerVrij'))).toEqual(['redenPastNietBijWacht']);
    expect((await zeg('samira', 'omdat')).statusCode).toBe(400);
    expect((await zeg('samira', 'contract')).statusCode).toBe(200);
    expect(await laatste('passendehulp')).toMatchObject({ reden: 'contract', redenOp: '2027-01-12' });
    expect(kinds(await zeg('samira', 'budget'))).toEqual(['versieVerouderd']);
  });
});

describe('help begins', () => {
  it('by the word of the named helper alone, after a name, and never tomorrow', async () => {
    const wacht = await laatste('passendehulp');
    const url = `${gezinUrl()}/wachten/${wacht.id}`;
    const begin = { op: '2027-01-12', wijze: 'inPersoon' };
    expect(kinds(await as('ruben').post(`${url}/begin`, begin, { versie: wacht.versie }))).toEqual([
      'nietDeHulpverlener',
    ]);
    const noem = (gebruikerId: string) =>
      as('samira').put(`${url}/hulpverlener`, { gebruikerId }, { versie: wacht.versie });
    expect(kinds(await noem(van.gebruiker.daan))).toEqual(['helperDoetNietMee']);
    expect((await noem(van.gebruiker.ruben)).statusCode).toBe(200);
    const now = wacht.versie + 1;
    expect((await as('samira').post(`${url}/begin`, begin, { versie: now })).statusCode).toBe(403);
    expect(
      kinds(await as('ruben').post(`${url}/begin`, { ...begin, op: '2027-01-13' }, { versie: now })),
    ).toEqual(['contactInToekomst']);
    expect((await as('ruben').post(`${url}/begin`, begin, { versie: now })).statusCode).toBe(201);
    expect(await laatste('passendehulp')).toMatchObject({ beeindigdOp: null, stap: 'bevestigingVragen' });
  });

  it('and ends the wait only with a second voice; a "nee" of the same day brings it back', async () => {
    const { id } = await laatste('passendehulp');
    const antwoord = (wat: string) =>
      as('noor').post(`/api/v1/portaal/gezinnen/${van.gezin}/wachten/${id}/bevestiging`, { antwoord: wat });
    expect((await antwoord('ja')).statusCode).toBe(201);
    expect(await laatste('passendehulp')).toMatchObject({ id, beeindigdAls: 'geholpen' });
    expect((await antwoord('neeNogNiet')).statusCode).toBe(201);
    expect(await laatste('passendehulp')).toMatchObject({ id, beeindigdOp: null });
    expect((await antwoord('ja')).statusCode).toBe(201);
  });

  it('a "nee" of a later day is a new wait; the days between are not rewritten', async () => {
    const old = await laatste('passendehulp');
    op('2027-01-15');
    const url = `/api/v1/portaal/gezinnen/${van.gezin}/wachten/${old.id}/bevestiging`;
    expect((await as('noor').post(url, { antwoord: 'neeNogNiet' })).statusCode).toBe(201);
    const again = await laatste('passendehulp');
    expect(again).toMatchObject({
      heropendVan: old.id,
      sinds: '2027-01-15',
      uiterlijk: '2027-01-15',
      stap: 'hulpStarten',
    });
    const first = (await page()).gezin.wachten.find(({ id }) => id === old.id);
    expect(first).toMatchObject({ beeindigdAls: 'geholpen', beeindigdOp: '2027-01-12' });
    expect(kinds(await as('noor').post(url, { antwoord: 'ja' }))).toEqual(['wachtGeeindigd']);
    const heropen = `${gezinUrl()}/wachten/${old.id}/heropening`;
    expect(kinds(await as('samira').post(heropen, { op: '2027-01-15', reden: 'hulpGestopt' }))).toEqual([
      'wachtAlHeropend',
    ]);
    expect((await as('daan').post(heropen, { op: '2027-01-15', reden: 'hulpGestopt' })).statusCode).toBe(403);
    op('2027-01-12');
  });
});

describe('a family moves', () => {
  it('takes its waits along with all their days, out of one region and into the other', async () => {
    op('2027-01-16');
    const before = [(await bord('hanneke')).aantal, (await bord('ander')).aantal];
    const url = `${gezinUrl()}/verhuizing`;
    const verhuis = (sub: string, regioId: string, vanaf: string) => as(sub).post(url, { regioId, vanaf });
    expect((await verhuis('daan', '2', '2027-01-16')).statusCode).toBe(403);
    expect((await verhuis('noor', '2', '2027-01-16')).statusCode).toBe(403);
    expect(kinds(await verhuis('samira', '2', '2027-01-17'))).toEqual(['verhuisInToekomst']);
    expect(kinds(await verhuis('samira', '1', '2027-01-16'))).toEqual(['woontInRegioAl']);
    expect(kinds(await verhuis('samira', '99', '2027-01-16'))).toEqual(['regioOnbekend']);
    const lateBefore = (await bord('hanneke')).rijen.map(({ dagenTeLaat }) => dagenTeLaat).sort();
    expect((await verhuis('samira', '2', '2027-01-16')).statusCode).toBe(201);
    expect(before[1]).toBe(0);
    expect((await bord('hanneke')).aantal).toBe(0);
    expect((await bord('ander')).aantal).toBe(before[0]);
    expect((await bord('ander')).rijen.map(({ dagenTeLaat }) => dagenTeLaat).sort()).toEqual(lateBefore);
    const verblijven = await wereld.fabriek.sql<{ regio: string; van: string; tot: string | null }>(
      `select r.regio_id::text as regio, lower(r.periode)::text as van, upper(r.periode)::text as tot from rondom.wachtregio r
       join rondom.wacht w on w.id = r.wacht_id where w.wacht_op = 'pleeggezin' order by 2`,
    );
    expect(verblijven).toEqual([
      { regio: '1', van: '2026-12-20', tot: '2027-01-16' },
      { regio: '2', van: '2027-01-16', tot: null },
    ]);
    op('2027-01-12');
  });
});

describe('what the law ends by itself', () => {
  it('a search for a place on the day after its raw last day, never as helped, and the work stays', async () => {
    expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-20')).toBe(0);
    expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-21')).toBe(1);
    expect(await laatste('pleeggezin', 'sem')).toMatchObject({
      beeindigdAls: 'zonderhulp',
      zonderhulpReden: 'vervallen',
      beeindigdOp: '2027-03-21',
    });
    const taken = await wereld.fabriek.sql<{ uiterlijk: string }>(
      "select uiterlijk::text from rondom.taak where soort = 'zoekplekopnieuw' and gebruiker_id = $1",
      [van.gebruiker.samira],
    );
    expect(taken).toEqual([{ uiterlijk: '2027-03-22' }]);
    // Twice does nothing more.
    expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-21')).toBe(0);
  });

  it('help that may go on after eighteen is asked about once, and never ended', async () => {
    await eindigOpDag(eigenaar, wereld.clock, '2032-09-03');
    await eindigOpDag(eigenaar, wereld.clock, '2032-09-04');
    expect((await laatste('passendehulp')).beeindigdOp).toBeNull();
    const taken = await wereld.fabriek.sql("select id from rondom.taak where soort = 'beziedezewacht'");
    expect(taken).toHaveLength(1);
    op('2027-01-12');
  });
});
