import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { amsterdamInstant } from '../platform/clock.ts';
import { loopZicht } from './index.ts';

let wereld: Wereld;
let v: Verhoeven;
let eigenaar: pg.Client;
const wie: Record<string, Bezoeker> = {};
const id: Record<string, string> = {};
let noor = '';
let sem = '';

interface ZichtJson {
  readonly wachtId: string;
  readonly veilig: string;
  readonly wachter: { readonly naam: string; readonly volgendeOp: string; readonly ritme: number } | null;
  readonly gemis: readonly { readonly reden: string; readonly sinds: string }[];
  readonly stappen: readonly {
    readonly wie: string;
    readonly naam: string | null;
    readonly geslotenOp: string | null;
  }[];
  readonly laatste: { readonly bronnen: readonly string[] } | null;
  readonly pad: readonly {
    readonly id: string;
    readonly soort: string;
    readonly eigenaar: string | null;
    readonly uitkomst: string | null;
    readonly versie: number;
    readonly acties: readonly string[];
    readonly vraag: {
      readonly id: string;
      readonly stand: string;
      readonly beantwoordOp: string | null;
    } | null;
  }[];
  readonly urgentie: { readonly urgentie: string; readonly herzienTeLaat: boolean } | null;
  readonly acties: readonly string[];
}
const als = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
const kinds = (answer: { readonly body: string }) =>
  (JSON.parse(answer.body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const zichtVan = async (wacht: string, sub = 'samira'): Promise<ZichtJson> => {
  const rijen = (await als(sub).get(`/api/v1/gezinnen/${v.gezin}/zicht`)).json<ZichtJson[]>();
  const found = rijen.find(({ wachtId }) => wachtId === wacht);
  if (!found) throw new Error('no sight of this wait');
  return found;
};
const pad = (wacht: string, rest: string) => `/api/v1/gezinnen/${v.gezin}/wachten/${wacht}/${rest}`;
const gekeken = { op: '2027-01-12', veilig: 'ja', bronnen: ['kindGezien'], woorden: 'Zij lachte en at mee.' };
/** The clock of the application, and of what the owner writes, on another day; then the job walks. */
async function opDag(dag: string): Promise<number> {
  wereld.clock.zetOp(amsterdamInstant(dag, '08:30'));
  await wereld.fabriek.sql("select set_config('app.vandaag', $1, false)", [dag]);
  return loopZicht(eigenaar, wereld.clock);
}

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  const { fabriek } = wereld;
  const vanSub = async (sub: string) =>
    (
      await fabriek.sql<{ org: string }>(
        'select organisatie_id::text as org from rondom.gebruiker where sub = $1',
        [sub],
      )
    )[0]?.org ?? '';
  const brug = await vanSub('ruben');
  const team = await vanSub('samira');
  const regiokantoor = await fabriek.organisatie('regio', 'Regio');
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland') returning id::text",
  );
  id['regio'] = regio?.id ?? '';
  for (const [sub, rol, organisatie] of [
    ['anja', 'giteamleider', brug],
    ['tim', 'jeugdbeschermer', brug],
    ['marijke', 'teamleider', team],
    ['hanneke', 'regiodirecteur', regiokantoor],
    ['vreemd', 'lokaalteam', await fabriek.organisatie('lokaalteam', 'Lokaal team Tiel')],
  ] as const)
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [id['hanneke'], id['regio']]);
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [v.gezin, id['regio']],
  );
  const wacht = async (
    persoon: string,
    soort: string,
    sinds: string,
    uiterlijk: string,
    maatregel: string | null,
  ) =>
    (
      await fabriek.sql<{ id: string }>(
        `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie)
         values ($1, $2, $3, $4, $5, $6, $7, 'jeugdbeschermerNoemen', 'gecertificeerdeinstelling') returning id::text`,
        [v.gezin, persoon, soort, maatregel, id['regio'], sinds, uiterlijk],
      )
    )[0]?.id ?? '';
  noor = await wacht(v.persoon.noor, 'vastejeugdbeschermer', '2027-01-05', '2027-01-12', v.maatregel);
  sem = await wacht(v.persoon.sem, 'passendehulp', '2027-01-11', '2027-03-08', null);
  for (const sub of [
    'samira',
    'ruben',
    'daan',
    'joris',
    'linda',
    'mark',
    'noor',
    'anja',
    'tim',
    'marijke',
    'hanneke',
    'vreemd',
  ])
    wie[sub] = await wereld.als(sub);
});
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});

describe('the sight of a child that waits', () => {
  it('is read by nobody without relation, and by no family member on this page', async () => {
    for (const sub of ['daan', 'joris', 'tim', 'vreemd', 'hanneke', 'linda', 'mark', 'noor'])
      for (const url of [
        `/api/v1/gezinnen/${v.gezin}/zicht`,
        pad(noor, 'checks'),
        pad(noor, 'urgenties'),
        pad(noor, 'wachters'),
      ])
        expect((await als(sub).get(url)).statusCode).toBe(403);
  });

  it('says of nobody named that it is due within a working day, and tells who is in charge when that passed', async () => {
    expect(await zichtVan(sem)).toMatchObject({ wachter: null, gemis: [] });
    expect(await zichtVan(noor)).toMatchObject({ gemis: [{ reden: 'nietGenoemd', sinds: '2027-01-06' }] });
    expect(await loopZicht(eigenaar, wereld.clock)).toBe(1);
    expect((await zichtVan(noor)).stappen.map(({ wie: plaats, naam }) => [plaats, naam])).toEqual([
      ['leiding', 'anja'],
      ['regiodirecteur', 'hanneke'],
    ]);
    expect(await loopZicht(eigenaar, wereld.clock)).toBe(0);
  });

  it('is given by who is in charge alone: not by the constant contact of a child with a GI, not to a stranger', async () => {
    const keuze = { gebruikerId: v.gebruiker.samira, ritme: 7 };
    expect(kinds(await als('samira').post(pad(noor, 'wachter'), keuze))).toEqual(['nietVerantwoordelijk']);
    expect((await als('ruben').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(403);
    const fout = { ...keuze, gebruikerId: id['vreemd'] };
    expect(kinds(await als('anja').post(pad(noor, 'wachter'), fout))).toEqual(['wachterNietBeschikbaar']);
    expect(kinds(await als('anja').post(pad(noor, 'wachter'), { ...keuze, ritme: 5 }))).toEqual([
      'ritmeOnbekend',
    ]);
    const namen = (await als('anja').get(pad(noor, 'wachters')))
      .json<{ naam: string }[]>()
      .map(({ naam }) => naam);
    expect(namen).toEqual(['Ruben Smit', 'Samira Haddou', 'tim']);
    expect((await als('anja').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(201);
    const zicht = await zichtVan(noor);
    expect(zicht).toMatchObject({
      gemis: [],
      wachter: { naam: 'Samira Haddou', ritme: 7, volgendeOp: '2027-01-13' },
    });
    expect(zicht.stappen.every(({ geslotenOp }) => geslotenOp === '2027-01-12')).toBe(true);
  });

  it('of a child without a measure is given by the organisation of its constant contact', async () => {
    const keuze = { gebruikerId: v.gebruiker.daan, ritme: 14 };
    expect(kinds(await als('anja').post(pad(sem, 'wachter'), keuze))).toEqual(['nietVerantwoordelijk']);
    expect((await als('samira').post(pad(sem, 'wachter'), keuze)).statusCode).toBe(201);
  });
});

describe('a look', () => {
  it('is refused without how one knows, and leaves the wait as it was', async () => {
    expect(kinds(await als('samira').post(pad(noor, 'checks'), { ...gekeken, bronnen: [] }))).toEqual([
      'checkBronOntbreekt',
    ]);
    expect((await zichtVan(noor)).veilig).toBe('nietBekend');
    expect((await als('anja').post(pad(noor, 'checks'), gekeken)).statusCode).toBe(403);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${noor}/checks`, gekeken)).statusCode).toBe(404);
  });

  it('is the one truth about safety: on the wait, with the next day', async () => {
    expect((await als('samira').post(pad(noor, 'checks'), gekeken)).statusCode).toBe(201);
    expect(await zichtVan(noor)).toMatchObject({
      veilig: 'ja',
      laatste: { bronnen: ['kindGezien'] },
      wachter: { volgendeOp: '2027-01-19' },
    });
  });

  it('that tells of an earlier day than the last one changes nothing about now', async () => {
    const eerder = { ...gekeken, op: '2027-01-08', veilig: 'nee', woorden: 'Toen was het niet veilig.' };
    expect((await als('ruben').post(pad(noor, 'checks'), eerder)).statusCode).toBe(201);
    expect(await zichtVan(noor)).toMatchObject({ veilig: 'ja', wachter: { volgendeOp: '2027-01-19' } });
  });

  it('is read in words by who takes part; who leads reads that it was taken, not what was told', async () => {
    expect((await als('ruben').get(pad(noor, 'checks'))).body).toContain('Zij lachte');
    expect((await als('anja').get(pad(noor, 'checks'))).statusCode).toBe(403);
    expect((await als('anja').get(`/api/v1/gezinnen/${v.gezin}/zicht`)).body).not.toContain('Zij lachte');
    const sealed = await wereld.fabriek.sql<{ t: Buffer }>(
      'select tekst_versleuteld as t from rondom.checkwoorden',
    );
    expect(sealed.some(({ t }) => t.toString('latin1').includes('lachte'))).toBe(false);
  });
});

describe('somebody who was only named to watch', () => {
  it('sees the first name and the day, records his look, and opens nothing of the family', async () => {
    const mijn = (await als('daan').get('/api/v1/zicht/mijn')).json<
      { naam: string; gezinId: string | null }[]
    >();
    expect(mijn).toMatchObject([{ wachtId: sem, naam: 'Sem', gezinId: null, volgendeOp: '2027-01-13' }]);
    expect((await als('daan').get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${sem}/checks`, gekeken)).statusCode).toBe(201);
    expect(await zichtVan(sem)).toMatchObject({ veilig: 'ja' });
    expect((await als('tim').get('/api/v1/zicht/mijn')).json()).toEqual([]);
  });

  it('is logged with the child he was shown', async () => {
    const rows = await wereld.fabriek.sql(
      "select 1 from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id where h.resource = 'eigenzicht' and o.persoon_id = $1",
      [v.persoon.sem],
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('loses it within a second when he leaves, and the same day nobody watching is told', async () => {
    await wereld.fabriek.sql(
      'update rondom.gebruiker set organisatie_id = (select organisatie_id from rondom.gebruiker where sub = $2) where id = $1',
      [v.gebruiker.daan, 'vreemd'],
    );
    expect((await als('daan').get('/api/v1/zicht/mijn')).json()).toEqual([]);
    expect((await als('daan').post(`/api/v1/zicht/mijn/${sem}/checks`, gekeken)).statusCode).toBe(404);
    expect(await zichtVan(sem)).toMatchObject({ gemis: [{ reden: 'zonderOog', sinds: '2027-01-12' }] });
    await loopZicht(eigenaar, wereld.clock);
    expect((await zichtVan(sem)).stappen.map(({ wie: plaats, naam }) => [plaats, naam])).toEqual([
      ['teamleider', 'marijke'],
    ]);
  });

  it('is missed likewise when his account closes or his registration ends', async () => {
    const keuze = { gebruikerId: id['tim'], ritme: 7 };
    expect((await als('anja').post(pad(noor, 'wachter'), keuze)).statusCode).toBe(201);
    await wereld.fabriek.sql(
      "update rondom.gebruiker set registratie_soort = 'skj', registratie_geldig_tot = '2027-01-12' where sub = 'tim'",
    );
    expect((await als('tim').get('/api/v1/zicht/mijn')).json()).toEqual([]);
    expect((await zichtVan(noor)).gemis).toEqual([{ reden: 'zonderOog', sinds: '2027-01-12' }]);
    await wereld.fabriek.sql(
      "update rondom.gebruiker set registratie_geldig_tot = null, actief = false where sub = 'tim'",
    );
    expect((await zichtVan(noor)).gemis).toEqual([{ reden: 'zonderOog', sinds: '2027-01-12' }]);
    await als('anja').post(pad(noor, 'wachter'), { gebruikerId: v.gebruiker.samira, ritme: 7 });
    expect((await zichtVan(noor)).gemis).toEqual([]);
  });
});

describe('what the family is told', () => {
  it('is who watches and when he saw the child: to the child itself, not to whom danger comes from', async () => {
    const url = `/api/v1/portaal/gezinnen/${v.gezin}/wieletop`;
    expect((await als('noor').get(url)).json()).toEqual([
      { persoonId: v.persoon.noor, wie: [{ naam: 'Samira Haddou', gezienOp: '2027-01-12' }] },
    ]);
    expect((await als('mark').get(url)).json()).toEqual([]);
    for (const woord of ['veilig', 'lachte', 'Ruben'])
      expect((await als('noor').get(url)).body).not.toContain(woord);
    expect((await als('samira').get(url)).statusCode).toBe(403);
  });
});

describe('urgency', () => {
  it('is said with a reason and a day to look again, and shown as old when that passed', async () => {
    const nieuw = { urgentie: 'vandaag', reden: 'Vader belt elke dag bij school.', herzienOp: '2027-01-13' };
    expect((await als('hanneke').post(pad(noor, 'urgenties'), nieuw)).statusCode).toBe(403);
    expect((await als('marijke').get(pad(noor, 'urgenties'))).statusCode).toBe(403);
    expect((await als('samira').post(pad(noor, 'urgenties'), { ...nieuw, reden: '  ' })).statusCode).toBe(
      400,
    );
    expect((await als('samira').post(pad(noor, 'urgenties'), nieuw)).statusCode).toBe(201);
    expect((await zichtVan(noor)).urgentie).toMatchObject({ urgentie: 'vandaag', herzienTeLaat: false });
    expect((await als('anja').get(pad(noor, 'urgenties'))).body).toContain('belt elke dag');
  });
});

describe('day five without a worker', () => {
  it('starts four things with an owner and a day; each is done by that owner, once', async () => {
    const { pad: stappen } = await zichtVan(noor, 'anja');
    expect(stappen.map(({ soort, eigenaar }) => [soort, eigenaar])).toEqual([
      ['andereGi', 'GI De Brug'],
      ['lokaalTeam', 'Lokaal team Arnhem'],
      ['expertteam', 'GI De Brug'],
      ['tekortmelding', 'GI De Brug'],
    ]);
    const [andereGi] = stappen;
    const url = `/api/v1/gezinnen/${v.gezin}/padstappen/${andereGi?.id ?? ''}/uitkomst`;
    expect(kinds(await als('samira').post(url, { uitkomst: 'gedaan' }, { versie: 1 }))).toEqual([
      'padstapVanAnder',
    ]);
    expect((await als('anja').post(url, { uitkomst: 'gedaan' }, { versie: 1 })).statusCode).toBe(200);
    expect(kinds(await als('anja').post(url, { uitkomst: 'gedaan' }, { versie: 1 }))).toEqual([
      'versieVerouderd',
    ]);
  });

  it('asks the expert team with a question about this child; with it the step is done', async () => {
    const stap = async (sub: string) =>
      (await zichtVan(noor, sub)).pad.find(({ soort }) => soort === 'expertteam');
    const open = await stap('anja');
    expect(open?.acties).toEqual(['vraag', 'nietGelukt']);
    expect((await stap('samira'))?.acties).toEqual([]);
    const basis = `/api/v1/gezinnen/${v.gezin}/padstappen/${open?.id ?? ''}`;
    const nieuw = { functie: 'procesregie', trede: 'regionaal', vraag: 'Wie kan er nu bij dit kind zijn?' };
    for (const sub of ['samira', 'ruben', 'daan', 'marijke', 'hanneke', 'linda'])
      for (const antwoord of [
        await als(sub).get(`${basis}/vraag`),
        await als(sub).post(`${basis}/vraag`, nieuw, { versie: 1 }),
      ])
        expect(antwoord.statusCode).toBe(403);
    expect(kinds(await als('anja').post(`${basis}/uitkomst`, { uitkomst: 'gedaan' }, { versie: 1 }))).toEqual(
      ['expertteamApart'],
    );
    expect((await als('anja').get(`${basis}/vraag`)).json()).toMatchObject({ vraag: null });
    const leeg = await als('anja').post(`${basis}/vraag`, { ...nieuw, vraag: ' ' }, { versie: 1 });
    expect(leeg.statusCode).toBe(400);
    expect((await als('anja').post(`${basis}/vraag`, nieuw, { versie: 1 })).statusCode).toBe(201);
    expect(await stap('anja')).toMatchObject({ uitkomst: 'gedaan', acties: [], vraag: { stand: 'open' } });
    expect(kinds(await als('anja').post(`${basis}/vraag`, nieuw, { versie: 2 }))).toEqual([
      'padstapAlGedaan',
    ]);
    expect((await als('anja').get(`${basis}/vraag`)).json()).toMatchObject({ vraag: { vraag: nieuw.vraag } });
  });

  it('shows the leader of the GI the question of the path, and none that somebody else asked', async () => {
    const url = `/api/v1/gezinnen/${v.gezin}/expertvragen`;
    const eigen = {
      functie: 'advies',
      trede: 'regionaal',
      vraag: 'Van Samira zelf.',
      persoonId: null,
      wachtId: null,
    };
    expect((await als('samira').post(url, eigen)).statusCode).toBe(201);
    expect((await als('anja').get(url)).statusCode).toBe(403);
    expect((await zichtVan(noor, 'anja')).pad.map(({ vraag }) => vraag?.stand ?? null)).toEqual([
      null,
      null,
      'open',
      null,
    ]);
  });

  it('is open again when the question is taken back', async () => {
    const url = `/api/v1/gezinnen/${v.gezin}/expertvragen`;
    const stap = async () => (await zichtVan(noor, 'anja')).pad.find(({ soort }) => soort === 'expertteam');
    const { vragen } = (await als('samira').get(url)).json<{
      vragen: { id: string; wachtId: string | null }[];
    }>();
    const vraag = vragen.find(({ wachtId }) => wachtId === noor);
    expect(
      (await als('samira').post(`${url}/${vraag?.id ?? ''}/terug`, undefined, { versie: 1 })).statusCode,
    ).toBe(200);
    expect(await stap()).toMatchObject({ uitkomst: null, vraag: null, acties: ['vraag', 'nietGelukt'] });
  });

  it('knows that the local team keeps contact when somebody of it saw the child', async () => {
    await wereld.fabriek.sql(
      "update rondom.padstap set gedaan_op = null, gedaan_door = null, uitkomst = null where soort = 'lokaalTeam'",
    );
    const stap = async () => (await zichtVan(noor)).pad.find(({ soort }) => soort === 'lokaalTeam');
    await als('samira').post(pad(noor, 'checks'), {
      ...gekeken,
      veilig: 'nietBekend',
      bronnen: ['nietBereikt'],
    });
    expect(await stap()).toMatchObject({ uitkomst: null });
    await als('samira').post(pad(noor, 'checks'), gekeken);
    expect(await stap()).toMatchObject({ uitkomst: 'gedaan' });
  });

  it('prepares a statement of shortage without names or small numbers, that somebody says was sent', async () => {
    for (const sub of ['samira', 'marijke', 'hanneke'])
      expect((await als(sub).get('/api/v1/zicht/tekort')).statusCode).toBe(403);
    const tekort = (await als('anja').get('/api/v1/zicht/tekort')).json<unknown>();
    expect(tekort).toMatchObject([{ regio: 'Centraal Gelderland', kinderen: null, gemeldOp: null }]);
    expect(JSON.stringify(tekort)).not.toContain('Noor');
    expect((await als('anja').post(`/api/v1/zicht/tekort/${id['regio'] ?? ''}/melding`)).statusCode).toBe(
      201,
    );
    expect((await zichtVan(noor)).pad.find(({ soort }) => soort === 'tekortmelding')).toMatchObject({
      uitkomst: 'gedaan',
    });
  });

  it('asks nothing more when a worker was named', async () => {
    await wereld.fabriek.sql("update rondom.betrokkenheid set maatregel_id = $1 where soort = 'uitvoerder'", [
      v.maatregel,
    ]);
    await loopZicht(eigenaar, wereld.clock);
    expect((await zichtVan(noor)).pad.map(({ uitkomst }) => uitkomst)).toEqual([
      'gedaan',
      'gedaan',
      'nietMeerNodig',
      'gedaan',
    ]);
  });
});

describe('a missed look climbs by itself when the clock moves', () => {
  const hoorde = async () =>
    (await zichtVan(noor)).stappen.filter(({ geslotenOp }) => geslotenOp === null).map(({ naam }) => naam);

  it('nothing on the last day', async () => {
    await opDag('2027-01-19');
    expect((await zichtVan(noor)).gemis).toEqual([]);
    expect(await hoorde()).toEqual([]);
  });

  it('a day later the watcher and his leader, each once', async () => {
    await opDag('2027-01-20');
    await opDag('2027-01-20');
    expect(await zichtVan(noor)).toMatchObject({
      veilig: 'ja',
      gemis: [{ reden: 'checkGemist', sinds: '2027-01-19' }],
    });
    expect(await hoorde()).toEqual(['Samira Haddou', 'marijke']);
    const mijn = (await als('samira').get('/api/v1/zicht/mijn')).json<{ dagenTeLaat: number }[]>();
    expect(mijn[0]?.dagenTeLaat).toBe(1);
  });

  it('then who is in charge, on whose list it stands; and it is no longer known whether the child is safe', async () => {
    await opDag('2027-01-21');
    expect(await zichtVan(noor, 'anja')).toMatchObject({ veilig: 'nietBekend' });
    expect(await hoorde()).toEqual(['Samira Haddou', 'marijke', 'anja']);
    const lijst = (await als('anja').get('/api/v1/zicht/team')).json<
      { wachtId: string; gemis: { reden: string }[] }[]
    >();
    expect(lijst.find(({ wachtId }) => wachtId === noor)?.gemis[0]?.reden).toBe('checkGemist');
    expect((await als('samira').get('/api/v1/zicht/team')).statusCode).toBe(403);
  });

  it('then the director of the region', async () => {
    await opDag('2027-01-22');
    expect(await hoorde()).toEqual(['Samira Haddou', 'marijke', 'anja', 'hanneke']);
  });

  it('and a look ends it, for everybody', async () => {
    expect((await als('samira').post(pad(noor, 'checks'), { ...gekeken, op: '2027-01-22' })).statusCode).toBe(
      201,
    );
    expect(await hoorde()).toEqual([]);
    expect(await zichtVan(noor)).toMatchObject({ veilig: 'ja', gemis: [] });
  });

  it('watching ends with the waiting, and comes back when the waiting does', async () => {
    await wereld.fabriek.sql(
      "update rondom.wacht set beeindigd_op = '2027-01-22', beeindigd_als = 'geholpen' where id = $1",
      [noor],
    );
    expect((await als('samira').get('/api/v1/zicht/mijn')).json()).toEqual([]);
    await wereld.fabriek.sql(
      'update rondom.wacht set beeindigd_op = null, beeindigd_als = null where id = $1',
      [noor],
    );
    expect(await zichtVan(noor)).toMatchObject({ wachter: { naam: 'Samira Haddou' } });
  });
});
