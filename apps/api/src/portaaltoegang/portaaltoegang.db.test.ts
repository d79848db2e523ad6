import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { PortaalView } from '../portaal/index.ts';
import type { ToegangView } from './portaaltoegang.view.ts';
import type { Portaalstand } from './portaaltoegang.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
const wie = new Map<string, Bezoeker>();
const als = (sub: string): Bezoeker => {
  const found = wie.get(sub);
  if (!found) throw new Error(sub);
  return found;
};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  await wereld.fabriek.gebruiker({
    sub: 'petra',
    naam: 'Petra Vos',
    rol: 'lokaalteam',
    organisatie: await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Velp'),
  });
  const [petra] = await wereld.fabriek.sql<{ id: string }>(
    "select id::text from rondom.gebruiker where sub = 'petra'",
  );
  await wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'vervanger', gebruiker: petra?.id ?? '' });
  await wereld.fabriek.sql(
    "insert into rondom.betrokkenheid (gezin_id, soort, persoon_id, omschrijving, periode) values ($1, 'netwerk', $2, 'haalt en brengt', '[2026-01-01,)')",
    [v.gezin, v.persoon.ria],
  );
  for (const sub of ['samira', 'ruben', 'daan', 'petra', 'linda', 'mark', 'noor'])
    wie.set(sub, await wereld.als(sub));
});
afterAll(() => wereld.sluit());

const pad = (persoon: string) => `/api/v1/gezinnen/${v.gezin}/personen/${persoon}/portaaltoegang`;
const vragen = (soort: string, over: object = {}) => ({
  als: soort,
  gevaar: { is: false, welk: '', afspraak: '' },
  toestel: 'eigen',
  moment: '',
  taal: 'nl',
  leesniveau: 'eenvoudig',
  ...over,
});
const benoemd = {
  gevaar: { is: true, welk: 'Mark mag niet weten waar zij is.', afspraak: 'Alleen op haar eigen telefoon.' },
  moment: 'Overdag.',
};
const kinds = (answer: { json(): unknown }) =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const doors = () => [
  `/api/v1/gezinnen/${v.gezin}/portaaltoegang`,
  ...Object.values(v.persoon).flatMap((id) => [pad(id), `${pad(id)}/uitnodiging`]),
];

describe('opening and closing a portal', () => {
  it.each(['ruben', 'petra', 'daan', 'linda', 'mark', 'noor'])(
    'is not of %s, who reads no answer either',
    async (sub) => {
      for (const url of doors()) expect((await als(sub).get(url)).statusCode, url).toBe(403);
      const ria = v.persoon.ria;
      expect((await als(sub).post(pad(ria), vragen('netwerk', benoemd))).statusCode).toBe(403);
      expect(
        (await als(sub).post(`${pad(v.persoon.noor)}/intrekking`, { reden: 'vergissing' })).statusCode,
      ).toBe(403);
    },
  );

  it('asks about danger that stands, and keeps the answers sealed', async () => {
    const { linda } = v.persoon;
    expect(kinds(await als('samira').post(pad(linda), vragen('ouder')))).toEqual(['gevaarNietGenoemd']);
    expect((await als('samira').post(pad(linda), vragen('ouder', benoemd))).statusCode).toBe(201);
    const read = (await als('samira').get(pad(linda))).json<ToegangView>();
    expect(read.vragen).toMatchObject(benoemd);
    expect(read.besluiten[0]).toMatchObject({ soort: 'herzien', door: 'Samira Haddou' });
    const rows = await wereld.fabriek.sql<{ rij: string }>(
      'select rij::text from rondom.portaalbesluit_historie union all select b::text from rondom.portaalbesluit b',
    );
    expect(JSON.stringify(rows)).not.toContain('mag niet weten');
  });

  it('is nothing for a child under twelve, nor for who has no right of his own', async () => {
    const { sem, mark } = v.persoon;
    expect(kinds(await als('samira').post(pad(sem), vragen('jeugdige', benoemd)))).toEqual([
      'jongerDanTwaalf',
    ]);
    expect(kinds(await als('samira').post(pad(mark), vragen('netwerk', benoemd)))).toEqual([
      'toegangAlsAnder',
    ]);
    const ilse = await wereld.fabriek.persoon({
      voornamen: 'Ilse',
      geslachtsnaam: 'Prins',
      geboortedatum: '1990-02-02',
    });
    await wereld.fabriek.sql(
      "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, 'partner', '[2020-01-01,)')",
      [v.gezin, ilse],
    );
    expect(kinds(await als('samira').post(pad(ilse), vragen('ouder', benoemd)))).toEqual(['nietOuder']);
    expect(kinds(await als('samira').post(pad(ilse), vragen('netwerk', benoemd)))).toEqual([
      'geenDeelInPlan',
    ]);
  });

  it('says before it is opened what will be read, and the portal shows just that', async () => {
    const { ria } = v.persoon;
    await als('noor').post('/api/v1/portaal/woorden', {
      tekst: 'Voor oma.',
      keuze: 'ook',
      lezers: { gebruikers: [], personen: [ria] },
    });
    await als('noor').post('/api/v1/portaal/woorden', {
      tekst: 'Alleen Samira.',
      keuze: 'alleenVastGezicht',
    });
    const vooraf = (await als('samira').get(pad(ria))).json<ToegangView>();
    expect(vooraf).toMatchObject({
      als: null,
      leest: { woordenVan: [v.persoon.noor], niet: { adres: true, woordenVan: [v.persoon.noor] } },
    });
    const given = await als('samira').post(pad(ria), vragen('netwerk'));
    expect(given.statusCode, given.body).toBe(201);
    const [account] = await wereld.fabriek.sql<{ sub: string; rol: string }>(
      'select sub, rol from rondom.gebruiker where persoon_id = $1',
      [ria],
    );
    expect(account?.rol).toBe('netwerklid');
    wie.set('ria', await wereld.als(account?.sub ?? ''));
    const answer = await als('ria').get('/api/v1/portaal');
    expect(answer.statusCode, answer.body).toBe(200);
    const portaal = answer.json<PortaalView>();
    // She was chosen, so she knows by whom.
    expect(portaal.woordenVanAnderen.map(({ tekst, roepnaam }) => [tekst, roepnaam])).toEqual([
      ['Voor oma.', 'Noor'],
    ]);
    expect(answer.body).not.toMatch(kanaries);
  });

  it('tells the vast gezicht that it is open and never when it was used; nobody of the family hears of it', async () => {
    const standen = (await als('samira').get(`/api/v1/gezinnen/${v.gezin}/portaaltoegang`)).json<
      Portaalstand[]
    >();
    expect(standen.find(({ persoonId }) => persoonId === v.persoon.ria)).toEqual({
      persoonId: v.persoon.ria,
      als: 'netwerk',
      sinds: '2027-01-12',
      account: 'geopend',
      opnieuw: false,
    });
    for (const sub of ['linda', 'mark', 'ria']) {
      for (const url of ['/api/v1/portaal', '/api/v1/portaal/plan'])
        expect((await als(sub).get(url)).body).not.toMatch(/portaal(toegang|besluit)|"sub"|sessie|aangemeld/);
      const keek = (await als(sub).get('/api/v1/portaal/raadplegingen')).json<{
        regels: { rol: string }[];
      }>();
      expect(keek.regels.filter(({ rol }) => /ouder|jeugdige|netwerklid/.test(rol))).toEqual([]);
    }
  });

  it('closes at once: the session is gone, and what was given can be given again', async () => {
    const { ria } = v.persoon;
    expect((await als('samira').post(`${pad(ria)}/intrekking`, { reden: 'eigenVerzoek' })).statusCode).toBe(
      201,
    );
    expect((await als('ria').get('/api/v1/portaal')).statusCode).toBe(401);
    expect(kinds(await als('samira').post(`${pad(ria)}/intrekking`, { reden: 'gevaar' }))).toEqual([
      'heeftGeenToegang',
    ]);
    expect((await als('samira').post(pad(ria), vragen('netwerk'))).statusCode).toBe(201);
    expect(
      (await als('samira').get(pad(ria))).json<ToegangView>().besluiten.map(({ soort }) => soort),
    ).toEqual(['gegeven', 'ingetrokken', 'gegeven']);
  });

  it('is asked again when danger comes, of the vast gezicht, until the questions are answered', async () => {
    const { ria, linda } = v.persoon;
    const zet = (sub: string) =>
      wereld.fabriek.sql(
        "select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = $1), false)",
        [sub],
      );
    await zet('samira');
    await wereld.fabriek.sql(
      "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, voor_persoon_id, bron, sinds) values ($1, 'stalking', $2, $3, 'medewerker', '2027-01-12')",
      [v.gezin, ria, linda],
    );
    await zet('systeem');
    const opnieuw = async () =>
      (await als('samira').get(`/api/v1/gezinnen/${v.gezin}/portaaltoegang`))
        .json<Portaalstand[]>()
        .filter((stand) => stand.opnieuw)
        .map(({ persoonId }) => persoonId);
    expect((await opnieuw()).sort()).toEqual([linda, ria, v.persoon.noor].sort());
    expect((await als('samira').post(pad(ria), vragen('netwerk', benoemd))).statusCode).toBe(201);
    expect(await opnieuw()).not.toContain(ria);
    await wereld.fabriek.sql("delete from rondom.veiligheidsstand where soort = 'stalking'");
  });
});
