import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { MijnTeam } from '../mijnteam/index.ts';
import type { afwezigView } from './afwezig.view.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let daan: Bezoeker;
let marijke: Bezoeker;
let page: string;
let sara: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  page = `/api/v1/gezinnen/${v.gezin}`;
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  const organisatie = team?.id ?? '';
  await fabriek.gebruiker({ sub: 'marijke', naam: 'Marijke', rol: 'teamleider', organisatie });
  sara = await fabriek.gebruiker({ sub: 'sara', naam: 'Sara', rol: 'lokaalteam', organisatie });
  await fabriek.sql(
    "insert into rondom.afspraak (gezin_id, op, gebruiker_id, soort) values ($1, '2027-01-14T14:30:00Z', $2, 'bezoek')",
    [v.gezin, v.gebruiker.samira],
  );
  [samira, daan, marijke] = [
    await wereld.als('samira'),
    await wereld.als('daan'),
    await wereld.als('marijke'),
  ];
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort in ('vervanger', 'duogezicht')");
  await wereld.fabriek.sql('delete from rondom.afwezigheid');
});

const weg = (over: object = {}, gebruikerId: string | null = v.gebruiker.daan) => ({
  ...{ vanaf: '2027-01-12', tot: '2027-01-20', reden: 'vakantie' },
  vervangers: [{ gezinId: v.gezin, gebruikerId }],
  ...over,
});
const meld = (who: Bezoeker, body: object = weg()) => who.post('/api/v1/afwezigheden', body);
const mijn = async (who = samira) =>
  (await who.get('/api/v1/afwezigheden?vanaf=2027-01-12&tot=2027-01-20')).json<
    ReturnType<typeof afwezigView>
  >();
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const sees = async (who: Bezoeker) => (await who.get(page)).statusCode;
const onbemand = async () => (await marijke.get('/api/v1/mijnteam')).json<MijnTeam>().onbemand;

describe('who may say that he is away', () => {
  it.each(['ruben', 'joris', 'linda', 'noor', 'marijke'])('not %s', async (sub) => {
    const who = await wereld.als(sub);
    expect((await meld(who)).statusCode).toBe(403);
    expect((await who.get('/api/v1/afwezigheden?vanaf=2027-01-12&tot=2027-01-13')).statusCode).toBe(403);
  });
  it('nobody for a family of somebody else, and nobody for another', async () => {
    expect(kinds(await meld(daan))).toEqual(['nietUwGezin', 'vervangerNietVanTeam']);
    const { id } = (await meld(samira)).json<{ id: string }>();
    expect((await daan.post(`/api/v1/afwezigheden/${id}/terug`, undefined, { versie: 1 })).statusCode).toBe(
      404,
    );
    expect(
      (await daan.post(`/api/v1/afwezigheden/${id}/vervangers`, { gezinId: v.gezin, gebruikerId: sara }))
        .statusCode,
    ).toBe(404);
  });
  it('and no row of it is read by a colleague', async () => {
    await meld(samira);
    expect((await mijn(daan)).afwezigheden).toEqual([]);
    expect((await mijn(daan)).gezinnen).toEqual([]);
  });
});

describe('giving the day to a stand-in', () => {
  it('shows first what comes along, and of nobody else', async () => {
    const { gezinnen, collegas } = await mijn();
    expect(gezinnen).toMatchObject([{ gezinId: v.gezin, samenMet: null }]);
    expect(gezinnen[0]?.afspraken).toMatchObject([{ soort: 'bezoek' }]);
    expect(collegas).toEqual([
      { id: v.gebruiker.daan, naam: 'Daan Peeters', afwezig: false },
      { id: sara, naam: 'Sara', afwezig: false },
    ]);
  });
  it('opens the family to him in those days, and closes it with one press when one is back', async () => {
    expect(await sees(daan)).toBe(403);
    const { id } = (await meld(samira)).json<{ id: string }>();
    expect(await sees(daan)).toBe(200);
    expect((await mijn()).afwezigheden[0]?.gezinnen[0]).toMatchObject({
      vervangers: [{ naam: 'Daan Peeters', vanaf: '2027-01-12', tot: '2027-01-20' }],
      onbemandOp: null,
    });
    const back = () => samira.post(`/api/v1/afwezigheden/${id}/terug`, undefined, { versie: 1 });
    expect((await back()).statusCode).toBe(200);
    expect(await sees(daan)).toBe(403);
    expect((await back()).statusCode).toBe(404);
    expect((await meld(samira)).statusCode).toBe(201);
  });
  it('opens nothing before the first day, and nothing after the last', async () => {
    await meld(samira, weg({ vanaf: '2027-01-13' }));
    expect(await sees(daan)).toBe(403);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2027-01-01,2027-01-12)' where soort = 'vervanger'",
    );
    expect(await sees(daan)).toBe(403);
  });
  it('is seen by the family beforehand, by name and kind', async () => {
    await meld(samira, weg({ vanaf: '2027-01-18', reden: 'ziekte' }));
    const { betrokkenen } = (await samira.get(page)).json<{ gezin: { betrokkenen: object[] } }>().gezin;
    expect(betrokkenen).toContainEqual(
      expect.objectContaining({
        soort: 'vervanger',
        naam: 'Daan Peeters',
        reden: 'ziekte',
        vanaf: '2027-01-18',
      }),
    );
  });
  it('is not to somebody who is away himself, nor twice for the same days', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.afwezigheid (gebruiker_id, reden, periode, gezet_op) values ($1, 'verlof', '[2027-01-19,2027-02-01)', now())",
      [v.gebruiker.daan],
    );
    expect(kinds(await meld(samira))).toEqual(['vervangerAfwezig']);
    expect((await meld(samira, weg({}, sara))).statusCode).toBe(201);
    expect(kinds(await meld(samira, weg({}, sara)))).toEqual(['alAfwezig']);
  });
  it.each([
    ['a family forgotten', { vervangers: [] }, 'gezinNietGenoemd'],
    ['a day that has passed', { vanaf: '2027-01-11' }, 'afwezigInVerleden'],
    ['the end before the begin', { tot: '2027-01-12' }, 'totVoorVanaf'],
  ])('is refused with %s', async (_, over, kind) => {
    expect(kinds(await meld(samira, weg(over)))).toEqual([kind]);
  });
  it('takes no words: a diagnosis has no place to stand', async () => {
    expect((await meld(samira, weg({ toelichting: 'griep' }))).statusCode).toBe(400);
    expect((await meld(samira, weg({ reden: 'griep' }))).statusCode).toBe(400);
  });
});

describe('a family is never left with nobody in silence', () => {
  it('without a stand-in it stands with the team leader, who names one', async () => {
    await meld(samira, weg({}, null));
    expect((await mijn()).afwezigheden[0]?.gezinnen[0]?.onbemandOp).toBe('2027-01-12');
    expect(await onbemand()).toMatchObject([
      {
        gezinId: v.gezin,
        naam: 'Samira Haddou',
        vanaf: '2027-01-12',
        tot: '2027-01-20',
        opDag: '2027-01-12',
      },
    ]);
    const name = { soort: 'vervanger', gebruikerId: sara, reden: 'vakantie', tot: '2027-01-20' };
    expect((await marijke.post(`${page}/aanwijzingen`, { ...name, tot: '2027-01-12' })).statusCode).toBe(400);
    expect((await marijke.post(`${page}/aanwijzingen`, name)).statusCode).toBe(201);
    expect(await onbemand()).toEqual([]);
    expect(await sees(await wereld.als('sara'))).toBe(200);
  });
  it('or the worker finds one later', async () => {
    const { id } = (await meld(samira, weg({}, null))).json<{ id: string }>();
    const kies = (gebruikerId: string) =>
      samira.post(`/api/v1/afwezigheden/${id}/vervangers`, { gezinId: v.gezin, gebruikerId });
    expect(kinds(await kies(v.gebruiker.ruben))).toEqual(['vervangerNietVanTeam']);
    expect((await kies(v.gebruiker.daan)).statusCode).toBe(201);
    expect(await onbemand()).toEqual([]);
    expect(kinds(await kies(v.gebruiker.daan))).toEqual(['doetAlMee']);
  });
  it('and a stand-in whose account is closed leaves it open again', async () => {
    await meld(samira);
    await wereld.fabriek.sql("update rondom.gebruiker set actief = false where sub = 'daan'");
    expect(await onbemand()).toMatchObject([{ gezinId: v.gezin, opDag: '2027-01-12' }]);
    await wereld.fabriek.sql("update rondom.gebruiker set actief = true where sub = 'daan'");
  });
});

describe('a vast duo', () => {
  const vorm = (who: Bezoeker, gebruikerId: string) =>
    who.post(`${page}/duogezicht`, { gebruikerId, reden: 'keuzeGezin' });

  it.each(['daan', 'ruben', 'marijke', 'linda'])('is not formed by %s', async (sub) => {
    expect((await vorm(await wereld.als(sub), sara)).statusCode).toBe(403);
  });
  it('is two, who both answer for the family; a third is refused', async () => {
    expect((await vorm(samira, v.gebruiker.daan)).statusCode).toBe(201);
    const { relatie } = (await daan.get(page)).json<{ relatie: string }>();
    expect(relatie).toBe('vastgezicht');
    expect(kinds(await vorm(samira, sara))).toEqual(['gezinHeeftDuo']);
    expect(kinds(await vorm(daan, sara))).toEqual(['gezinHeeftDuo']);
  });
  it('covers for each other: with one away nobody is asked', async () => {
    await vorm(samira, v.gebruiker.daan);
    await meld(samira, weg({}, null));
    expect((await mijn()).gezinnen[0]?.samenMet).toBe('Daan Peeters');
    expect(await onbemand()).toEqual([]);
  });
  it('is never three on a day, whoever writes it', async () => {
    await vorm(samira, v.gebruiker.daan);
    await expect(
      wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'duogezicht', gebruiker: sara, vanaf: '2027-02-01' }),
    ).rejects.toMatchObject({ code: '23P01' });
  });
});

describe('whom the family calls now', () => {
  const belt = async (sub = 'linda') =>
    (await (await wereld.als(sub)).get(`/api/v1/portaal/gezinnen/${v.gezin}/wiebelik`)).json<{
      nu: { naam: string; soort: string; tot: string | null; telefoon: string | null } | null;
      gezichten: { naam: string; afwezig: boolean }[];
      vervangingen: { naam: string; reden: string }[];
    }>();

  it('is told to nobody outside the family', async () => {
    for (const sub of ['daan', 'samira', 'marijke', 'ruben', 'joris']) {
      const answer = await (await wereld.als(sub)).get(`/api/v1/portaal/gezinnen/${v.gezin}/wiebelik`);
      expect(answer.statusCode).toBe(403);
    }
  });
  it('is the own face; else who stands in, until when; else who leads the team', async () => {
    expect((await belt()).nu).toMatchObject({ naam: 'Samira Haddou', soort: 'vastgezicht', tot: null });
    await meld(samira);
    expect(await belt('noor')).toMatchObject({
      nu: { naam: 'Daan Peeters', soort: 'vervanger', tot: '2027-01-20' },
      gezichten: [{ naam: 'Samira Haddou', afwezig: true }],
    });
    await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'vervanger'");
    expect((await belt()).nu).toBeNull();
    await wereld.fabriek.sql("update rondom.gebruiker set telefoon = '026 0000 100' where sub = 'marijke'");
    expect((await belt()).nu).toMatchObject({ naam: 'Marijke', soort: 'teamleider' });
  });
  it('names beforehand who comes, by one word of why, and gives no number that tells the place', async () => {
    await wereld.fabriek.sql("update rondom.gebruiker set telefoon = '026 0000 100' where sub = 'samira'");
    await meld(samira, weg({ vanaf: '2027-01-18', reden: 'ziekte' }));
    expect((await belt()).vervangingen).toMatchObject([{ naam: 'Daan Peeters', reden: 'ziekte' }]);
    expect((await belt('mark')).nu).toMatchObject({ naam: 'Samira Haddou', telefoon: null });
    expect((await belt('linda')).nu).toMatchObject({ telefoon: '026 0000 100' });
  });
});
