import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let daan: Bezoeker;
let url: string;
let page: string;

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  const velp = await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Velp');
  await wereld.fabriek.gebruiker({ sub: 'vera', naam: 'Vera Velp', rol: 'lokaalteam', organisatie: velp });
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
  page = `/api/v1/gezinnen/${familie.gezin}`;
  url = `${page}/betrokkenen`;
});
afterAll(() => wereld.sluit());
beforeEach(() =>
  wereld.fabriek.sql("delete from rondom.betrokkenheid where soort in ('netwerk', 'vervanger')"),
);

const ria = (over: object = {}) => ({
  soort: 'netwerk',
  persoonId: familie.persoon.ria,
  omschrijving: 'haalt Sem van school',
  vanaf: '2027-01-12',
  ...over,
});
const metDaan = (over: object = {}) => ({
  soort: 'vervanger',
  gebruikerId: familie.gebruiker.daan,
  vanaf: '2027-01-12',
  tot: '2027-01-20',
  ...over,
});
const rows = () =>
  wereld.fabriek.sql<{ soort: string; periode: string }>(
    "select soort, periode::text from rondom.betrokkenheid where soort in ('netwerk', 'vervanger') order by id",
  );
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const idOf = (answer: LightMyRequestResponse) => answer.json<{ id: string }>().id;
const end = (id: string, tot: string, versie = 1, who = samira) =>
  who.post(`${url}/${id}/einde`, { tot }, { versie });
const sees = async (who: Bezoeker) => (await who.get(page)).statusCode;

describe('who may say that somebody takes part', () => {
  it.each(['daan', 'ruben', 'joris', 'vera', 'linda', 'noor'])('not %s', async (sub) => {
    const who = await wereld.als(sub);
    expect((await who.post(url, ria())).statusCode).toBe(403);
    expect((await who.post(url, metDaan())).statusCode).toBe(403);
    expect((await who.get(`${page}/vervangers`)).statusCode).toBe(403);
    const id = idOf(await samira.post(url, ria()));
    expect((await end(id, '2027-01-12', 1, who)).statusCode).toBe(403);
    expect(await rows()).toEqual([{ soort: 'netwerk', periode: '[2027-01-12,)' }]);
  });

  it('not the stand-in himself, who could otherwise stay', async () => {
    const id = idOf(await samira.post(url, metDaan()));
    expect((await daan.post(url, ria())).statusCode).toBe(403);
    expect((await end(id, '2027-01-19', 1, daan)).statusCode).toBe(403);
  });

  it('the vast gezicht, and the page offers it to nobody else', async () => {
    await samira.post(url, metDaan());
    const offers = async (who: Bezoeker) => (await who.get(page)).json<{ acties: string[] }>().acties;
    expect(await offers(samira)).toContain('voegBetrokkeneToe');
    for (const who of [daan, await wereld.als('ruben')])
      expect(await offers(who)).not.toContain('voegBetrokkeneToe');
  });
});

describe('somebody of the network', () => {
  it('stands on the page with what she does', async () => {
    expect((await samira.post(url, ria())).statusCode).toBe(201);
    const { gezin } = (await samira.get(page)).json<{ gezin: { betrokkenen: object[] } }>();
    expect(gezin.betrokkenen).toContainEqual(
      expect.objectContaining({
        soort: 'netwerk',
        persoonId: familie.persoon.ria,
        omschrijving: 'haalt Sem van school',
        vanaf: '2027-01-12',
        tot: null,
        versie: 1,
      }),
    );
  });

  it('is a member of this family', async () => {
    const elsewhere = await wereld.fabriek.persoon({ voornamen: 'Bo', geslachtsnaam: 'Prins' });
    const answer = await samira.post(url, ria({ persoonId: elsewhere }));
    expect([answer.statusCode, kinds(answer)]).toEqual([400, ['persoonNietInGezin']]);
  });

  it('does not stand there twice, also when pressed twice at once', async () => {
    const both = await Promise.all([samira.post(url, ria()), samira.post(url, ria())]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(kinds(await samira.post(url, ria({ vanaf: '2027-03-01' })))).toEqual(['netwerkDoetAlMee']);
    expect(await rows()).toHaveLength(1);
  });

  it('is written once for one intent', async () => {
    const sleutel = '0b0f5c4e-9f43-4d43-8f0e-3d3a3b0c0001';
    const first = await samira.post(url, ria(), { sleutel });
    expect(idOf(await samira.post(url, ria(), { sleutel }))).toBe(idOf(first));
  });

  it('may begin again after having stopped', async () => {
    await end(idOf(await samira.post(url, ria({ vanaf: '2026-11-01' }))), '2026-12-01');
    expect((await samira.post(url, ria({ vanaf: '2026-12-01' }))).statusCode).toBe(201);
  });

  it.each([
    ['nothing said of what', { omschrijving: '  ' }],
    ['too much', { omschrijving: 'x'.repeat(201) }],
    ['no day', { vanaf: 'morgen' }],
    ['a field of the other kind', { gebruikerId: '1' }],
    ['a role with an act of its own', { soort: 'vastgezicht' }],
  ])('is refused with %s', async (_, over) => {
    expect((await samira.post(url, ria(over))).statusCode).toBe(400);
    expect(await rows()).toEqual([]);
  });
});

describe('a stand-in', () => {
  it('is chosen among active colleagues of the own organisation, without oneself', async () => {
    expect((await samira.get(`${page}/vervangers`)).json()).toEqual([
      { id: familie.gebruiker.daan, naam: 'Daan Peeters' },
    ]);
  });

  it('reads the family within the period and on no other day', async () => {
    expect(await sees(daan)).toBe(403);
    for (const [vanaf, tot, status] of [
      ['2027-01-12', '2027-01-13', 200],
      ['2027-01-01', '2027-01-12', 403],
      ['2027-01-13', '2027-01-20', 403],
    ] as const) {
      await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'vervanger'");
      expect((await samira.post(url, metDaan({ vanaf, tot }))).statusCode).toBe(201);
      expect(await sees(daan)).toBe(status);
    }
  });

  it.each([
    ['without a last day', { tot: undefined }, 400, ['einddatumOntbreekt']],
    ['with an end before the start', { tot: '2027-01-11' }, 400, ['totVoorVanaf']],
  ])('is refused %s', async (_, over, status, why) => {
    const answer = await samira.post(url, metDaan(over));
    expect([answer.statusCode, kinds(answer)]).toEqual([status, why]);
  });

  it('is a colleague: not of another organisation, not oneself, nobody unknown, no family member', async () => {
    const [vera] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'vera'",
    );
    const [linda] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'linda'",
    );
    for (const gebruikerId of [vera?.id, linda?.id, familie.gebruiker.samira, '999999']) {
      const answer = await samira.post(url, metDaan({ gebruikerId }));
      expect([answer.statusCode, kinds(answer)]).toEqual([400, ['vervangerNietVanTeam']]);
    }
  });

  it('does not stand in twice in the same days', async () => {
    await samira.post(url, metDaan());
    expect(kinds(await samira.post(url, metDaan({ vanaf: '2027-01-19', tot: '2027-02-01' })))).toEqual([
      'doetAlMee',
    ]);
    expect((await samira.post(url, metDaan({ vanaf: '2027-01-20', tot: '2027-02-01' }))).statusCode).toBe(
      201,
    );
  });
});

describe('to stop', () => {
  it('takes the family from a stand-in at once', async () => {
    const id = idOf(await samira.post(url, metDaan({ vanaf: '2027-01-04' })));
    expect(await sees(daan)).toBe(200);
    expect((await end(id, '2027-01-12')).json()).toEqual({ id, versie: 2 });
    expect(await sees(daan)).toBe(403);
    expect(kinds(await end(id, '2027-01-12', 2))).toEqual(['doetNietMeerMee']);
  });

  it('does so on the very day it began; the page holds no day of it, the history does', async () => {
    const id = idOf(await samira.post(url, metDaan()));
    expect((await end(id, '2027-01-12')).statusCode).toBe(200);
    expect(await sees(daan)).toBe(403);
    const answer = await samira.get(page);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain('"vervanger"');
    const kept = await wereld.fabriek.sql('select 1 from rondom.betrokkenheid_historie where rij_id = $1', [
      id,
    ]);
    expect(kept).toHaveLength(2);
    expect((await samira.post(url, metDaan())).statusCode).toBe(201);
  });

  it.each([
    ['before it began', metDaan, { vanaf: '2027-01-14' }, '2027-01-13', 'eindeVoorBegin'],
    ['in the past of a stand-in', metDaan, { vanaf: '2027-01-04' }, '2027-01-10', 'eindeVoorVandaag'],
    ['later than agreed', metDaan, {}, '2027-01-21', 'eindeNaAfspraak'],
    ['before it began, of the network', ria, {}, '2027-01-11', 'eindeVoorBegin'],
  ] as const)('is refused %s', async (_, make, over, tot, kind) => {
    const id = idOf(await samira.post(url, make(over)));
    const answer = await end(id, tot);
    expect([answer.statusCode, kinds(answer)]).toEqual([400, [kind]]);
  });

  it('is refused on an older version', async () => {
    const id = idOf(await samira.post(url, ria()));
    await end(id, '2027-02-01');
    expect(kinds(await end(id, '2027-01-20', 1))).toEqual(['versieVerouderd']);
  });

  it('is no way to end the vast gezicht, who carries out, or somebody of another family', async () => {
    const found = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.betrokkenheid where soort in ('vastgezicht', 'uitvoerder')",
    );
    expect(found).toHaveLength(2);
    const other = await wereld.fabriek.gezin('Gezin Prins', []);
    const elsewhere = await wereld.fabriek.betrokken({
      gezin: other,
      soort: 'vervanger',
      gebruiker: familie.gebruiker.daan,
    });
    for (const id of [...found.map((row) => row.id), elsewhere])
      expect((await end(id, '2027-01-12')).statusCode).toBe(404);
  });
});
