import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../api/src/app.ts';
import { createClock } from '../../../api/src/platform/clock.ts';
import { createDatabase, createPool, type Database } from '../../../api/src/platform/database/index.ts';
import { openDemo } from './demo.proef.ts';
import { anker } from './kalender.ts';

/** The demo behind Rondom's own front door, as it stands when somebody clicks a card. */
const demo = openDemo(anker);
let app: FastifyInstance;
let database: Database;
beforeAll(async () => {
  const clock = createClock(anker);
  database = createDatabase({ pool: createPool(demo.appUrl(), 4), clock, keys: demo.keys, setRole: false });
  const config = {
    modus: 'demo',
    databaseUrl: demo.appUrl(),
    migratieUrl: demo.url(),
    oneUrl: false,
    host: '127.0.0.1',
    port: 0,
    origin: 'http://127.0.0.1',
    webDir: 'dist/web',
    keyFile: '',
    vandaag: anker,
    oidc: { issuer: 'http://127.0.0.1:1', clientId: 'proef', clientSecret: 'proef' },
    brpUrl: undefined,
    proxies: 'loopback',
    logLevel: 'silent',
  } as const;
  app = await createApp({ config, clock, database });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const sessies = new Map<string, string>();

/** A session as the login makes it, one per person. */
async function sessieVan(sub: string): Promise<string> {
  const eerder = sessies.get(sub);
  if (eerder !== undefined) return eerder;
  const token = randomBytes(32).toString('base64url');
  await demo.lees(
    "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) select $1, id, 'infinity' from rondom.gebruiker where sub = $2",
    [createHash('sha256').update(token).digest(), sub],
  );
  sessies.set(sub, token);
  return token;
}

async function als(sub: string, url: string): Promise<{ status: number; body: string }> {
  const cookie = `rondom=${await sessieVan(sub)}`;
  const answer = await app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { cookie } });
  return { status: answer.statusCode, body: answer.body };
}

test('everybody on the start page has a page of his own to open', async () => {
  const begin = {
    noor: '/portaal',
    linda: '/portaal',
    mark: '/portaal',
    ria: '/portaal',
    jade: '/portaal',
    samira: '/mijndag',
    joris: '/meldingen',
    ruben: '/gezinnen/1',
    anja: '/maatregelen',
    femke: '/meedenkvragen',
    yara: '/volwassenenhulp',
    bas: '/volwassenenhulp',
    hanneke: '/bord',
    wilma: '/bord',
    jelle: '/expertvragen/wachtend',
    elske: '/expertvragen/wachtend',
    maarten: '/toezicht',
    iris: '/rooster/mijn',
    karin: '/noodkijken',
    daan: '/mijndag',
    marijke: '/mijnteam',
    sanne: '/nuonveilig',
    'marieke-stam': '/raadsverzoeken',
    olaf: '/raadsverzoeken',
    tom: '/beheer/accounts',
    petra: '/meekijkalarmen',
  };
  const { body } = await als('samira', '/demo/kaarten');
  const kaarten = JSON.parse(body) as { sub: string }[];
  expect(kaarten.map(({ sub }) => sub)).toEqual(Object.keys(begin));
  for (const [sub, url] of Object.entries(begin))
    expect(await als(sub, url), sub).toMatchObject({ status: 200 });
});

test('Samira has two things to do today: the words of Noor and the date of the plan; she waits for one answer', async () => {
  const { regels } = JSON.parse((await als('samira', '/mijndag')).body) as {
    regels: {
      groep: string;
      soort: string;
      personen: string[];
      aantal: number;
      dag: string | null;
      moment: string | null;
    }[];
  };
  const van = (groep: string) => regels.filter((regel) => regel.groep === groep);
  expect(van('vandaag')).toMatchObject([
    { soort: 'woorden', personen: ['Noor'], aantal: 2, moment: '2027-01-11T19:14:00.000Z' },
    { soort: 'termijn', dag: '2027-01-27' },
  ]);
  expect(van('wachtOpAnderen')).toMatchObject([{ soort: 'wacht', personen: ['Noor'] }]);
});

test('the safety team and the expert team have work in the demo, and nobody of a family is named to the experts', async () => {
  const onveilig = JSON.parse((await als('sanne', '/nuonveilig')).body) as { veiligheid: string }[];
  expect(onveilig.length).toBeGreaterThanOrEqual(3);
  expect(onveilig[0]?.veiligheid).toBe('nietBekend');
  const vragen = JSON.parse((await als('jelle', '/expertvragen/wachtend')).body) as {
    soort: string;
    sinds: string;
  }[];
  expect(vragen.filter(({ soort }) => soort === 'wacht')).not.toHaveLength(0);
  const ladder = JSON.parse((await als('jelle', '/expertvragen')).body) as {
    gevraagdOp: string;
    uiterlijk: string;
  }[];
  expect(ladder).toHaveLength(3);
  expect(ladder.map(({ gevraagdOp }) => gevraagdOp)).toEqual(
    ladder.map(({ gevraagdOp }) => gevraagdOp).sort(),
  );
  const wegen = JSON.parse((await als('hanneke', '/anderewegen')).body) as { wegen: { stand: string }[] };
  expect(wegen.wegen.map(({ stand }) => stand)).toEqual(['gestart', 'geleerd']);
  expect(vragen.map(({ sinds }) => sinds)).toEqual(vragen.map(({ sinds }) => sinds).sort());
});

test('the director sees eleven children, K-2122 first, and K-2207 begun yesterday and not confirmed', async () => {
  const bord = JSON.parse((await als('hanneke', '/bord')).body) as {
    aantal: number;
    rijen: { nummer: string }[];
    geholpen: number;
    zonderHulp: number;
    erbij: number;
    lijn: { aantal: number }[];
  };
  expect(bord).toMatchObject({ aantal: 11, geholpen: 22, zonderHulp: 2, erbij: 9 });
  expect(bord.lijn[0]?.aantal).toBe(26);
  expect(bord.rijen[0]?.nummer).toBe('K-2122');
  expect(bord.rijen.find(({ nummer }) => nummer === 'K-2207')).toMatchObject({
    band: '12-17',
    regio: 'Centraal Gelderland',
    wachtOp: 'vastejeugdbeschermer',
    uiterlijk: '2026-12-28',
    dagenTeLaat: 14,
    status: 'begonnenNietBevestigd',
    dagenSindsBegin: 1,
  });
});

test('Noor is asked whether Ruben has begun, and reads her two texts as she wrote them', async () => {
  const portaal = JSON.parse((await als('noor', '/portaal')).body) as object;
  expect(portaal).toMatchObject({
    persoon: { roepnaam: 'Noor', leeftijd: 12 },
    vragen: [{ roepnaam: 'Noor', uitvoerderNaam: 'Ruben Smit', begonnenOp: '2027-01-11' }],
    woorden: [
      { tekst: 'Ik mis papa. Maar hij mag niet weten waar wij slapen.' },
      { tekst: 'Ik wil zaterdag bij oma slapen. Samen met Sem.' },
    ],
  });
});

/** Every note of the story family. */
const notities = async () =>
  (await demo.lees<{ id: string }>('select id from rondom.contactnotitie where gezin_id = 1')).map(
    ({ id }) => id,
  );

test('that it was a neighbour who called reaches nobody of the family, and not who works with it', async () => {
  const paden = [
    '/portaal',
    '/portaal/raadplegingen',
    ...(await notities()).map((id) => `/portaal/notities/${id}`),
  ];
  for (const sub of ['linda', 'noor', 'mark'])
    for (const pad of paden)
      expect((await als(sub, pad)).body.toLowerCase(), `${sub} on ${pad}`).not.toContain('buurvrouw');
  const gelezen = await Promise.all(
    (await notities()).map(async (id) => (await als('samira', `/gezinnen/1/contactnotities/${id}`)).body),
  );
  expect(gelezen.filter((body) => body.toLowerCase().includes('buurvrouw'))).toEqual([]);
  // Who looked, and who judged that, read it.
  expect((await als('iris', '/noodkijken/mijn')).body).toContain('Buurvrouw');
  expect((await als('karin', '/noodkijken/1')).body).toContain('Buurvrouw');
});

test('who helps an adult has his own clients with work of his own, and the other parent reads nothing of it', async () => {
  const bij = async (sub: string) =>
    JSON.parse((await als(sub, '/volwassenenhulp')).body) as { persoon: string; stand: string }[];
  expect((await bij('yara')).map(({ stand }) => stand)).toEqual(['aangenomen', 'aangenomen']);
  expect(await bij('yara')).toMatchObject([{}, { persoon: 'Linda van Dalen' }]);
  expect((await bij('bas')).map(({ stand }) => stand)).toEqual(['gevraagd', 'aangenomen']);
  for (const pad of ['/portaal', '/portaal/raadplegingen', '/portaal/toestemmingen'])
    expect((await als('mark', pad)).body).not.toMatch(/Postma|Schuldhulp|tassen post/);
});

test('where Linda lives, her phone, the school and the words of Noor reach neither Mark nor who has no relation', async () => {
  const verboden = ['Zilverberkhof', '0000 7314', 'De Wilg', 'papa', 'bij oma', 'Arnhem', 'buurvrouw'];
  const paden = [
    '/sessie',
    '/bord',
    '/bord/K-2207',
    '/gezinnen',
    '/gezinnen/1',
    '/gezinnen/1/vastgezicht',
    '/gezinnen/1/woorden',
    '/gezinnen/1/raadplegingen',
    '/gezinnen/1/meldingen/1',
    ...(await notities()).map((id) => `/gezinnen/1/contactnotities/${id}`),
    '/meldingen',
    '/meldingen/2',
    '/meedenkvragen',
    '/gezinnen/1/meedenkvragen',
    '/portaal',
    '/portaal/raadplegingen',
    '/volwassenenhulp',
    '/gezinnen/1/volwassenenhulp/1/blad',
    '/gezinnen/1/volwassenenhulp/1/aantekeningen',
    '/gezinnen/1/volwassenenhulp/1/kindchecks',
    ...(await notities()).map((id) => `/portaal/notities/${id}`),
  ];
  const anderen = ['mark', 'hanneke', 'daan', 'femke', 'yara', 'maarten', 'jelle', 'sanne', 'tom', 'marijke'];
  for (const sub of anderen)
    for (const pad of paden) {
      const body = (await als(sub, pad)).body.toLowerCase();
      // Daan and Marijke are of the team of Arnhem themselves, and Yara of its debt help.
      const dicht = ['daan', 'marijke', 'yara'].includes(sub)
        ? verboden.filter((woord) => woord !== 'Arnhem')
        : verboden;
      expect(
        dicht.filter((woord) => body.includes(woord.toLowerCase())),
        `${sub} on ${pad}`,
      ).toEqual([]);
    }
  expect((await als('samira', '/gezinnen/1/woorden')).body).toContain('Ik mis papa.');
});

test('around the story family stands one vast gezicht, nobody was exchanged, three were asked in, and five faces came before', async () => {
  const { body } = await als('samira', '/gezinnen/1');
  const { rust } = JSON.parse(body) as { rust: unknown };
  expect(rust).toEqual({
    sinds: '2026-02-13',
    vasteGezichten: 1,
    wisselingen: 0,
    erbij: 3,
    eerder: { gezichten: 5, maanden: 14 },
  });
});

test('on paper for Mark stands nothing of where Linda lives, the school, or a word of Noor; for Noor stand both her texts', async () => {
  const { body: lezers } = await als('samira', '/gezinnen/1/afdrukken');
  const van = (roepnaam: string) =>
    (JSON.parse(lezers) as { id: string; roepnaam: string }[]).find((lezer) => lezer.roepnaam === roepnaam)
      ?.id ?? '';
  const mark = await als('samira', `/gezinnen/1/afdrukken/${van('Mark')}`);
  expect(mark.status).toBe(200);
  expect(mark.body).not.toMatch(
    /Zilverberkhof|0000 7314|De Wilg|Arnhem|buurvrouw|zaterdag bij oma|mis papa/i,
  );
  const noor = await als('samira', `/gezinnen/1/afdrukken/${van('Noor')}`);
  for (const tekst of [
    'Ik wil zaterdag bij oma slapen. Samen met Sem.',
    'Ik mis papa. Maar hij mag niet weten waar wij slapen.',
  ])
    expect(noor.body).toContain(tekst);
});
