/** A cluster of its own with the bench data, and the API as it is deployed. */
import { createHash, randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { readKeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { migrate } from '../../apps/api/src/platform/database/index.ts';
import { migrateJobs } from '../../apps/api/src/platform/jobs.ts';
import { accessTable } from '../../apps/api/src/rooms.ts';
import { bundle } from '../../tools/lib/build.mjs';
import type { startPostgres } from '../../tools/lib/postgres.mjs';
import { ensureDatabase } from '../../tools/lib/roles.mjs';
import { directie, medewerkers, vandaag, vul } from './vul.ts';
import type { Tokens } from './werken.ts';

const root = join(import.meta.dirname, '../..');
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

export type Env = Awaited<ReturnType<typeof prepareLeeg>>;

type Cluster = Awaited<ReturnType<typeof startPostgres>>;

/** An empty database with every migration, and what the API needs to be started on it. */
export async function prepareLeeg(home: string, cluster: Cluster) {
  await ensureDatabase(cluster, 'rondom');
  const keyFile = join(home, 'sleutel');
  await writeFile(keyFile, randomBytes(32), { mode: 0o600 });
  const env = {
    RONDOM_MODUS: 'demo',
    DATABASE_URL: cluster.url('rondom_app', 'rondom'),
    MIGRATIE_DATABASE_URL: cluster.url('rondom_eigenaar', 'rondom'),
    PORT: '4790',
    RONDOM_WEB: join(home, 'geenweb'),
    RONDOM_SLEUTELBESTAND: keyFile,
    RONDOM_VANDAAG: vandaag,
    RONDOM_OIDC_ISSUER: 'http://127.0.0.1:1',
    RONDOM_OIDC_CLIENT_ID: 'bench',
    RONDOM_OIDC_CLIENT_SECRET: 'bench',
    RONDOM_MIGRATIES: join(root, 'apps/api/migraties'),
  };
  await migrateJobs(env.MIGRATIE_DATABASE_URL);
  await migrate(env.MIGRATIE_DATABASE_URL, env.RONDOM_MIGRATIES, accessTable, vandaag);
  return env;
}

export async function prepare(home: string, cluster: Cluster, gezinnen: number) {
  const env = await prepareLeeg(home, cluster);
  say(`Filling ${gezinnen} families …`);
  const client = new pg.Client({ connectionString: env.MIGRATIE_DATABASE_URL });
  await client.connect();
  const begin = performance.now();
  await vul(client, readKeyRing(env.RONDOM_SLEUTELBESTAND), gezinnen, (step) =>
    say(`  ${((performance.now() - begin) / 1_000).toFixed(0)} s ${step}`),
  );
  await client.query("insert into platform.kenmerk values ('demo', 'bench')");
  await client.end();
  say(`filled in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  return env;
}

/** A session for every worker and for both directors. */
export const sessions = (url: string): Promise<Tokens> =>
  sessionsOf(url, [...Array.from({ length: medewerkers }, (_, n) => 1_000 + n), ...Object.values(directie)]);

export async function sessionsOf(url: string, users: readonly number[]): Promise<Tokens> {
  const tokens = new Map(users.map((user) => [user, randomBytes(32).toString('base64url')]));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op, laatst_gezien_op) select h, u, now() + interval '6 hours', 'infinity' from unnest($1::bytea[], $2::bigint[]) as x(h, u)",
    [[...tokens.values()].map((token) => createHash('sha256').update(token).digest()), [...tokens.keys()]],
  );
  await client.end();
  return tokens;
}

export async function serve(env: Env): Promise<ChildProcess> {
  const outfile = join(root, 'dist/bench/main.js');
  await bundle('apps/api/src/main.ts', outfile);
  const child = spawn(process.execPath, [outfile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the API ended with ${String(code)}`)));
  });
  return child;
}

/** Stops the API before its database goes. */
export async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
