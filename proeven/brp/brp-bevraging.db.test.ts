import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import {
  type BrpStandIn,
  demoBrpPersonen,
  startBrpStandIn,
  storyBsn,
} from '../../apps/demo/src/brp-stand-in/index.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';

let standIn: BrpStandIn;
let wereld: Wereld;
const vragen: string[] = [];
let samira: Bezoeker;
let joris: Bezoeker;
let daan: Bezoeker;
let gezin: string;
let vtGezin: string;

beforeAll(async () => {
  standIn = await startBrpStandIn({
    personen: demoBrpPersonen(getPlainDate('2027-01-12')),
    opVraag: (bsns) => vragen.push(...bsns),
  });
  wereld = await openWereld({ brpUrl: standIn.url });
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const veiligThuis = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Middenrijn');
  const samiraId = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  await fabriek.gebruiker({ sub: 'daan', naam: 'Daan Peeters', rol: 'lokaalteam', organisatie: team });
  const jorisId = await fabriek.gebruiker({
    sub: 'joris',
    naam: 'Joris Bos',
    rol: 'veiligthuis',
    organisatie: veiligThuis,
  });
  gezin = await fabriek.gezin('Gezin Van Dalen – Verhoeven', []);
  vtGezin = await fabriek.gezin('Gezin Verhoeven', []);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samiraId });
  await fabriek.betrokken({ gezin: vtGezin, soort: 'triage', gebruiker: jorisId });
  samira = await wereld.als('samira');
  joris = await wereld.als('joris');
  daan = await wereld.als('daan');
});
afterAll(async () => {
  await wereld.sluit();
  await standIn.sluit();
});
beforeEach(() => void vragen.splice(0));

interface Lid {
  sleutel: string;
  rol: string;
  voornamen: string | null;
  alInGezin: string | null;
}
interface Voorstel {
  leden: Lid[];
  gezag: { kind: string; houders: string[] };
}
const ask = (who: Bezoeker, bsn: string, over = 'jeugdige', waar = gezin) =>
  who.post(`/api/v1/gezinnen/${waar}/brpbevragingen`, { bsn, over });
const take = (who: Bezoeker, personen: readonly object[], sleutel?: string, waar = gezin) =>
  who.post(`/api/v1/gezinnen/${waar}/brpovername`, { personen }, sleutel === undefined ? {} : { sleutel });
const kinds = (answer: { body: string }) =>
  (JSON.parse(answer.body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const numbers = new RegExp(Object.values(storyBsn).join('|'));
const choose = ({ leden }: Voorstel, ...namen: string[]) =>
  namen.map((naam) => ({ sleutel: leden.find(({ voornamen }) => voornamen === naam)?.sleutel }));
const rows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  wereld.fabriek.sql<Row>(text, values);

describe('asking the BRP', () => {
  it('is for who takes part: a colleague without relation is refused and nothing is asked', async () => {
    expect((await ask(daan, storyBsn.noor)).statusCode).toBe(403);
    expect((await ask(joris, storyBsn.noor)).statusCode).toBe(403);
    expect((await ask(wereld.niemand, storyBsn.noor)).statusCode).toBe(401);
    expect(vragen).toEqual([]);
  });

  it('with a wrong number is refused by the eleven-test before anything is asked or logged', async () => {
    const answer = await ask(samira, '999999245');
    expect(answer.statusCode).toBe(400);
    expect(kinds(answer)).toEqual(['bsnOngeldig']);
    expect(vragen).toEqual([]);
    expect(await rows("select 1 from raadpleging.handeling where handeling = 'bevraag'")).toEqual([]);
  });

  it('about a parent has no ground in the Jeugdwet', async () => {
    const answer = await ask(samira, storyBsn.linda, 'ouder');
    expect(answer.statusCode).toBe(403);
    expect(kinds(answer)).toEqual(['bsnZonderGrond']);
    expect(vragen).toEqual([]);
  });

  it('for a young person under the number of a grown-up shows nothing', async () => {
    const answer = await ask(samira, storyBsn.mark);
    expect(kinds(answer)).toEqual(['brpGeenJeugdige']);
    expect(answer.body).not.toMatch(/Mark|Verhoeven/);
  });

  it('asks one number, logs it with its ground, and names the relatives without their numbers', async () => {
    const answer = await ask(samira, storyBsn.noor);
    expect(answer.statusCode).toBe(200);
    expect(vragen).toEqual([storyBsn.noor]);
    const voorstel = answer.json<Voorstel>();
    expect(voorstel.leden.map(({ rol, voornamen }) => [rol, voornamen])).toEqual([
      ['kind', 'Noor'],
      ['ouder', 'Linda'],
      ['ouder', 'Mark'],
    ]);
    expect(voorstel.gezag).toMatchObject({ kind: 'volgensCode', code: '12' });
    expect(answer.body).not.toMatch(numbers);
    expect(answer.body).not.toMatch(/Zilverberkhof/);
    const [line] = await rows(
      "select grond, relatie, resource from raadpleging.handeling where handeling = 'bevraag' order by id desc limit 1",
    );
    expect(line).toEqual({ grond: 'jeugdwet721', relatie: 'vastgezicht', resource: 'brp' });
    const [kept] = await rows<{ n: number }>(
      "select count(*)::int as n from platform.concept where soort = 'brp' and encode(inhoud_versleuteld, 'escape') like '%9999%'",
    );
    expect(kept?.n).toBe(0);
    expect(await rows('select 1 from rondom.persoon')).toEqual([]);
  });

  it('about a number nobody has says so', async () => {
    const answer = await ask(samira, '999990020');
    expect(answer.statusCode).toBe(404);
    expect(kinds(answer)).toEqual(['bsnOnbekend']);
  });

  it('by Veilig Thuis is about any person, in its own exchange, and finds children and partners', async () => {
    const voorstel = (await ask(joris, storyBsn.mark, 'ouder', vtGezin)).json<Voorstel>();
    expect(voorstel.leden.map(({ rol, voornamen }) => [rol, voornamen])).toEqual([
      ['ouder', 'Mark'],
      ['kind', 'Noor'],
      ['kind', 'Sem'],
    ]);
    const [line] = await rows(
      "select grond from raadpleging.handeling where handeling = 'bevraag' order by id desc limit 1",
    );
    expect(line).toEqual({ grond: 'wmo529' });
  });
});

describe('taking over from the answer', () => {
  it('adds whom was chosen, once, with number, relation and gezag, and no number passes the browser', async () => {
    const voorstel = (await ask(samira, storyBsn.noor)).json<Voorstel>();
    const sleutel = randomUUID();
    const chosen = choose(voorstel, 'Noor', 'Linda');
    const taken = await Promise.all([1, 2, 3].map(() => take(samira, chosen, sleutel)));
    expect(taken.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    const people = await rows(
      'select voornamen, bsn_hmac is not null as nummer, geheimhouding from rondom.persoon order by id',
    );
    // Of Linda, who is only named, the answer does not say whether her address is secret.
    expect(people).toEqual([
      { voornamen: 'Noor', nummer: true, geheimhouding: true },
      { voornamen: 'Linda', nummer: true, geheimhouding: false },
    ]);
    const page = (await samira.get(`/api/v1/gezinnen/${gezin}`)).json<{
      gezin: {
        relaties: { soort: string; bron: string }[];
        leden: { voornamen: string; gezag: { code: string }[] }[];
      };
    }>();
    expect(page.gezin.relaties.map(({ soort, bron }) => [soort, bron])).toEqual([['ouder', 'brp']]);
    const noor = page.gezin.leden.find((lid) => lid.voornamen === 'Noor');
    expect(noor?.gezag.map(({ code }) => code)).toEqual(['12']);
    expect(
      (await rows("select 1 from platform.concept where soort = 'brp' and onderwerp = $1", [gezin])).length,
    ).toBe(0);
  });

  it('twice makes nobody and nothing twice; the second parent joins the gezag', async () => {
    const voorstel = (await ask(samira, storyBsn.noor)).json<Voorstel>();
    expect(voorstel.leden.map((lid) => lid.alInGezin !== null)).toEqual([true, true, false]);
    expect((await take(samira, choose(voorstel, 'Noor', 'Linda', 'Mark'))).statusCode).toBe(201);
    const [counted] = await rows(
      'select (select count(*)::int from rondom.persoon) as personen, (select count(*)::int from rondom.relatie) as relaties, (select count(*)::int from rondom.gezag) as gezag, (select count(*)::int from rondom.gezinslid) as leden',
    );
    expect(counted).toEqual({ personen: 3, relaties: 2, gezag: 2, leden: 3 });
  });

  it('a person known in another family becomes a member here, and exists once', async () => {
    const voorstel = (await ask(joris, storyBsn.mark, 'ouder', vtGezin)).json<Voorstel>();
    expect(voorstel.leden.every((lid) => lid.alInGezin === null)).toBe(true);
    expect((await take(joris, choose(voorstel, 'Mark', 'Sem'), undefined, vtGezin)).statusCode).toBe(201);
    const marks = await rows<{ gezinnen: number }>(
      "select count(l.id)::int as gezinnen from rondom.persoon p join rondom.gezinslid l on l.persoon_id = p.id where p.voornamen = 'Mark' group by p.id",
    );
    expect(marks).toEqual([{ gezinnen: 2 }]);
  });

  it('a member who was told of without number gets the number, not a double', async () => {
    const { fabriek } = wereld;
    const anders = await fabriek.persoon({
      voornamen: 'Ilse',
      geslachtsnaam: 'Prins',
      geboortedatum: '1990-11-17',
    });
    await fabriek.sql(
      "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, 'partner', '[2026-01-01,)')",
      [vtGezin, anders],
    );
    const voorstel = (await ask(joris, storyBsn.ilse, 'ander', vtGezin)).json<Voorstel>();
    expect(voorstel.leden[0]?.alInGezin).toBe(anders);
    await take(joris, choose(voorstel, 'Ilse'), undefined, vtGezin);
    const [row] = await rows('select bsn_hmac is not null as nummer from rondom.persoon where id = $1', [
      anders,
    ]);
    expect(row).toEqual({ nummer: true });
  });

  it('is not for who did not ask, nor from an answer that was replaced or is too old', async () => {
    const first = (await ask(samira, storyBsn.noor)).json<Voorstel>();
    const chosen = choose(first, 'Mark');
    expect((await take(daan, chosen)).statusCode).toBe(403);
    expect((await take(joris, chosen, undefined, vtGezin)).statusCode).toBe(409);
    const second = (await ask(samira, storyBsn.sem)).json<Voorstel>();
    expect(kinds(await take(samira, chosen))).toEqual(['brpAntwoordVerlopen']);
    await rows(
      "update platform.concept set bijgewerkt_op = bijgewerkt_op - interval '31 minutes' where soort = 'brp'",
    );
    expect(kinds(await take(samira, choose(second, 'Sem')))).toEqual(['brpAntwoordVerlopen']);
  });

  it('who may not ask the BRP learns in SQL not even whether a number is known', async () => {
    const [row] = await rows<{ id: string; org: string; hmac: Buffer }>(
      "select u.id::text, u.organisatie_id::text as org, p.bsn_hmac as hmac from rondom.gebruiker u, rondom.persoon p where u.sub = 'daan' and p.voornamen = 'Noor'",
    );
    const actor = {
      gebruikerId: row?.id ?? '',
      sub: 'daan',
      naam: 'Daan Peeters',
      soort: 'medewerker' as const,
      rol: 'lokaalteam' as const,
      organisatieId: row?.org ?? '',
      organisatie: null,
      persoonId: null,
    };
    const found = await wereld.database.inTransaction(actor, { grond: 'jeugdwet721' }, { gezin }, (tx) =>
      tx.query('proef.bsn', 'select rondom.vind_persoon_bij_bsn($1) as id', [row?.hmac]),
    );
    expect(found).toEqual([{ id: null }]);
  });
});

it('when the BRP is silent the worker hears so, the question stands in the log, and nothing has changed', async () => {
  await standIn.sluit();
  const lines = async () =>
    (
      await rows<{ n: number }>(
        "select count(*)::int as n from raadpleging.handeling where handeling = 'bevraag'",
      )
    )[0]?.n ?? 0;
  const before = await lines();
  const answer = await ask(samira, storyBsn.sem);
  expect(answer.statusCode).toBe(503);
  expect(kinds(answer)).toEqual(['brpZwijgt']);
  expect(await lines()).toBe(before + 1);
  standIn = await startBrpStandIn({ personen: [] });
});
