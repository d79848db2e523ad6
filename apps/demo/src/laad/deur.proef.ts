import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { PlainDate } from '@rondom/domain/kern';
import { createApp } from '../../../api/src/app.ts';
import { createClock } from '../../../api/src/platform/clock.ts';
import { createDatabase, createPool, type Database } from '../../../api/src/platform/database/index.ts';
import type { Demoproef } from './demo.proef.ts';

export interface Antwoord {
  readonly status: number;
  readonly body: string;
}

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Bezoek {
  /** What somebody gets at an address under /api/v1, with the session he logged in with at first. */
  readonly als: (
    sub: string,
    methode: Methode,
    url: string,
    body?: object,
    opties?: { readonly versie?: number; readonly vreemd?: boolean },
  ) => Promise<Antwoord>;
}

/** Rondom's own front door before the demo of a test, for people who are logged in. */
export function openDeur(demo: Demoproef, vandaag: PlainDate, issuer = () => 'http://127.0.0.1:1'): Bezoek {
  let app: FastifyInstance;
  let database: Database;
  beforeAll(async () => {
    const clock = createClock(vandaag);
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
      vandaag,
      oidc: { issuer: issuer(), clientId: 'proef', clientSecret: 'proef' },
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
  const sessieVan = async (sub: string): Promise<string> => {
    const eerder = sessies.get(sub);
    if (eerder !== undefined) return eerder;
    const token = randomBytes(32).toString('base64url');
    sessies.set(sub, token);
    await demo.lees(
      "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) select $1, id, 'infinity' from rondom.gebruiker where sub = $2",
      [createHash('sha256').update(token).digest(), sub],
    );
    return token;
  };

  return {
    async als(sub, methode, url, body, opties = {}) {
      // A form of another site cannot send our header.
      const schrijft = opties.vreemd ? {} : { 'x-rondom': '1', 'idempotency-key': randomUUID() };
      const answer = await app.inject({
        method: methode,
        url: `/api/v1${url}`,
        headers: {
          cookie: `rondom=${await sessieVan(sub)}`,
          ...(methode === 'GET' ? {} : schrijft),
          ...(opties.versie === undefined ? {} : { 'if-match': `"${opties.versie}"` }),
        },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, body: answer.body };
    },
  };
}
