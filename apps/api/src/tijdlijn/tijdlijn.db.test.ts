import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let gezin: string;
let samira: Bezoeker;
const p: Record<string, string> = {};

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
  const geboren = { linda: '1988-03-09', mark: '1985-06-30', noor: '2014-09-03', sem: '2019-05-21' };
  for (const [naam, geboortedatum] of Object.entries(geboren))
    p[naam] = await fabriek.persoon({ voornamen: naam, geslachtsnaam: 'Verhoeven', geboortedatum });
  gezin = await fabriek.gezin('Gezin Verhoeven', [
    [p['linda'] ?? '', 'ouder'],
    [p['mark'] ?? '', 'ouder'],
    [p['noor'] ?? '', 'kind'],
    [p['sem'] ?? '', 'kind'],
  ]);
  for (const kind of ['noor', 'sem'])
    for (const ouder of ['linda', 'mark']) await fabriek.ouder(p[ouder] ?? '', p[kind] ?? '', true);
  await woon('linda, noor en sem', ['linda', 'noor', 'sem']);
  await woon('mark', ['mark']);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samiraId });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda', rol: 'ouder', persoon: p['linda'] ?? '' });
  await fabriek.toegang(gezin, p['linda'] ?? '', 'ouder', samiraId);
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

async function woon(naam: string, wie: readonly string[]) {
  const [huis] = await wereld.fabriek.sql<{ id: string }>(
    'insert into rondom.huishouden (gezin_id, naam) values ($1, $2) returning id::text',
    [gezin, naam],
  );
  for (const persoon of wie)
    await wereld.fabriek.sql(
      "insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode) values ($1, $2, $3, '[2026-10-12,)')",
      [gezin, huis?.id, p[persoon]],
    );
}

const url = () => `/api/v1/gezinnen/${gezin}/contactnotities`;
const ids = (...namen: string[]) => namen.map((naam) => p[naam] ?? '');
const aKeuze = () => ({
  over: ids('linda', 'noor'),
  aanwezig: ids('linda', 'noor'),
  delen: 'nu',
});
const aNotitie = (over: object = {}) => ({
  soort: 'telefoon',
  op: '2027-01-12T07:00:00Z',
  tekst: ' Linda belde: het gaat.\n',
  ...aKeuze(),
  ...over,
});
const kinds = (body: string) =>
  (JSON.parse(body) as { refusals: { kind: string }[] }).refusals.map((refusal) => refusal.kind);
const readersOf = async (id: string) =>
  (
    await wereld.fabriek.sql<{ naam: string }>(
      'select k.voornamen as naam from rondom.contactnotitie_persoon np join rondom.persoon k on k.id = np.persoon_id where np.contactnotitie_id = $1 and np.lezer order by k.id',
      [id],
    )
  ).map(({ naam }) => naam);

describe('a contact note', () => {
  it('is not read, written or previewed by a colleague without relation, nor by a parent', async () => {
    const { id } = (await samira.post(url(), aNotitie())).json<{ id: string }>();
    for (const wie of [await wereld.als('daan'), await wereld.als('linda')]) {
      expect((await wie.get(`${url()}/${id}`)).statusCode).toBe(403);
      expect((await wie.post(url(), aNotitie())).statusCode).toBe(403);
      const keuze = aKeuze();
      expect((await wie.post(`${url()}/lezers`, keuze)).statusCode).toBe(403);
    }
    expect((await wereld.niemand.get(`${url()}/${id}`)).statusCode).toBe(401);
  });

  it('says before saving who will read it, by name and with the reason', async () => {
    const keuze = { ...aKeuze(), delen: 'volgendeWerkdag' };
    const view = (await samira.post(`${url()}/lezers`, keuze)).json<{
      gezin: { roepnaam: string; leest: boolean; reden: string; portaal: boolean }[];
      medewerkers: { naam: string }[];
      zichtbaarVanaf: string;
      gevaarNoemen: boolean;
    }>();
    expect(
      view.gezin.map(({ roepnaam, leest, reden, portaal }) => [roepnaam, leest, reden, portaal]),
    ).toEqual([
      ['mark', false, 'anderHuishouden', false],
      ['linda', true, 'overZichzelf', true],
      ['noor', true, 'overZichzelf', false],
      ['sem', false, 'nietOver', false],
    ]);
    expect(view.medewerkers.map(({ naam }) => naam)).toEqual(['Samira Haddou']);
    expect(view).toMatchObject({ zichtbaarVanaf: '2027-01-13T16:00:00.000Z', gevaarNoemen: false });
  });

  it('keeps its text byte for byte, sealed, with its readers, and reading it is logged about its persons', async () => {
    const { id } = (await samira.post(url(), aNotitie())).json<{ id: string }>();
    expect(await readersOf(id)).toEqual(['linda', 'noor']);
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select rij::text from rondom.contactnotitie_historie where rij_id = $1',
      [id],
    );
    expect(row?.rij).not.toContain('Linda');
    const shown = await samira.get(`${url()}/${id}`);
    expect(shown.json()).toMatchObject({ tekst: ' Linda belde: het gaat.\n', schrijver: 'Samira Haddou' });
    const lines = await wereld.fabriek.sql<{ persoon_id: string }>(
      `select o.persoon_id::text from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where h.resource = 'contactnotitie' and h.handeling = 'lees' and o.persoon_id is not null order by o.persoon_id`,
    );
    expect(lines.map((line) => line.persoon_id)).toEqual(ids('linda', 'noor'));
  });

  it('is read by nobody of the family when it is not shared, and by whom the writer adds', async () => {
    const niet = (await samira.post(url(), aNotitie({ delen: 'niet', extraLezers: ids('mark') }))).json<{
      id: string;
    }>();
    expect(await readersOf(niet.id)).toEqual([]);
    const wel = (await samira.post(url(), aNotitie({ extraLezers: ids('mark') }))).json<{ id: string }>();
    expect(await readersOf(wel.id)).toEqual(['linda', 'mark', 'noor']);
  });

  it('sent twice by a double click is written once', async () => {
    const sleutel = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => samira.post(url(), aNotitie(), { sleutel })));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(201);
  });

  it('that is saved does not come back as a draft, also when a delayed write arrives after it', async () => {
    const concept = `/api/v1/concepten/contactnotitie/${gezin}`;
    const save = (tekst: string, versie: number) => samira.put(concept, { inhoud: { tekst }, versie });
    await save('Linda', 0);
    expect((await samira.post(url(), aNotitie({ conceptOnderwerp: gezin }))).statusCode).toBe(201);
    expect((await save('Linda belde', 1)).statusCode).toBe(409);
    expect((await samira.get(concept)).json()).toMatchObject({ inhoud: null, versie: 2 });
    const refused = await samira.post(url(), aNotitie({ tekst: ' ', conceptOnderwerp: gezin }));
    expect(refused.statusCode).toBe(400);
    expect((await samira.get(concept)).json()).toMatchObject({ versie: 2 });
  });

  it('without a word, about nobody, of tomorrow or about a stranger is refused, and nothing is kept', async () => {
    const count = () =>
      wereld.fabriek
        .sql<{ n: number }>('select count(*)::int as n from rondom.contactnotitie')
        .then(([r]) => r?.n);
    const before = await count();
    const wrong = aNotitie({ tekst: ' \n', over: [], op: '2027-01-13T09:00:00Z' });
    expect(kinds((await samira.post(url(), wrong)).body)).toEqual(['contactInToekomst']);
    expect(kinds((await samira.post(url(), { ...wrong, op: aNotitie().op })).body)).toEqual([
      'tekstOntbreekt',
      'overNiemand',
    ]);
    expect(kinds((await samira.post(url(), aNotitie({ over: ['999999'] }))).body)).toEqual([
      'persoonNietInGezin',
    ]);
    expect((await samira.post(url(), aNotitie({ op: 'gisteren' }))).statusCode).toBe(400);
    expect(await count()).toBe(before);
  });

  it('of another family is not found', async () => {
    const { id } = (await samira.post(url(), aNotitie())).json<{ id: string }>();
    expect((await samira.get(`${url()}/${id}999`)).statusCode).toBe(404);
  });
});

describe('while a veiligheidsstand stands', () => {
  it('nobody of the family reads by default, and sharing names the danger', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, bron, sinds) values ($1, 'partnergeweld', $2, 'medewerker', '2026-08-17')",
      [gezin, p['mark']],
    );
    const alone = (await samira.post(url(), aNotitie())).json<{ id: string }>();
    expect(await readersOf(alone.id)).toEqual([]);
    const unnamed = aNotitie({ extraLezers: ids('linda') });
    expect(kinds((await samira.post(url(), unnamed)).body)).toEqual([
      'gevaarNietBenoemd',
      'gedaanNietBenoemd',
    ]);
    const named = await samira.post(url(), {
      ...unnamed,
      gevaar: 'Mark kijkt op haar telefoon.',
      gedaan: 'Linda heeft een eigen telefoon.',
    });
    const { id } = named.json<{ id: string }>();
    expect(await readersOf(id)).toEqual(['linda']);
    expect((await samira.get(`${url()}/${id}`)).json()).toMatchObject({
      gevaar: 'Mark kijkt op haar telefoon.',
      gedaan: 'Linda heeft een eigen telefoon.',
    });
    await wereld.fabriek.sql("update rondom.veiligheidsstand set geeindigd_op = '2027-01-12'");
  });
});

describe('an appointment', () => {
  const afspraken = () => `/api/v1/gezinnen/${gezin}/afspraken`;
  const bezoek = () => ({
    op: '2027-01-14T14:30:00Z',
    soort: 'bezoek',
    personen: ids('noor', 'sem'),
    bijPersoonId: p['linda'],
  });
  it('stands on the family page, at the home of a person', async () => {
    expect((await samira.post(afspraken(), bezoek())).statusCode).toBe(201);
    const page = (await samira.get(`/api/v1/gezinnen/${gezin}`)).json<{ gezin: { afspraken: object[] } }>();
    expect(page.gezin.afspraken).toMatchObject([
      { soort: 'bezoek', bijPersoonId: p['linda'], personen: ids('noor', 'sem') },
    ]);
  });
  it('in the past, with nobody or with a stranger is refused, and so is one of a colleague without relation', async () => {
    expect(
      kinds((await samira.post(afspraken(), { ...bezoek(), op: '2027-01-12T07:00:00Z', personen: [] })).body),
    ).toEqual(['afspraakMetNiemand', 'afspraakInVerleden']);
    expect(kinds((await samira.post(afspraken(), { ...bezoek(), personen: ['999999'] })).body)).toEqual([
      'persoonNietInGezin',
    ]);
    expect((await (await wereld.als('daan')).post(afspraken(), bezoek())).statusCode).toBe(403);
  });
});
