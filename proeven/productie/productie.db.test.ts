import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoIn } from '../../tools/checks/production.mjs';
import { distDir, root } from '../../tools/lib/paths.mjs';
import { runNode } from '../../tools/lib/run.mjs';
import { startChild, type Child } from '../../tools/lib/start/child.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { createBrowser } from './browser.ts';
import { openLegeDatabase, openOmgeving, oorsprong, type LegeDatabase, type Omgeving } from './opzet.ts';

let database: LegeDatabase;
let omgeving: Omgeving;
let rondom: Child;
let url: string;

beforeAll(async () => {
  database = await openLegeDatabase();
  const port = await freePort();
  url = `http://127.0.0.1:${String(port)}`;
  omgeving = await openOmgeving(database, port);
  rondom = startChild({
    name: 'productie',
    args: [join(root, 'tools/productie.mjs')],
    env: omgeving.env,
    log: omgeving.logbestand,
  });
  // In a fresh clone the pages are built first.
  await vi.waitFor(
    async () => {
      if (rondom.isOver()) throw new Error(log());
      expect((await fetch(`${url}/gezond`)).status).toBe(200);
    },
    { timeout: 110_000, interval: 100 },
  );
  // What an administrator writes as the owner: see docs/beheer.md.
  await database.beheer(
    'set role rondom_eigenaar',
    "insert into rondom.organisatie (soort, naam) values ('veiligthuis', 'Veilig Thuis'), ('lokaalteam', 'Lokaal team')",
    `insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id)
       select 's.vandenberg', 'S. van den Berg', 'medewerker', 'lokaalteam', id from rondom.organisatie where soort = 'lokaalteam'`,
  );
}, 120_000);
afterAll(async () => {
  await rondom.stop();
  await omgeving.sluit();
  await database.sluit();
});

const log = () => readFileSync(omgeving.logbestand, 'utf8');
const get = (path: string) =>
  fetch(`${url}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } });

describe('npm run productie on an empty database', () => {
  it('migrates as the owner, serves, and says for which address', () => {
    expect(log()).toContain(`Rondom (productie) luistert op poort ${new URL(url).port} voor ${oorsprong}`);
  });

  it('shows nothing of the demo: no start page with persons, no cards, no provider in the bundle', async () => {
    for (const path of ['/', '/start']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 302, '/aanmelden']);
    }
    for (const path of ['kaarten', 'stand'])
      expect((await fetch(`${url}/api/v1/demo/${path}`)).status).toBe(404);
    for (const path of ['opnieuw', 'vandaag', 'klok']) {
      const asked = { method: 'POST', headers: { 'x-rondom': '1' } };
      expect((await fetch(`${url}/api/v1/demo/${path}`, asked)).status).toBe(404);
    }
    const tour = readdirSync(join(distDir, 'web/assets/voorbeeld'));
    expect(tour.length).toBeGreaterThan(0);
    for (const file of tour) expect((await get(`/assets/voorbeeld/${file}`)).status).toBe(404);
    expect(demoIn(readFileSync(join(distDir, 'api/main.js'), 'utf8'))).toEqual([]);
    // The same look at what does hold it, so that finding nothing says something.
    expect(demoIn("import Provider from 'oidc-provider';")).toEqual(['oidc-provider']);
  });

  it('lets in whom the provider vouches for and the database knows, with a cookie for https only', async () => {
    const browser = createBrowser(omgeving.certificaat);
    const begun = await browser.open(`${url}/aanmelden?als=s.vandenberg`);
    expect(begun.naar).toContain(`${omgeving.issuer}/`);
    const back = new URL(await browser.follow(begun.naar ?? ''));
    expect(back.origin).toBe(oorsprong);
    const landed = await browser.open(`${url}${back.pathname}${back.search}`);
    expect([landed.status, landed.naar]).toEqual([302, `${url}/`]);
    expect(landed.koekjes.find((line) => line.startsWith('__Host-rondom='))).toMatch(/HttpOnly; Secure/);
    const session = await browser.open(`${url}/api/v1/sessie`);
    expect(JSON.parse(session.body)).toMatchObject({ naam: 'S. van den Berg', demo: false });
  });

  it('keeps out whom the provider vouches for and the database does not know', async () => {
    const browser = createBrowser(omgeving.certificaat);
    const begun = await browser.open(`${url}/aanmelden?als=onbekend`);
    const back = new URL(await browser.follow(begun.naar ?? ''));
    expect((await browser.open(`${url}${back.pathname}${back.search}`)).status).toBe(403);
    expect((await browser.open(`${url}/api/v1/sessie`)).status).toBe(401);
  });

  it('takes a melding of somebody who has no account', async () => {
    expect((await get('/melden')).status).toBe(200);
    const answer = await fetch(`${url}/api/v1/meldingen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-rondom': '1', 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        formuliersleutel: randomUUID(),
        melder: { soort: 'burger' },
        waarneming: { gehoord: 'Elke avond geschreeuw.' },
        personen: [{ rol: 'kind', naam: 'Bo' }],
        acuut: false,
      }),
    });
    expect(answer.status).toBe(201);
  });

  it('says that it is not well while the database does not answer, and is well again by itself', async () => {
    const health = async () => {
      const answer = await fetch(`${url}/gezond`);
      return [answer.status, await answer.json()];
    };
    expect(await health()).toEqual([200, { ok: true }]);
    await database.beheer(
      `alter database ${database.naam} connection limit 0`,
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'rondom_app' and datname = '${database.naam}'`,
    );
    try {
      expect(await health()).toEqual([503, { ok: false }]);
    } finally {
      await database.beheer(`alter database ${database.naam} connection limit -1`);
    }
    await vi.waitFor(async () => expect(await health()).toEqual([200, { ok: true }]), 5_000);
    expect(log()).not.toMatch(/geschreeuw|Bo\b/);
  });
});

/** Starts the bundle as the launcher does, with some settings changed, and says how it ended. */
async function serve(changed: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const env = {
    ...omgeving.env,
    RONDOM_MODUS: 'productie',
    RONDOM_WEB: join(distDir, 'web'),
    PORT: '0',
    ...changed,
  };
  return runNode([join(distDir, 'api/main.js'), 'dien'], { env });
}

describe('production refuses', () => {
  it.each<[string, () => NodeJS.ProcessEnv, string]>([
    [
      'a login that is a superuser',
      () => ({ DATABASE_URL: database.url('postgres') }),
      'is a superuser or may bypass row-level security',
    ],
    [
      'a login that owns the tables',
      () => ({ DATABASE_URL: database.url('rondom_eigenaar') }),
      'owns the tables, so row-level security does not hold for it',
    ],
    [
      'to do without the login of the owner',
      () => ({ MIGRATIE_DATABASE_URL: '' }),
      'MIGRATIE_DATABASE_URL is not set',
    ],
    ['to do without a key', () => ({ RONDOM_SLEUTELBESTAND: '/nergens/sleutel' }), 'cannot be read'],
    [
      'a key of another length',
      () => ({ RONDOM_SLEUTELBESTAND: join(root, 'package.json') }),
      'must hold 32 bytes, or 64 hexadecimal digits',
    ],
    [
      'a login provider without https',
      () => ({ RONDOM_OIDC_ISSUER: 'http://inlog' }),
      'must begin with https://',
    ],
    ['a fixed day', () => ({ RONDOM_VANDAAG: '2027-01-12' }), 'RONDOM_VANDAAG works in demo mode only'],
    [
      'a clock that can be moved',
      () => ({ RONDOM_LOSSE_KLOK: 'ja' }),
      'RONDOM_LOSSE_KLOK works in demo mode only',
    ],
  ])('%s', async (_, changed, sentence) => {
    const { code, output } = await serve(changed());
    expect([code, output]).toEqual([1, expect.stringContaining(sentence)]);
    // One sentence for whoever runs it, no stack.
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('a login that may bypass row-level security', async () => {
    const role = `${database.naam}_omzeil`;
    await database.beheer(
      `create role ${role} login bypassrls in role rondom_app`,
      `grant connect on database ${database.naam} to ${role}`,
    );
    try {
      const { code, output } = await serve({ DATABASE_URL: database.url(role) });
      expect([code, output]).toEqual([1, expect.stringContaining('may bypass row-level security')]);
    } finally {
      await database.beheer(`revoke connect on database ${database.naam} from ${role}`, `drop role ${role}`);
    }
  });

  it('a database with the mark of the demo', async () => {
    await database.beheer("insert into platform.kenmerk (naam, waarde) values ('demo', 'ja')");
    const { code, output } = await serve({});
    await database.beheer("delete from platform.kenmerk where naam = 'demo'");
    expect([code, output]).toEqual([1, expect.stringContaining('This database holds demo data.')]);
  });

  it('a database without tables', async () => {
    const leeg = await openLegeDatabase();
    const { code, output } = await serve({ DATABASE_URL: leeg.url('rondom_app') });
    await leeg.sluit();
    expect([code, output]).toEqual([1, expect.stringContaining('Run ./rondom db migreer first.')]);
  });

  it('to begin while something is missing, and names all of it in both languages', async () => {
    const env = {
      PATH: process.env['PATH'],
      RONDOM_OORSPRONG: 'http://rondom',
      RONDOM_VANDAAG: '2027-01-12',
    };
    const { code, output } = await runNode([join(root, 'tools/productie.mjs')], { env });
    expect(code).toBe(1);
    for (const name of Object.keys(omgeving.env).filter((key) => /^(RONDOM|.*DATABASE)_/.test(key)))
      expect(output).toContain(name);
    expect(output).toContain('RONDOM_OORSPRONG moet beginnen met https://');
    expect(output).toContain('RONDOM_VANDAAG is for the demo only.');
  });
});

describe('demo mode refuses', () => {
  it('a database that holds data without the mark of the demo', async () => {
    const { code, output } = await serve({ RONDOM_MODUS: 'demo', RONDOM_OORSPRONG: url });
    expect([code, output]).toEqual([1, expect.stringContaining('Demo mode does not touch it.')]);
  });
});
