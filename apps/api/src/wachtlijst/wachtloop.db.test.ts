import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  open,
  sluit,
  wereld,
  van,
  as,
  gezinUrl,
  page,
  laatste,
  kinds,
  bord,
  besluit,
  leg,
  op,
} from './wachtloop-opzet.proef.ts';
import { overHetEinde } from './wachtloop-einde.proef.ts';

beforeAll(open);
afterAll(sluit);

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

overHetEinde();
