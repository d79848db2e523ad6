import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Actor } from '../platform/actor.ts';

let wereld: Wereld;
let joris: Bezoeker;
let samira: Bezoeker;
let daan: Bezoeker;
let linda: Bezoeker;
let bekend: string;
let team: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const veiligThuis = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Middenrijn');
  team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const worker = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  await worker('joris', 'Joris Bos', 'veiligthuis', veiligThuis);
  await worker('anna', 'Anna de Wit', 'veiligthuis', veiligThuis);
  const andere = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Elders');
  await worker('elders', 'Piet Elders', 'veiligthuis', andere);
  await worker('daan', 'Daan Peeters', 'lokaalteam', team);
  const samiraId = await worker('samira', 'Samira Haddou', 'lokaalteam', team);
  const persoon = (voornamen: string, geslachtsnaam: string, geboortedatum: string) =>
    fabriek.persoon({ voornamen, geslachtsnaam, geboortedatum });
  const lindaId = await persoon('Linda', 'Dalen', '1988-03-09');
  const sem = await persoon('Sem', 'Verhoeven', '2019-05-21');
  bekend = await fabriek.gezin('Gezin Van Dalen – Verhoeven', [
    [lindaId, 'ouder'],
    [sem, 'kind'],
  ]);
  await fabriek.betrokken({ gezin: bekend, soort: 'vastgezicht', gebruiker: samiraId });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda van Dalen', rol: 'ouder', persoon: lindaId });
  joris = await wereld.als('joris');
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
  linda = await wereld.als('linda');
});
afterAll(() => wereld.sluit());

const juf = {
  soort: 'professional',
  naam: 'Els Hoekstra',
  functie: 'leerkracht',
  organisatie: 'Basisschool De Wilg',
  bereikbaarOp: '06 0000 1111',
};
const formulier = (over: object = {}) => ({
  formuliersleutel: randomUUID(),
  melder: juf,
  waarneming: { gezien: 'Sem schrikt als de deur dichtslaat.', gedacht: 'Thuis is er iets.' },
  personen: [
    { rol: 'kind', naam: 'Sem Verhoeven', leeftijdOfGeboorte: '7 jaar' },
    { rol: 'ouder', naam: 'Linda van Dalen' },
  ],
  acuut: false,
  ...over,
});
type Bewijs = { nummer: string; code: string };
interface Regel {
  id: string;
  nummer: string;
  versie: number;
  uiterlijk: string;
  aantalPersonen: number;
  termijnen: { soort: string; uiterlijk: string }[];
}
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

let adressen = 0;
/** The public form, each time from another address: the limit is per address. */
const stuur = (body: object, { sleutel, adres }: { sleutel?: string; adres?: string } = {}) =>
  wereld.app.inject({
    method: 'POST',
    url: '/api/v1/meldingen',
    headers: { 'x-rondom': '1', 'idempotency-key': sleutel ?? randomUUID() },
    remoteAddress: adres ?? `10.0.0.${(adressen += 1)}`,
    payload: body,
  });

async function meld(over: object = {}): Promise<Regel & { bewijs: Bewijs }> {
  const answer = await stuur(formulier(over));
  expect(answer.statusCode).toBe(201);
  const bewijs = answer.json<Bewijs>();
  const lijst = (await joris.get('/api/v1/meldingen')).json<Regel[]>();
  const regel = lijst.find(({ nummer }) => nummer === bewijs.nummer);
  if (!regel) throw new Error('the melding does not stand in the list');
  return { ...regel, bewijs };
}
const at = (melding: { id: string }, path = '') => `/api/v1/meldingen/${melding.id}${path}`;

async function koppel(melding: { id: string; versie: number }): Promise<number> {
  await joris.post(at(melding, '/bekenden'), { geslachtsnaam: 'Verhoeven', geboortedatum: '2019-05-21' });
  const answer = await joris.post(at(melding, '/gezin'), { gezinId: bekend }, { versie: melding.versie });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ versie: number }>().versie;
}
const count = async (text: string, values: unknown[] = []) =>
  (await wereld.fabriek.sql<{ n: number }>(`select count(*)::int as n from ${text}`, values))[0]?.n;

describe('reporting', () => {
  it('needs no account, and keeps the words of the reporter sealed', async () => {
    const { id, bewijs } = await meld();
    expect(bewijs.nummer).toMatch(/^M-[0-9A-Z]{3}-[0-9]{3}$/);
    expect(bewijs.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select row_to_json(m)::text as rij from rondom.melding m where id = $1',
      [id],
    );
    expect(row?.rij).not.toMatch(/Sem|Hoekstra|Wilg/);
    const kept = await wereld.fabriek.sql<{ resultaat: string }>(
      "select resultaat::text from platform.idempotentie where wie like 'formulier:%'",
    );
    expect(JSON.stringify(kept)).not.toContain(bewijs.code);
  });

  it('happens once, however often the form is sent, and shows the same receipt each time', async () => {
    const sleutel = randomUUID();
    const body = formulier();
    const before = await count('rondom.melding');
    const sent = await Promise.all([1, 2, 3].map(() => stuur(body, { sleutel })));
    expect(sent.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    expect(new Set(sent.map((answer) => answer.body)).size).toBe(1);
    expect(await count('rondom.melding')).toBe((before ?? 0) + 1);
    const other = { ...body, acuut: true };
    expect((await stuur(other, { sleutel })).statusCode).toBe(422);
  });

  it('over and over from one address is stopped with a clear answer', async () => {
    for (let tries = 0; tries < 20; tries += 1)
      expect((await stuur({}, { adres: '10.9.9.9' })).statusCode).toBe(400);
    const stopped = await stuur({}, { adres: '10.9.9.9' });
    expect(stopped.statusCode).toBe(429);
    expect(kinds(stopped)).toEqual(['teVeel']);
  });

  it('of nothing, or of nobody, is refused with everything that is missing', async () => {
    const empty = formulier({
      melder: { soort: 'professional' },
      waarneming: { gezien: '   ' },
      personen: [{ rol: 'kind' }],
    });
    const answer = await stuur(empty);
    expect(answer.statusCode).toBe(400);
    expect(kinds(answer)).toEqual([
      'waarnemingOntbreekt',
      'niemandGenoemd',
      'functieOntbreekt',
      'organisatieOntbreekt',
    ]);
  });

  it('gives no right to read: not the list, not the melding, not as the role publiek in SQL', async () => {
    const melding = await meld();
    for (const visitor of [samira, daan, linda]) {
      expect((await visitor.get('/api/v1/meldingen')).statusCode).toBe(403);
      expect((await visitor.get(at(melding))).statusCode).toBe(403);
    }
    expect((await wereld.niemand.get(at(melding))).statusCode).toBe(401);
    const elders = await wereld.als('elders');
    expect((await elders.get(at(melding))).statusCode).toBe(404);
    expect((await elders.get('/api/v1/meldingen')).json()).toEqual([]);
    const [publiek] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'publiek'",
    );
    const actor: Actor = {
      gebruikerId: publiek?.id ?? '',
      sub: 'publiek',
      naam: 'Publiek',
      soort: 'systeem',
      rol: 'publiek',
      organisatieId: null,
      organisatie: null,
      persoonId: null,
    };
    const rows = await wereld.database.inTransaction(actor, { grond: 'melding' }, 'mijn', (tx) =>
      tx.query('proef.meldingen', 'select 1 from rondom.melding'),
    );
    expect(rows).toEqual([]);
  });
});

describe('the line back to the reporter', () => {
  const stand = (bewijs: Bewijs) => wereld.niemand.post('/api/v1/meldingen/stand', bewijs);

  it('tells a professional the step taken and a citizen only that it was dealt with', async () => {
    const school = await meld();
    const buur = await meld({ melder: { soort: 'burger', naam: 'Buurvrouw' } });
    expect((await stand(school.bewijs)).json()).toMatchObject({ code: 'ontvangen' });
    const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
    for (const melding of [school, buur]) {
      const done = await joris.post(at(melding, '/eersteblik'), look, { versie: melding.versie });
      expect(done.statusCode).toBe(200);
    }
    expect((await stand(school.bewijs)).json()).toMatchObject({ code: 'stappen', vervolg: 'geenVervolg' });
    const burger = (await stand(buur.bewijs)).json<Record<string, string>>();
    expect(Object.keys(burger).sort()).toEqual(['code', 'ontvangenOp']);
    expect(burger['code']).toBe('behandeld');
  });

  it('opens for number and code as somebody types them, and for no other pair', async () => {
    const { bewijs } = await meld();
    const typed = {
      nummer: bewijs.nummer.toLowerCase().replaceAll('-', ' '),
      code: bewijs.code.replace('-', ''),
    };
    expect((await stand(typed)).statusCode).toBe(200);
    const wrong = await stand({ nummer: bewijs.nummer, code: 'AAAA-2222' });
    const absent = await stand({ nummer: 'M-000-000', code: bewijs.code });
    expect([wrong.statusCode, absent.statusCode]).toEqual([404, 404]);
    expect(kinds(wrong)).toEqual(kinds(absent));
  });
});

describe('the list of Veilig Thuis', () => {
  it('shows both clocks, works on the earlier, and logs one act without persons', async () => {
    const melding = await meld();
    expect(melding.termijnen).toEqual([
      { soort: 'meldingvijfdagen', uiterlijk: '2027-01-18', bronstatus: 'tekst2017' },
      { soort: 'meldingvijfwerkdagen', uiterlijk: '2027-01-19', bronstatus: 'protocol' },
    ]);
    expect(melding.uiterlijk).toBe('2027-01-18');
    expect(melding.aantalPersonen).toBe(2);
    const before = await count("raadpleging.handeling where resource = 'meldingen'");
    await joris.get('/api/v1/meldingen');
    expect(await count("raadpleging.handeling where resource = 'meldingen'")).toBe((before ?? 0) + 1);
  });

  it('puts danger now first', async () => {
    await meld();
    const acuut = await meld({ acuut: true });
    const [first] = (await joris.get('/api/v1/meldingen')).json<Regel[]>();
    expect(first?.nummer).toBe(acuut.nummer);
  });
});

describe('whether a family is known', () => {
  it('is answered with names and the vast gezicht only, and logged about each person shown', async () => {
    const melding = await meld();
    const hits = await joris.post(at(melding, '/bekenden'), { geslachtsnaam: ' verhoeven ' });
    const [hit, ...more] = hits.json<Record<string, unknown>[]>();
    expect(more).toEqual([]);
    expect(hit).toMatchObject({
      voornamen: 'Sem',
      gezin: {
        id: bekend,
        naam: 'Gezin Van Dalen – Verhoeven',
        vastGezicht: { naam: 'Samira Haddou', organisatie: 'Lokaal team Arnhem' },
      },
    });
    const logged = await wereld.fabriek.sql<{ grond: string; persoon_id: string }>(
      `select h.grond, o.persoon_id::text from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.handeling = 'zoek' and h.doel = $1 and o.persoon_id is not null`,
      [`melding:${melding.id}`],
    );
    expect(logged).toEqual([{ grond: 'melding', persoon_id: hit?.['persoonId'] }]);
  });

  it('is asked for everybody who was named at once, misspelt or without surname, with why', async () => {
    const melding = await meld({
      personen: [
        { rol: 'kind', naam: 'Sem', leeftijdOfGeboorte: '7 jaar, groep 4' },
        { rol: 'ouder', naam: 'Mark Ferhoeve' },
      ],
    });
    const hits = (await joris.post(at(melding, '/bekenden'), {})).json<
      { voornamen: string; over: number; redenen: { soort: string }[]; gezin: { id: string } | null }[]
    >();
    const sem = hits.find(({ voornamen }) => voornamen === 'Sem');
    expect(sem).toMatchObject({ over: 0, gezin: { id: bekend } });
    expect(sem?.redenen.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['achternaamLijkt', 'voornaamZelfde', 'leeftijdPast']),
    );
    // A name alone is nobody: strangers with the same first name are not proposed.
    for (const hit of hits) expect(hit.redenen.length).toBeGreaterThan(1);
  });

  it('is not told without an open melding, and to nobody outside Veilig Thuis', async () => {
    const melding = await meld();
    const body = { geslachtsnaam: 'Verhoeven' };
    expect((await samira.post(at(melding, '/bekenden'), body)).statusCode).toBe(403);
    expect((await joris.post('/api/v1/meldingen/999999/bekenden', body)).statusCode).toBe(404);
    const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
    await joris.post(at(melding, '/eersteblik'), look, { versie: melding.versie });
    const closed = await joris.post(at(melding, '/bekenden'), body);
    expect(kinds(closed)).toEqual(['meldingAlBeoordeeld']);
  });
});

describe('linking a family', () => {
  it('that was not found by a search is refused like one that does not exist', async () => {
    const melding = await meld();
    for (const gezinId of [bekend, '999999']) {
      const answer = await joris.post(at(melding, '/gezin'), { gezinId }, { versie: melding.versie });
      expect(kinds(answer)).toEqual(['gezinNietGevondenBijMelding']);
    }
    expect((await joris.get(`/api/v1/gezinnen/${bekend}`)).statusCode).toBe(403);
  });

  it('with a vast gezicht tells that people are there, and opens no persons', async () => {
    const melding = await meld();
    await koppel(melding);
    const { gezin } = (await joris.get(at(melding))).json<{ gezin: unknown }>();
    expect(gezin).toEqual({
      ...{ id: bekend, naam: 'Gezin Van Dalen – Verhoeven', team: null },
      vastGezicht: { naam: 'Samira Haddou', organisatie: 'Lokaal team Arnhem' },
    });
    const page = await joris.get(`/api/v1/gezinnen/${bekend}`);
    expect(page.json<{ relatie: string; gezin: { leden: unknown[] } }>()).toMatchObject({
      relatie: 'triagebekend',
      gezin: { leden: [] },
    });
    expect(page.body).not.toMatch(/Linda|"Sem"|1988/);
  });

  it('of which nobody knows makes one, named after who was reported, with the worker as its triage', async () => {
    const melding = await meld();
    const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
    const { gezinId } = made.json<{ gezinId: string }>();
    const page = (await joris.get(`/api/v1/gezinnen/${gezinId}`)).json<{
      relatie: string;
      gezin: { naam: string };
    }>();
    expect(page.relatie).toBe('triage');
    expect(page.gezin.naam).toBe('Van Dalen – Verhoeven');
  });

  it('without any surname asks for a name', async () => {
    const melding = await meld({ personen: [{ rol: 'kind', naam: 'Bo' }] });
    const bare = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
    expect(kinds(bare)).toEqual(['gezinsnaamOntbreekt']);
    const named = await joris.post(
      at(melding, '/gezin'),
      { nieuw: { naam: 'Gezin van Bo' } },
      { versie: melding.versie },
    );
    expect(named.statusCode).toBe(200);
  });

  it('cannot be done around the search in SQL either: no foreign family on a melding, no relation of one’s own making', async () => {
    const melding = await meld();
    const [row] = await wereld.fabriek.sql<{ id: string; org: string }>(
      "select id::text, organisatie_id::text as org from rondom.gebruiker where sub = 'joris'",
    );
    const actor: Actor = {
      gebruikerId: row?.id ?? '',
      sub: 'joris',
      naam: 'Joris Bos',
      soort: 'medewerker',
      rol: 'veiligthuis',
      organisatieId: row?.org ?? '',
      organisatie: null,
      persoonId: null,
    };
    await koppel(melding);
    const appoint =
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'meedenker', platform.ik(), '[2027-01-12,)')";
    const appointing = wereld.database.inTransaction(actor, { grond: 'melding' }, { gezin: bekend }, (tx) =>
      tx.query('proef.meedenker', appoint, [bekend]),
    );
    await expect(appointing).rejects.toMatchObject({ code: '42501' });
    const other = await wereld.fabriek.gezin('Gezin Ander', []);
    await wereld.fabriek.betrokken({ gezin: other, soort: 'triage', gebruiker: '1' });
    const statements = [
      ['update rondom.melding set gezin_id = $2 where id = $1', [melding.id, other]],
      [
        "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, melding_id, periode) values ($2, 'triage', platform.ik(), $1, '[2027-01-12,)')",
        [melding.id, other],
      ],
      ['select rondom.word_triage($1), $2::text', [(await meld()).id, other]],
    ] as const;
    for (const [text, values] of statements) {
      const run = wereld.database.inTransaction(actor, { grond: 'melding' }, { gezin: other }, (tx) =>
        tx.query(`proef.${text.slice(0, 30)}`, text, values),
      );
      await expect(run).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('twice at the same moment happens once; the other hears that it changed', async () => {
    const melding = await meld();
    const anna = await wereld.als('anna');
    const both = await Promise.all(
      [joris, anna].map((who) =>
        who.post(at(melding, '/gezin'), { nieuw: { naam: 'Gezin X' } }, { versie: melding.versie }),
      ),
    );
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  });
});

describe('the first look', () => {
  const overdracht = {
    veiligheid: 'structureleOnveiligheid',
    vermoeden: 'kindermishandeling',
    vervolg: 'overdracht',
    reden: 'Sem is bang. Er is al iemand.',
  };
  const blik = (melding: { id: string }, body: object, versie: number) =>
    joris.post(at(melding, '/eersteblik'), body, { versie });

  it('hands a known family to who takes part; the vast gezicht reads it with the source masked', async () => {
    const melding = await meld({ melder: { soort: 'burger', naam: 'Buurvrouw Toos', bereikbaarOp: '026' } });
    const url = `/api/v1/gezinnen/${bekend}/meldingen/${melding.id}`;
    const versie = await koppel(melding);
    expect((await samira.get(url)).statusCode).toBe(404);
    const done = await blik(melding, overdracht, versie);
    expect(done.statusCode).toBe(200);
    expect(done.json()).toMatchObject({ status: 'afgerond', terugmelding: { code: 'behandeld' } });
    const read = await samira.get(url);
    expect(read.json()).toMatchObject({
      melder: { soort: 'burger', functie: null, organisatie: null },
      waarneming: { gezien: 'Sem schrikt als de deur dichtslaat.' },
      reden: overdracht.reden,
      ontvangenOp: '2027-01-12',
    });
    expect(read.body).not.toMatch(/Toos|026/);
    expect(
      await count(
        "raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id and h.relatie = 'vastgezicht' where o.gezin_id = $1 and o.soort = 'melding' and o.persoon_id is not null",
        [bekend],
      ),
    ).toBe(2);
    for (const visitor of [daan, linda]) expect((await visitor.get(url)).statusCode).toBe(403);
    expect((await joris.get(url)).statusCode).toBe(403);
  });

  it('tells the vast gezicht function and organisation of a professional, not the name', async () => {
    const melding = await meld();
    await blik(melding, overdracht, await koppel(melding));
    const read = await samira.get(`/api/v1/gezinnen/${bekend}/meldingen/${melding.id}`);
    expect(read.json()).toMatchObject({
      melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'Basisschool De Wilg' },
    });
    expect(read.body).not.toMatch(/Hoekstra|0000 1111/);
  });

  it('of a family around which nobody stands goes to a lokaal team, and to nothing else', async () => {
    const melding = await meld();
    const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
    const { gezinId, versie } = made.json<{ gezinId: string; versie: number }>();
    expect(kinds(await blik(melding, overdracht, versie))).toEqual(['teamOntbreekt']);
    const [gi] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.organisatie where soort = 'gecertificeerdeinstelling'",
    );
    const wrong = await blik(melding, { ...overdracht, teamOrganisatieId: gi?.id }, versie);
    expect(kinds(wrong)).toEqual(['geenLokaalTeam']);
    expect((await blik(melding, { ...overdracht, teamOrganisatieId: team }, versie)).statusCode).toBe(200);
    const page = (await daan.get(`/api/v1/gezinnen/${gezinId}`)).json<{ relatie: string }>();
    expect(page.relatie).toBe('team');
    // A team knows that there is a family, not what was reported.
    expect((await daan.get(`/api/v1/gezinnen/${gezinId}/meldingen/${melding.id}`)).statusCode).toBe(403);
  });

  it('sets a veiligheidsstand once, also where the worker may not read it', async () => {
    const before = (await count('rondom.veiligheidsstand where gezin_id = $1', [bekend])) ?? 0;
    expect(before).toBeLessThanOrEqual(1);
    for (const vermoeden of ['partnergeweld', 'partnergeweld']) {
      const melding = await meld();
      const done = await blik(melding, { ...overdracht, vermoeden }, await koppel(melding));
      expect(done.statusCode).toBe(200);
    }
    const made =
      "rondom.veiligheidsstand where gezin_id = $1 and soort = 'partnergeweld' and bron = 'triage'";
    expect(await count(made, [bekend])).toBe(1);
    const melding = await meld();
    await koppel(melding);
    const page = (await joris.get(`/api/v1/gezinnen/${bekend}`)).json<{
      gezin: { veiligheidsstanden: unknown[] };
    }>();
    expect(page.gezin.veiligheidsstanden).toEqual([]);
  });

  it('ends triage with the day, not in the middle of it', async () => {
    const melding = await meld();
    const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
    const { gezinId, versie } = made.json<{ gezinId: string; versie: number }>();
    await blik(melding, { ...overdracht, teamOrganisatieId: team }, versie);
    expect((await joris.get(`/api/v1/gezinnen/${gezinId}`)).statusCode).toBe(200);
    const rows = await wereld.fabriek.sql<{ periode: string }>(
      "select periode::text from rondom.betrokkenheid where gezin_id = $1 and soort = 'triage'",
      [gezinId],
    );
    expect(rows).toEqual([{ periode: '[2027-01-12,2027-01-13)' }]);
  });

  it('that is not complete is refused with its reasons, and nothing is kept', async () => {
    const melding = await meld();
    const bare = await blik(melding, { veiligheid: 'beide', reden: ' ' }, melding.versie);
    expect(bare.statusCode).toBe(400);
    expect(kinds(bare)).toEqual(['redenOntbreekt', 'vervolgOntbreekt']);
    const loose = await blik(melding, overdracht, melding.versie);
    expect(kinds(loose)).toEqual(['overdrachtZonderGezin']);
    expect((await joris.get(at(melding))).json()).toMatchObject({ status: 'ontvangen', reden: null });
  });

  it('by two at once is done once; the second hears what changed', async () => {
    const melding = await meld();
    const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
    const both = await Promise.all([1, 2].map(() => blik(melding, look, melding.versie)));
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    const late = await blik(melding, look, melding.versie + 1);
    expect(kinds(late)).toEqual(['meldingAlBeoordeeld']);
  });

  it('that cannot judge yet keeps the melding open and its clock running', async () => {
    const melding = await meld();
    const done = await blik(
      melding,
      { veiligheid: 'nogNietTeBeoordelen', reden: 'Ik bel eerst.' },
      melding.versie,
    );
    expect(done.json()).toMatchObject({
      status: 'nogNietTeBeoordelen',
      terugmelding: { code: 'nogInBehandeling' },
    });
    expect((await joris.get(at(melding))).json()).toMatchObject({
      acties: ['zoekBekenden', 'koppelGezin', 'doeEersteBlik'],
      reden: 'Ik bel eerst.',
      beoordeeldOp: null,
    });
  });
});

it('the lokale teams to choose from are listed for workers only', async () => {
  const url = '/api/v1/organisaties?soort=lokaalteam';
  expect((await joris.get(url)).json()).toEqual([{ id: team, naam: 'Lokaal team Arnhem' }]);
  expect((await linda.get(url)).statusCode).toBe(403);
  expect((await joris.get('/api/v1/organisaties?soort=bakker')).statusCode).toBe(400);
});
