import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let gezin: string;
let samira: Bezoeker;
let daan: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const samiraId = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  await fabriek.gebruiker({ sub: 'daan', naam: 'Daan Peeters', rol: 'lokaalteam', organisatie: team });
  const linda = await fabriek.persoon({
    voornamen: 'Linda',
    voorvoegsel: 'van',
    geslachtsnaam: 'Dalen',
    geboortedatum: '1988-03-09',
  });
  const noor = await fabriek.persoon({
    voornamen: 'Noor',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2014-09-03',
  });
  const sem = await fabriek.persoon({
    voornamen: 'Sem',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2019-05-21',
  });
  gezin = await fabriek.gezin('Gezin Van Dalen – Verhoeven', [
    [sem, 'kind'],
    [linda, 'ouder'],
    [noor, 'kind'],
  ]);
  await fabriek.ouder(linda, noor, true);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samiraId });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda van Dalen', rol: 'ouder', persoon: linda });
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
});
afterAll(() => wereld.sluit());

const lines = (handeling: string) =>
  wereld.fabriek
    .sql<{ n: number }>(
      'select count(*)::int as n from raadpleging.handeling where handeling = $1 and gezin_id = $2',
      [handeling, gezin],
    )
    .then(([row]) => row?.n);

describe('the family page', () => {
  it('shows the vast gezicht who belongs to the family, children eldest first', async () => {
    const answer = await samira.get(`/api/v1/gezinnen/${gezin}`);
    expect(answer.statusCode).toBe(200);
    const { gezin: shown, relatie } = answer.json<{
      relatie: string;
      gezin: { naam: string; leden: { voornamen: string; gezag: unknown[] }[] };
    }>();
    expect(relatie).toBe('vastgezicht');
    expect(shown.leden.map((lid) => lid.voornamen)).toEqual(['Linda', 'Noor', 'Sem']);
    expect(shown.leden[1]?.gezag).toHaveLength(1);
    expect(shown.leden[2]?.gezag).toEqual([]);
  });

  it('writes one act and a line for the gezin and for every person shown', async () => {
    const before = await wereld.fabriek.sql<{ n: number }>(
      'select count(*)::int as n from raadpleging.onderwerp where gezin_id = $1',
      [gezin],
    );
    await samira.get(`/api/v1/gezinnen/${gezin}`);
    const after = await wereld.fabriek.sql<{ n: number }>(
      'select count(*)::int as n from raadpleging.onderwerp where gezin_id = $1',
      [gezin],
    );
    expect((after[0]?.n ?? 0) - (before[0]?.n ?? 0)).toBe(4);
  });

  it('is refused to a colleague without relation, like an id that does not exist, and both tries are logged', async () => {
    const before = (await lines('geweigerd')) ?? 0;
    const closed = await daan.get(`/api/v1/gezinnen/${gezin}`);
    const absent = await daan.get('/api/v1/gezinnen/999999');
    expect(closed.statusCode).toBe(403);
    expect(absent.statusCode).toBe(403);
    expect(closed.json<{ refusals: unknown }>().refusals).toEqual(
      absent.json<{ refusals: unknown }>().refusals,
    );
    expect(closed.body).not.toMatch(/Dalen|Noor|Verhoeven/);
    expect(await lines('geweigerd')).toBe(before + 1);
  });

  it('is closed to a parent to whom no portal was given, and to nobody', async () => {
    const linda = await wereld.als('linda');
    expect((await linda.get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(403);
    expect((await wereld.niemand.get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(401);
  });

  it('is refused when the read cannot be logged', async () => {
    await wereld.fabriek.sql('revoke insert on raadpleging.handeling from rondom_app');
    const answer = await samira.get(`/api/v1/gezinnen/${gezin}`);
    await wereld.fabriek.sql('grant insert on raadpleging.handeling to rondom_app');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/Dalen|Noor/);
  });
});

describe('adding a person', () => {
  const url = () => `/api/v1/gezinnen/${gezin}/personen`;
  const ilse = {
    rol: 'partner',
    naam: { voornamen: 'Ilse', geslachtsnaam: 'Prins' },
    geslacht: 'vrouw',
    geboortedatum: '1990-11-17',
  };

  it('happens once, however often the same request arrives', async () => {
    const sleutel = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => samira.post(url(), ilse, { sleutel })));
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from rondom.persoon where geslachtsnaam = 'Prins'",
    );
    expect(row?.n).toBe(1);
  });

  it('with the same key and other content is refused', async () => {
    const sleutel = randomUUID();
    await samira.post(url(), { ...ilse, geboortedatum: '1991' }, { sleutel });
    expect((await samira.post(url(), { ...ilse, geboortedatum: '1992' }, { sleutel })).statusCode).toBe(422);
  });

  it('born in the future or with a wrong number is refused with everything that is wrong, and nothing is kept', async () => {
    const answer = await samira.post(url(), { ...ilse, geboortedatum: '2027-02-01', bsn: '999999245' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ refusals: { kind: string }[] }>().refusals.map((refusal) => refusal.kind)).toEqual([
      'geboorteInToekomst',
      'bsnOnjuist',
    ]);
  });

  it('keeps the number sealed and writes history in the name of the writer', async () => {
    const answer = await samira.post(url(), {
      rol: 'kind',
      naam: { voornamen: 'Bo', geslachtsnaam: 'Prins' },
      geslacht: 'onbekend',
      geboortedatum: '2024-02',
      bsn: '999990020',
    });
    const { id } = answer.json<{ id: string }>();
    const [row] = await wereld.fabriek.sql<{ rij: string; wie: string }>(
      'select h.rij::text as rij, u.sub as wie from rondom.persoon_historie h join rondom.gebruiker u on u.id = h.gebruiker_id where h.rij_id = $1',
      [id],
    );
    expect(row?.wie).toBe('samira');
    expect(row?.rij).not.toContain('999990020');
  });

  it('a body of 10 MB is refused before anything is read', async () => {
    expect(
      (await samira.post(url(), { ...ilse, naam: { voornamen: 'x'.repeat(10_000_000) } })).statusCode,
    ).toBe(413);
  });
});
