import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
const lijst = '/api/v1/wiekanmeedenken';
const mijn = '/api/v1/meedenkkaart';

interface Mens {
  readonly id: string;
  readonly naam: string | null;
  readonly gebruikerId: string | null;
  readonly mail: string | null;
  readonly telefoon: string | null;
  readonly nu: boolean;
  readonly afwezig: boolean;
  readonly geenVragenTotEnMet: string | null;
  readonly registratie: object | null;
  readonly eigenDeskundigheden: readonly string[];
  readonly acties: readonly string[];
}
interface Lijst {
  readonly regio: { readonly id: string } | null;
  readonly regios: readonly object[];
  readonly mensen: readonly Mens[];
  readonly loketten: readonly { readonly naam: string }[];
  readonly woorden: readonly { readonly id: string; readonly naam: string; readonly versie: number }[];
  readonly acties: readonly string[];
}

const kaart = (deel: object = {}) => ({
  ...{ inLijst: true, functie: 'Behandelaar', deskundigheden: ['verslaving'], eigenDeskundigheden: [] },
  ...{ talen: ['nederlands'], wijzen: ['overgezin'], dagen: ['ma', 'di'], van: '08:00', tot: '17:00' },
  ...{
    telefoon: '026 000 0001',
    mail: null,
    veiligeMail: false,
    afgeschermd: false,
    geenVragenTotEnMet: null,
  },
  ...deel,
});

/** Two regions. Samira and Marijke work in the first, Bas in the second, Femke and Ko for an organisation of both. */
beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(`insert into rondom.gemeente values ('GM0202', 'Arnhem'), ('GM0001', 'Elders')`);
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Eerste'), (12, 'jeugdhulpregio', 'Tweede')",
  );
  await fabriek.sql(`insert into rondom.regio_gemeente values (11, 'GM0202'), (12, 'GM0001')`);
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  const elders = await fabriek.organisatie('lokaalteam', 'Team elders');
  const ggz = await fabriek.organisatie('ggz', 'Ggz');
  await fabriek.sql(`update rondom.organisatie set gemeente_code = 'GM0202' where id = $1`, [team]);
  await fabriek.sql(`update rondom.organisatie set gemeente_code = 'GM0001' where id = $1`, [elders]);
  const maak = (sub: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ ...{ sub, naam: sub, rol, organisatie } });
  const hanneke = await maak('hanneke', 'regiodirecteur', bureau);
  await maak('samira', 'lokaalteam', team);
  await maak('daan', 'lokaalteam', team);
  await maak('marijke', 'teamleider', team);
  await maak('bas', 'lokaalteam', elders);
  await maak('basleider', 'teamleider', elders);
  await maak('femke', 'ggz', ggz);
  await maak('ko', 'ggz', ggz);
  await maak('maarten', 'inspecteur', await fabriek.organisatie('inspectie', 'Inspectie'));
  const linda = await fabriek.persoon({ voornamen: 'Linda', geslachtsnaam: 'Proef' });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda', rol: 'ouder', persoon: linda });
  await fabriek.sql('insert into rondom.mandaat values ($1, 11)', [hanneke]);
});
afterAll(() => wereld.sluit());

const lees = async (wie: string, vraag = '') => (await wereld.als(wie)).get(lijst + vraag);
const gelezen = async (wie: string, vraag = '') => (await lees(wie, vraag)).json<Lijst>();
const zet = async (wie: string, deel: object, versie: number) =>
  (await wereld.als(wie)).put(mijn, kaart(deel), { versie });
const mensVan = async (lezer: string, naam: string | null) =>
  (await gelezen(lezer)).mensen.find((mens) => mens.naam === naam);
/** After this the card of Femke stands there, at any version. */
const metKaart = async (wie: string, deel: object = {}) => {
  const versie = (await (await wereld.als(wie)).get(mijn)).json<{ versie: number }>().versie;
  const antwoord = await zet(wie, deel, versie);
  expect(antwoord.statusCode, antwoord.body).toBe(200);
  return antwoord.json<{ id: string; versie: number }>();
};

describe('who can think along', () => {
  it('is read by nobody of a family and nobody who watches over them', async () => {
    for (const wie of ['linda', 'maarten']) {
      expect((await lees(wie)).statusCode).toBe(403);
      expect((await (await wereld.als(wie)).get(mijn)).statusCode).toBe(403);
      expect((await zet(wie, {}, 0)).statusCode).toBe(403);
    }
  });

  it('of another region is not there, nor in the own list who works there alone', async () => {
    await metKaart('bas');
    expect((await lees('samira', '?regioId=12')).statusCode).toBe(404);
    expect((await lees('hanneke', '?regioId=12')).statusCode).toBe(404);
    expect(await mensVan('samira', 'bas')).toBeUndefined();
    expect((await gelezen('femke', '?regioId=12')).mensen.map(({ naam }) => naam)).toContain('bas');
  });

  it('hides the name, account and address of who is threatened from everybody but himself and who leads him', async () => {
    const { id } = await metKaart('daan', { afgeschermd: true, telefoon: '026 000 0099' });
    for (const wie of ['samira', 'femke']) {
      const { mensen } = await gelezen(wie);
      expect(mensen.find((mens) => mens.id === id)).toMatchObject({
        naam: null,
        gebruikerId: null,
        mail: null,
        dagen: [],
        nu: false,
        registratie: null,
      });
      expect(JSON.stringify(mensen)).not.toContain('daan');
    }
    expect(await mensVan('daan', 'daan')).toMatchObject({ telefoon: '026 000 0099' });
    expect(await mensVan('marijke', 'daan')).toMatchObject({ acties: ['verbeter'] });
  });

  it('is found at work on his days, not while away, and only as far as he takes questions', async () => {
    await metKaart('femke');
    expect(await mensVan('samira', 'femke')).toMatchObject({ nu: true, acties: ['vraagMeedenken'] });
    expect(await mensVan('ko', 'femke')).toMatchObject({ acties: [] });
    await metKaart('femke', { geenVragenTotEnMet: '2027-02-01' });
    expect(await mensVan('samira', 'femke')).toMatchObject({ geenVragenTotEnMet: '2027-02-01', acties: [] });
    await metKaart('femke', { dagen: ['wo'] });
    expect(await mensVan('samira', 'femke')).toMatchObject({ nu: false, volgendeDag: '2027-01-13' });
    await metKaart('femke');
    await wereld.fabriek.sql(
      `insert into rondom.afwezigheid (gebruiker_id, reden, periode, gezet_op) select id, 'vakantie', '[2027-01-11,2027-01-14)', now() from rondom.gebruiker where sub = 'femke'`,
    );
    expect(await mensVan('samira', 'femke')).toMatchObject({ nu: false, afwezig: true });
    await wereld.fabriek.sql(`delete from rondom.afwezigheid`);
  });

  it('shows a registration from the account, and whether it counts today', async () => {
    await metKaart('ko');
    expect(await mensVan('samira', 'ko')).toMatchObject({ registratie: null });
    await wereld.fabriek.sql(
      `update rondom.gebruiker set registratie_soort = 'big', registratie_geldig_tot = '2029-01-01' where sub = 'ko'`,
    );
    expect(await mensVan('samira', 'ko')).toMatchObject({ registratie: { soort: 'big', geldig: true } });
  });

  it('leaves out who took himself from the list, and who left', async () => {
    await metKaart('ko', { inLijst: false });
    expect(await mensVan('samira', 'ko')).toBeUndefined();
    await metKaart('ko');
    await wereld.fabriek.sql(`update rondom.gebruiker set actief = false where sub = 'ko'`);
    expect(await mensVan('samira', 'ko')).toBeUndefined();
    await wereld.fabriek.sql(`update rondom.gebruiker set actief = true where sub = 'ko'`);
  });

  it('offers the desks that carry a task here today, and no other', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.taakdrager (regio_id, taak, naam, telefoon, buiten_kantoor, vanaf, tot, gezegd_op, gezegd_door)
       select 11, t, n, '026 000 0002', b, v::date, e::date, '2027-01-01', id from rondom.gebruiker,
         (values ('veiligthuis', 'Veilig Thuis', '026 000 0003', '2026-01-01', null), ('expertteam', 'Straks', null, '2027-02-01', null),
           ('opvang', 'Eerder', null, '2026-01-01', '2027-01-12'), ('burgerzaken', 'Geen loket', null, '2026-01-01', null)) x (t, n, b, v, e)
       where sub = 'hanneke'`,
    );
    expect((await gelezen('samira')).loketten).toMatchObject([
      { naam: 'Veilig Thuis', buitenKantoor: '026 000 0003' },
    ]);
  });
});

describe('the own card', () => {
  it('is put by who it is about, and never over what somebody wrote meanwhile', async () => {
    const { versie } = await metKaart('samira');
    expect((await zet('samira', {}, versie - 1)).json()).toMatchObject({
      type: 'urn:rondom:versieVerouderd',
    });
  });

  it.each([
    ['an address at home', { mail: 'samira@hotmail.com' }, 'urn:rondom:kaartMailPrive'],
    ['a word that is not in the list', { eigenDeskundigheden: ['999'] }, 'urn:rondom:deskundigheidOnbekend'],
  ])('refuses %s', async (_wat, deel, type) => {
    const { versie } = await metKaart('samira');
    expect((await zet('samira', deel, versie)).json()).toMatchObject({ type });
  });

  it('is put right by who leads that team and by no other leader or colleague, with a reason the worker reads', async () => {
    const { id, versie } = await metKaart('samira');
    const verbeter = async (wie: string, deel: object = {}, reden = 'U werkt niet meer op maandag.') =>
      (await wereld.als(wie)).put(
        `/api/v1/meedenkkaarten/${id}`,
        { kaart: kaart({ dagen: ['di'], ...deel }), reden },
        { versie },
      );
    for (const wie of ['femke', 'daan', 'basleider', 'samira'])
      expect((await verbeter(wie)).statusCode).toBe(404);
    expect((await (await wereld.als('femke')).get(`/api/v1/meedenkkaarten/${id}`)).statusCode).toBe(404);
    expect((await verbeter('marijke', {}, ' ')).statusCode).toBe(400);
    expect((await verbeter('marijke')).statusCode).toBe(200);
    expect((await (await wereld.als('samira')).get(mijn)).json()).toMatchObject({
      zelf: true,
      kaart: { dagen: ['di'] },
      verbeterd: { door: 'marijke', reden: 'U werkt niet meer op maandag.' },
    });
  });

  it('keeps what it said before, with who changed it', async () => {
    const { id } = await metKaart('samira', { functie: 'Eerst' });
    await metKaart('samira', { functie: 'Later' });
    const rijen = await wereld.fabriek.sql<{ functie: string }>(
      `select rij->>'functie' as functie from rondom.meedenkkaart_historie where rij_id = $1 order by historie_id desc limit 2`,
      [id],
    );
    expect(rijen.map(({ functie }) => functie)).toEqual(['Later', 'Eerst']);
  });
});

describe('a word of the region', () => {
  const voeg = async (wie: string, naam: string, regioId = '11') =>
    (await wereld.als(wie)).post(`${lijst}/deskundigheden`, { regioId, naam });

  it('is added by nobody who works with families, and by a director in the own region alone', async () => {
    expect((await voeg('samira', 'rouw')).statusCode).toBe(403);
    expect((await voeg('marijke', 'rouw')).statusCode).toBe(403);
    expect((await voeg('hanneke', 'rouw', '12')).statusCode).toBe(404);
  });

  it('can be chosen from then on, and stays on a card when it ends', async () => {
    const made = await voeg('hanneke', 'rouw');
    expect(made.statusCode).toBe(201);
    const { id } = made.json<{ id: string }>();
    expect((await voeg('hanneke', 'ROUW')).statusCode).toBe(409);
    await metKaart('samira', { deskundigheden: [], eigenDeskundigheden: [id] });
    expect((await mensVan('femke', 'samira'))?.eigenDeskundigheden).toEqual(['rouw']);
    const einde = `${lijst}/deskundigheden/${id}/einde`;
    expect((await (await wereld.als('samira')).post(einde, undefined, { versie: 1 })).statusCode).toBe(403);
    expect((await (await wereld.als('hanneke')).post(einde, undefined, { versie: 1 })).statusCode).toBe(200);
    expect((await gelezen('hanneke')).woorden).toEqual([]);
    await metKaart('samira', { deskundigheden: [], eigenDeskundigheden: [id] });
    const { versie } = (await (await wereld.als('daan')).get(mijn)).json<{ versie: number }>();
    expect((await zet('daan', { eigenDeskundigheden: [id] }, versie)).statusCode).toBe(400);
  });
});
