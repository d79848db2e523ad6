import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
const wie: Record<string, Bezoeker> = {};
let bekend: string;
let geheim: string;
let dicht: string;
let noor: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const ander = await fabriek.organisatie('lokaalteam', 'Lokaal team Ede');
  const brug = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const regio = await fabriek.organisatie('regio', 'Regio');
  const account = (sub: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  const samira = await account('samira', 'lokaalteam', team);
  await account('daan', 'lokaalteam', team);
  await account('eva', 'lokaalteam', ander);
  await account('ruben', 'jeugdbeschermer', brug);
  await account('hanneke', 'regiodirecteur', regio);
  await account('maarten', 'inspecteur', regio);
  await account('femke', 'ggz', regio);
  await account('jelle', 'expertteam', regio);
  const persoon = (voornamen: string, voorvoegsel: string, geslachtsnaam: string, geboortedatum: string) =>
    fabriek.persoon({ voornamen, voorvoegsel, geslachtsnaam, geboortedatum });
  const linda = await persoon('Linda', 'van', 'Dalen', '1988-03-09');
  const mark = await persoon('Mark', '', 'Verhoeven', '1985-06-30');
  noor = await persoon('Noor', '', 'Verhoeven', '2014-09-03');
  bekend = await fabriek.gezin('Van Dalen – Verhoeven', [
    [linda, 'ouder'],
    [mark, 'ouder'],
    [noor, 'kind'],
  ]);
  await fabriek.sql(
    "insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort, vorm) values ($1, $2, 'partner', 'huwelijk')",
    [mark, linda],
  );
  const emre = await persoon('Emre', '', 'Yılmaz', '2018-02-01');
  geheim = await fabriek.gezin('Yılmaz', [[emre, 'kind']]);
  await fabriek.sql(
    "insert into rondom.huishouden (gezin_id, naam, adres_geheim) values ($1, 'Thuis', true)",
    [geheim],
  );
  const cor = await persoon('Cor', 'de', 'Boer', '1945-02-01');
  dicht = await fabriek.gezin('De Boer', [[cor, 'ouder']]);
  await fabriek.sql("update rondom.gezin set gesloten_op = '2026-03-01' where id = $1", [dicht]);
  for (const gezin of [bekend, geheim, dicht])
    await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
  const ouder = await fabriek.gebruiker({ sub: 'linda', naam: 'Linda', rol: 'ouder', persoon: linda });
  await fabriek.toegang(bekend, linda, 'ouder', samira);
  expect(ouder).not.toBe('');
  for (const sub of ['samira', 'daan', 'eva', 'ruben', 'hanneke', 'maarten', 'femke', 'jelle', 'linda'])
    wie[sub] = await wereld.als(sub);
});
afterAll(() => wereld.sluit());

const als = (sub: string): Bezoeker => wie[sub] ?? wereld.niemand;
const zoek = (sub: string, vraag: string) => als(sub).post('/api/v1/zoeken', { vraag });
const zoekBekend = (sub: string, vraag: string, reden = 'iemandBelt') =>
  als(sub).post('/api/v1/zoeken/bekend', { vraag, reden });
interface Naam {
  readonly roepnaam: string;
  readonly geboortedatum: string | null;
}
interface Antwoord {
  readonly personen: {
    readonly voornamen: string;
    readonly gezin: { readonly id: string; readonly geslotenOp: string | null };
  }[];
  readonly gezinnen: unknown[];
  readonly acties: string[];
}

describe('who may not search', () => {
  it('is the family, a director, an inspector, a thinker-along and nobody at all', async () => {
    for (const sub of ['linda', 'hanneke', 'maarten', 'femke', 'jelle']) {
      expect((await zoek(sub, 'Verhoeven')).statusCode, sub).toBe(403);
      expect((await zoekBekend(sub, 'Noor Verhoeven')).statusCode, sub).toBe(403);
    }
    expect((await zoek('niemand', 'Verhoeven')).statusCode).toBe(401);
  });

  it('beyond the own families is also who carries out measures; the try is logged', async () => {
    expect((await zoekBekend('ruben', 'Noor Verhoeven')).statusCode).toBe(403);
    const [tried] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.handeling where handeling = 'geweigerd' and resource = 'zoekbreed' and rol = 'jeugdbeschermer'",
    );
    expect(tried?.n).toBe(1);
  });

  it('without a reason finds nothing outside the own families, not even a count', async () => {
    const body = (await zoek('daan', 'Noor Verhoeven 3-9-2014')).json<Antwoord>();
    expect(body).toEqual({ personen: [], gezinnen: [], acties: ['zoekBreed'] });
    expect((await zoek('ruben', 'Noor Verhoeven')).json<Antwoord>().acties).toEqual([]);
    const answer = await als('daan').post('/api/v1/zoeken/bekend', { vraag: 'Noor Verhoeven' });
    expect(answer.statusCode).toBe(400);
  });

  it('is never answered about everybody with a name', async () => {
    const answer = await zoekBekend('daan', 'Verhoeven');
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ refusals: unknown }>().refusals).toEqual([{ kind: 'vraagTeRuim' }]);
  });
});

describe('people of the own families', () => {
  it.each([
    ['verhoeve noor', 'Noor'],
    ['nor ferhoeven', 'Noor'],
    ['noor', 'Noor'],
    ['Noor 2014', 'Noor'],
    ['vandalen linda', 'Linda'],
    ['Dalen, Linda van', 'Linda'],
    ['linda verhoeven', 'Linda'],
    ['emre jilmas', 'Emre'],
    ['boer 1945', 'Cor'],
  ])('are found by %s', async (vraag, naam) => {
    expect((await zoek('samira', vraag)).json<Antwoord>().personen[0]?.voornamen).toBe(naam);
  });

  it('are found when the family is closed, which is said', async () => {
    const [cor] = (await zoek('samira', 'cor de boer')).json<Antwoord>().personen;
    expect(cor?.gezin).toMatchObject({ id: dicht, geslotenOp: '2026-03-01' });
  });

  it('are each a line in the log', async () => {
    await wereld.fabriek.sql('delete from raadpleging.onderwerp');
    await zoek('samira', 'noor verhoeven 3-9-2014');
    const logged = await wereld.fabriek.sql<{ persoon_id: string }>(
      "select o.persoon_id::text from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id where h.handeling = 'zoek'",
    );
    expect(logged.map((row) => row.persoon_id)).toContain(noor);
  });
});

describe('somebody outside the own families, with a reason', () => {
  const treffers = async (sub: string, vraag: string) =>
    (await zoekBekend(sub, vraag)).json<{
      treffers: (Naam & { vastGezicht: string | null; heeftVastGezicht: boolean })[];
    }>().treffers;

  it('is known, and the vast gezicht has a name for a colleague only', async () => {
    expect(await treffers('daan', 'Nor Verhoeve')).toMatchObject([
      { roepnaam: 'Noor', geboortedatum: '2014', vastGezicht: 'samira', heeftVastGezicht: true },
    ]);
    expect(await treffers('eva', 'Nor Verhoeve')).toMatchObject([{ roepnaam: 'Noor', vastGezicht: null }]);
  });

  it('at a secret address keeps even that name', async () => {
    expect(await treffers('daan', 'Emre Yilmaz')).toMatchObject([
      { roepnaam: 'Emre', vastGezicht: null, heeftVastGezicht: true },
    ]);
  });

  it('shows no family, no id and no more of the birth than was asked', async () => {
    const year = (await zoekBekend('eva', 'Noor Verhoeven 2014')).body;
    for (const word of ['Van Dalen', '2014-09', `"${noor}"`, `"${bekend}"`]) expect(year).not.toContain(word);
    expect((await treffers('eva', 'Noor Verhoeven 3-9-2014'))[0]?.geboortedatum).toBe('2014-09-03');
    expect((await treffers('eva', 'Noor Verhoeven 4-9-2014'))[0]?.geboortedatum).toBe('2014');
  });

  it('is logged with the reason and about whom', async () => {
    await zoekBekend('eva', 'Noor Verhoeven', 'nieuweZorg');
    const [logged] = await wereld.fabriek.sql<Record<string, string>>(
      `select h.grond, h.doel, o.persoon_id::text from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.resource = 'zoekbreed' order by h.id desc limit 1`,
    );
    expect(logged).toEqual({ grond: 'dienstverlening', doel: 'zoek:nieuweZorg', persoon_id: noor });
  });

  it('is not asked without end: the thirty-first time in an hour is refused, calmly and in the log', async () => {
    let teVaak = 1;
    for (let n = 0; n < 30; n++)
      if ((await zoekBekend('daan', 'Jan Niemand')).statusCode === 429) teVaak += 1;
    const refused = await zoekBekend('daan', 'Noor Verhoeven');
    expect(refused.statusCode).toBe(429);
    expect(refused.json<{ refusals: unknown }>().refusals).toEqual([{ kind: 'zoekLimiet', maximum: 30 }]);
    const [tried] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.handeling where resource = 'zoekbreed' and doel = 'teVaak'",
    );
    expect(tried?.n).toBe(teVaak);
  });
});

describe('a name that changes', () => {
  it('is found by the new one and by the old one', async () => {
    await wereld.fabriek.sql("update rondom.persoon set geslachtsnaam = 'Waterdrinker' where id = $1", [
      noor,
    ]);
    for (const vraag of ['noor waterdrinker', 'noor verhoeven'])
      expect((await zoek('samira', vraag)).json<Antwoord>().personen[0]?.voornamen, vraag).toBe('Noor');
    const wide = (await zoekBekend('eva', 'Noor Verhoeven')).json<{ treffers: Naam[] }>().treffers;
    expect(wide[0]).toMatchObject({ roepnaam: 'Noor', geslachtsnaam: 'Waterdrinker' });
  });
});

describe('families opened today', () => {
  it('are the own ones, last first, and nobody else’s', async () => {
    await als('samira').get(`/api/v1/gezinnen/${bekend}`);
    await als('samira').get(`/api/v1/gezinnen/${geheim}`);
    await als('eva').get(`/api/v1/gezinnen/${bekend}`);
    const recent = async (sub: string) =>
      (await als(sub).get('/api/v1/zoeken/recent')).json<{ id: string }[]>();
    expect((await recent('samira')).map(({ id }) => id)).toEqual([geheim, bekend]);
    expect(await recent('eva')).toEqual([]);
  });
});
