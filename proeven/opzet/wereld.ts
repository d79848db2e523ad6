/**
 * The application on a database of its own, at 08.30 on the anchor day, reached through its front door:
 *
 *   const wereld = await openWereld();
 *   const samira = await wereld.als('samira');           // a logged-in session
 *   await samira.get('/api/v1/gezinnen/12');
 *   await samira.post('/api/v1/gezinnen/12/personen', body);
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createApp } from '../../apps/api/src/app.ts';
import { createClock, type VerzetbareKlok } from '../../apps/api/src/platform/clock.ts';
import type { Config } from '../../apps/api/src/platform/config.ts';
import { createKeyRing, type KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { createDatabase, createPool, type Database } from '../../apps/api/src/platform/database/index.ts';
import { getPlainDate } from '../../packages/domain/src/kern/index.ts';
import { openProefdatabase } from './database.ts';
import { openFabriek, vandaag, type Fabriek } from './fabriek.ts';

export interface Bezoeker {
  /** The session cookie, for a connection outside `inject`. */
  readonly cookie: string | undefined;
  get(url: string): Promise<LightMyRequestResponse>;
  /** A write with a fresh idempotency key, or the one given; `versie` becomes If-Match. */
  post(url: string, body?: unknown, options?: WriteOptions): Promise<LightMyRequestResponse>;
  put(url: string, body?: unknown, options?: WriteOptions): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
}
export interface WriteOptions {
  readonly sleutel?: string;
  readonly versie?: number;
}

export interface Wereld {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly fabriek: Fabriek;
  readonly appUrl: string;
  /** For what a job does as the owner of the tables. */
  readonly eigenaarUrl: string;
  readonly keys: KeyRing;
  /** May be put at another moment: a test walks through midnight. */
  readonly clock: VerzetbareKlok;
  als(sub: string): Promise<Bezoeker>;
  /** The data key of a family, for a test that writes a sealed text itself. */
  gezinssleutel(gezin: string): Promise<Buffer>;
  readonly niemand: Bezoeker;
  sluit(): Promise<void>;
}

export async function openWereld(
  options: { readonly brpUrl?: string; readonly webDir?: string } = {},
): Promise<Wereld> {
  const proef = await openProefdatabase();
  const fabriek = await openFabriek(proef.eigenaarUrl);
  const clock = createClock(getPlainDate(vandaag));
  const keys = createKeyRing(randomBytes(32));
  const database = createDatabase({
    pool: createPool(proef.appUrl, 8),
    clock,
    keys,
    setRole: false,
  });
  const config: Config = {
    modus: 'demo',
    databaseUrl: proef.appUrl,
    migratieUrl: proef.eigenaarUrl,
    oneUrl: false,
    host: '127.0.0.1',
    port: 0,
    origin: 'http://127.0.0.1',
    webDir: options.webDir ?? 'dist/web',
    keyFile: '',
    vandaag: getPlainDate(vandaag),
    oidc: { issuer: 'http://127.0.0.1:1', clientId: 'proef', clientSecret: 'proef' },
    brpUrl: options.brpUrl,
    proxies: 'loopback',
    logLevel: 'silent',
  };
  const app = await createApp({ config, clock, database });
  return {
    app,
    database,
    fabriek,
    clock,
    appUrl: proef.appUrl,
    eigenaarUrl: proef.eigenaarUrl,
    keys,
    niemand: bezoeker(app, undefined),
    async als(sub) {
      const token = randomBytes(32).toString('base64url');
      await fabriek.sql(
        "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) select $1, id, now() + interval '1 hour' from rondom.gebruiker where sub = $2",
        [createHash('sha256').update(token).digest(), sub],
      );
      return bezoeker(app, `rondom=${token}`);
    },
    async gezinssleutel(gezin) {
      const [rij] = await fabriek.sql<{ gewikkeld: Buffer }>(
        "select gewikkeld from platform.sleutel where soort = 'gezin' and eigenaar_id = $1",
        [gezin],
      );
      if (rij === undefined) throw new Error('nothing was sealed for this family yet');
      return keys.unwrap(`gezin:${gezin}`, rij.gewikkeld);
    },
    async sluit() {
      await app.close();
      await database.close();
      await fabriek.sluit();
      await proef.sluit();
    },
  };
}

function bezoeker(app: FastifyInstance, cookie: string | undefined): Bezoeker {
  const send = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    options: WriteOptions = {},
  ) =>
    app.inject({
      method,
      url,
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(method === 'GET' ? {} : { 'x-rondom': '1', 'idempotency-key': options.sleutel ?? randomUUID() }),
        ...(options.versie === undefined ? {} : { 'if-match': `"${options.versie}"` }),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  return {
    cookie,
    get: (url) => send('GET', url),
    post: (url, body, options) => send('POST', url, body, options),
    put: (url, body, options) => send('PUT', url, body, options),
    delete: (url) => send('DELETE', url),
  };
}
