import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { KijkvraagView } from './kijkvraag.view.ts';
import type { WieKeek } from './raadpleging.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  for (const sub of ['samira', 'ruben', 'daan'])
    await (await wereld.als(sub)).get(`/api/v1/gezinnen/${v.gezin}`);
});
afterAll(() => wereld.sluit());

const mine = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/portaal/raadplegingen')).json<WieKeek>();
const ofGezin = async () =>
  (await (await wereld.als('samira')).get(`/api/v1/gezinnen/${v.gezin}/raadplegingen`)).json<WieKeek>();
const aanMij = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/kijkvragen')).json<KijkvraagView[]>();
const regelVan = async (medewerker: string, sub = 'linda') =>
  (await mine(sub)).regels.find((regel) => regel.medewerker === medewerker)?.id ?? 'geen';
const stel = async (sub: string, regelId: string | null, soort = 'waarom', tekst = '') =>
  (await wereld.als(sub)).post('/api/v1/portaal/kijkvragen', { regelId, soort, tekst });
const kinds = (answer: Awaited<ReturnType<typeof stel>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const antwoord = async (sub: string, id: string, tekst: string, versie = 1) =>
  (await wereld.als(sub)).post(`/api/v1/kijkvragen/${id}/antwoord`, { tekst }, { versie });

describe('a question about who looked', () => {
  it('is asked by nobody who works, and not without logging in', async () => {
    for (const sub of ['samira', 'ruben', 'daan', 'joris'])
      expect((await stel(sub, null, 'wieKeek')).statusCode).toBe(403);
    expect((await wereld.niemand.post('/api/v1/portaal/kijkvragen', {})).statusCode).toBeGreaterThanOrEqual(
      400,
    );
  });

  it('cannot be about a line that is kept back from who asks, nor about one of somebody else', async () => {
    const samira = await regelVan('Samira Haddou');
    const gok = await stel('mark', samira);
    expect([gok.statusCode, kinds(gok)]).toEqual([404, ['nietGevonden']]);
    expect((await stel('linda', '999999')).statusCode).toBe(404);
  });

  it('is refused without words of one’s own, and with a why that belongs to no line', async () => {
    expect(kinds(await stel('linda', await regelVan('Ruben Smit'), 'eigen', '  '))).toEqual([
      'tekstOntbreekt',
    ]);
    expect(kinds(await stel('linda', null, 'waarom'))).toEqual(['vraagHoortBijRegel']);
  });

  it('goes to who looked and to the vast gezicht, stays under its line, and to nobody else', async () => {
    const regelId = await regelVan('Ruben Smit');
    const asked = await stel('linda', regelId, 'eigen', 'Waarom keek Ruben gisteren?');
    expect(asked.statusCode).toBe(201);
    expect(kinds(await stel('linda', regelId))).toEqual(['vraagStaatOpen']);
    expect((await mine('linda')).vragen).toMatchObject([
      { regelId, tekst: 'Waarom keek Ruben gisteren?', uiterlijk: '2027-01-19', antwoord: null, acties: [] },
    ]);
    expect((await ofGezin()).vragen).toMatchObject([
      { regelId, tekst: 'Waarom keek Ruben gisteren?', acties: [] },
    ]);
    expect(await aanMij('ruben')).toMatchObject([{ regelId, acties: ['beantwoord'] }]);
    for (const sub of ['mark', 'noor']) expect((await mine(sub)).vragen).toEqual([]);
    for (const sub of ['daan', 'joris']) expect(await aanMij(sub)).toEqual([]);
  });

  it('is answered by who looked, as that organisation: not by the vast gezicht before the day, not by another', async () => {
    const [vraag] = await aanMij('ruben');
    const id = vraag?.id ?? '';
    expect(kinds(await antwoord('samira', id, 'Ik weet het wel.'))).toEqual(['magNietAntwoorden']);
    for (const sub of ['daan', 'joris'])
      expect(kinds(await antwoord(sub, id, 'Ik antwoord voor hem.'))).toEqual(['nietGevonden']);
    expect((await antwoord('linda', id, 'Zelf.')).statusCode).toBe(403);
    expect((await antwoord('ruben', id, 'Ik bereidde ons gesprek voor.')).statusCode).toBe(200);
    expect((await mine('linda')).vragen).toMatchObject([
      {
        antwoord: {
          tekst: 'Ik bereidde ons gesprek voor.',
          organisatie: 'GI De Brug',
          medewerker: 'Ruben Smit',
        },
      },
    ]);
    expect(kinds(await antwoord('ruben', id, 'Nog iets.', 2))).toEqual(['alBeantwoord']);
  });

  it('in general goes to the vast gezicht alone, also from whom nothing is shown', async () => {
    expect((await stel('mark', null, 'wieKeek')).statusCode).toBe(201);
    const vraag = (await ofGezin()).vragen.find(({ soort }) => soort === 'wieKeek');
    expect(vraag).toMatchObject({ persoonId: v.persoon.mark, acties: ['beantwoord'] });
    expect((await mine('linda')).vragen.map(({ soort }) => soort)).toEqual(['eigen']);
    const verklapt = await antwoord('samira', vraag?.id ?? '', 'Ik was aan de Zilverberkhof 14.');
    expect([verklapt.statusCode, kinds(verklapt)]).toEqual([422, ['geheimInTekst']]);
    await antwoord('samira', vraag?.id ?? '', 'Ik vertel het u donderdag.');
    // Where Linda lives is secret for Mark: the kind of organisation answers, not its name.
    expect((await mine('mark')).vragen).toMatchObject([
      { antwoord: { organisatie: null, organisatiesoort: 'lokaalteam' } },
    ]);
  });

  it('is held against what is secret also when who looked has left, and tells him of which kind alone', async () => {
    const sql = <Rij extends Record<string, unknown>>(text: string, values: unknown[]) =>
      wereld.fabriek.sql<Rij>(text, values);
    await stel('linda', await regelVan('Ruben Smit'), 'watGezien');
    // As if Mark had asked, from whom the house is secret; and Ruben takes no part any more.
    const [vraag] = await sql<{ id: string }>(
      "update rondom.kijkvraag set persoon_id = $1 where soort = 'watGezien' and beantwoord_op is null returning id::text",
      [v.persoon.mark],
    );
    const [deel] = await sql<{ id: string; periode: string }>(
      "select id::text, periode::text from rondom.betrokkenheid where soort = 'uitvoerder' and gezin_id = $1",
      [v.gezin],
    );
    await sql(
      "update rondom.betrokkenheid set periode = daterange(lower(periode), '2027-01-01') where id = $1",
      [deel?.id],
    );
    const verklapt = await antwoord('ruben', vraag?.id ?? '', 'Ik was aan de Zilverberkhof 14.');
    expect([verklapt.statusCode, verklapt.json<{ refusals: unknown[] }>().refusals]).toEqual([
      422,
      [{ kind: 'geheimVanGezin', soorten: ['straat'] }],
    ]);
    await sql('update rondom.betrokkenheid set periode = $2::daterange where id = $1', [
      deel?.id,
      deel?.periode,
    ]);
    await sql('delete from rondom.kijkvraag where id = $1', [vraag?.id]);
  });

  it('about a refused try does not reach who tried', async () => {
    expect((await stel('linda', await regelVan('Daan Peeters'), 'waarom')).statusCode).toBe(201);
    expect(await aanMij('daan')).toEqual([]);
    expect((await ofGezin()).vragen[0]).toMatchObject({ soort: 'waarom', acties: ['beantwoord'] });
  });

  it('when late may be answered by the vast gezicht in her own name', async () => {
    await stel('noor', await regelVan('Ruben Smit', 'noor'));
    const find = async () => (await ofGezin()).vragen.find(({ persoonId }) => persoonId === v.persoon.noor);
    expect((await find())?.acties).toEqual([]);
    await wereld.fabriek.sql("update rondom.kijkvraag set uiterlijk = '2027-01-11' where persoon_id = $1", [
      v.persoon.noor,
    ]);
    const vraag = await find();
    expect(vraag?.acties).toEqual(['beantwoord']);
    await antwoord('samira', vraag?.id ?? '', 'Ruben is ziek. Ik vroeg het na.', vraag?.versie);
    expect((await mine('noor')).vragen[0]?.antwoord).toMatchObject({ medewerker: 'Samira Haddou' });
  });

  it('stands sealed in the database, and no line of the log says what was asked', async () => {
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      `select count(*)::int as n from rondom.kijkvraag where encode(vraag_versleuteld, 'escape') like '%gisteren%'
         or encode(antwoord_versleuteld, 'escape') like '%gesprek%'`,
    );
    expect(row?.n).toBe(0);
    const doelen = await wereld.fabriek.sql<{ doel: string | null }>(
      "select doel from raadpleging.handeling where resource in ('eigenkijkvraag', 'kijkantwoord', 'kijkvragen')",
    );
    expect(doelen.every(({ doel }) => doel === null)).toBe(true);
  });
});

describe('the same in SQL, with the API bypassed', () => {
  const asActor = async (sub: string, statement: string) => {
    const [actor] = await wereld.fabriek.sql<{
      gebruikerId: string;
      rol: 'lokaalteam';
      organisatieId: string | null;
      persoonId: string | null;
      soort: 'medewerker' | 'portaal';
    }>(
      `select id::text as "gebruikerId", rol, organisatie_id::text as "organisatieId", persoon_id::text as "persoonId", soort from rondom.gebruiker where sub = '${sub}'`,
    );
    if (!actor) throw new Error(sub);
    return wereld.database.inTransaction(
      { ...actor, sub, naam: sub, organisatie: null },
      { grond: 'vraag' },
      'mijn',
      (tx) => tx.query(`proef ${createHash('md5').update(statement).digest('hex')}`, statement),
    );
  };
  const open = `update rondom.kijkvraag set antwoord_versleuteld = 'x', beantwoord_op = now(), beantwoord_door = platform.ik() where beantwoord_op is null returning 1`;

  it('who was not asked finds and answers nothing', async () => {
    await stel('linda', await regelVan('Ruben Smit'), 'watGezien');
    for (const sub of ['daan', 'joris', 'mark', 'noor']) expect(await asActor(sub, open), sub).toEqual([]);
    for (const sub of ['daan', 'joris'])
      expect(await asActor(sub, 'select * from rondom.kijkvraag'), sub).toEqual([]);
  });

  it('nobody signs an answer with the name of somebody else', async () => {
    await expect(
      asActor(
        'ruben',
        `update rondom.kijkvraag set antwoord_versleuteld = 'x', beantwoord_op = now(), beantwoord_door = ${v.gebruiker.samira} where beantwoord_op is null`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
