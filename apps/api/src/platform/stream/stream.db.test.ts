import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openWereld, type Wereld } from '../../../../../proeven/opzet/wereld.ts';
import { connect } from '../../../../../tools/lib/roles.mjs';

let wereld: Wereld;
let address: string;
let cookie: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek, app } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const samira = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  const token = randomBytes(32).toString('base64url');
  await fabriek.sql(
    "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) values ($1, $2, now() + interval '1 hour')",
    [createHash('sha256').update(token).digest(), samira],
  );
  cookie = `rondom=${token}`;
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => wereld.sluit());

const openStream = () => fetch(`${address}/api/v1/stroom`, { headers: { cookie } });

/** Cuts the connection that listens, as a restart of the database does. */
async function cut(): Promise<void> {
  const client = await connect(inject('proefcluster').beheerUrl);
  const database = /\/(proef_[0-9a-f]+)\?/.exec(wereld.appUrl)?.[1];
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query = 'listen rondom'",
    [database],
  );
  await client.end();
}

describe('live updates', () => {
  it('are for who is logged in', async () => {
    expect((await fetch(`${address}/api/v1/stroom`)).status).toBe(401);
  });

  it('end when the database restarts, so that the browser asks again, and come back by themselves', async () => {
    const stream = await openStream();
    expect(stream.status).toBe(200);
    await cut();
    // The whole answer can be read only when it has ended.
    expect(await stream.text()).toContain('retry: 2000');
    expect((await openStream()).status).toBe(503);
    const again = await vi.waitFor(async () => {
      const answer = await openStream();
      expect(answer.status).toBe(200);
      return answer;
    }, 10_000);
    // One that is open does not keep the application from stopping.
    await wereld.app.close();
    expect(await again.text()).toContain('retry: 2000');
  });
});
