/**
 * npm run bench [-- --gezinnen 20000] [--seconden 10] [--klanten 16] [--json]
 *
 * O1 open a whole family file and O3 write a contact note, through the API over HTTP with access enforced and every
 * read logged, beside the very same statements sent by pgbench as the same role in the same run. A bench is no test:
 * it prints ratios and fails on nothing but errors.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import pg from 'pg';
import { createApp } from '../../apps/api/src/app.ts';
import { createClock } from '../../apps/api/src/platform/clock.ts';
import { readConfig } from '../../apps/api/src/platform/config.ts';
import { readKeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { createDatabase, createPool, migrate } from '../../apps/api/src/platform/database/index.ts';
import { migrateJobs } from '../../apps/api/src/platform/jobs.ts';
import { accessTable } from '../../apps/api/src/rooms.ts';
import { bundle } from '../../tools/lib/build.mjs';
import { startPostgres } from '../../tools/lib/postgres.mjs';
import { ensureDatabase } from '../../tools/lib/roles.mjs';
import { belast, type Meting, type Verzoek } from './last.ts';
import { pgbenchScript, record } from './spoor.ts';
import { medewerkers, medewerkerVan, vandaag, vul } from './vul.ts';

const { values: options } = parseArgs({
  options: {
    gezinnen: { type: 'string', default: '20000' },
    seconden: { type: 'string', default: '10' },
    klanten: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
  },
});
const gezinnen = Number(options.gezinnen);
const seconden = Number(options.seconden);
const klanten = Number(options.klanten);
const root = join(import.meta.dirname, '../..');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Uitslag {
  readonly naam: string;
  readonly api: Meting;
  readonly direct: number | null;
}

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'rondom-bench-'));
  await chmod(home, 0o755);
  const cluster = await startPostgres({ dataDir: join(home, 'pg18') });
  let api: ChildProcess | undefined;
  try {
    const env = await prepare(home, cluster);
    const tokens = await sessions(env.MIGRATIE_DATABASE_URL);
    const scripts = await traces(env, tokens);
    api = await serve(env);
    const results: Uitslag[] = [];
    for (const soort of ['O1', 'O3'] as const) {
      say(`${soort}: API, ${klanten} connections, ${seconden} s`);
      await belast(Number(env.PORT), klanten, 2, () => verzoekOf(soort, tokens));
      const meting = await belast(Number(env.PORT), klanten, seconden, () => verzoekOf(soort, tokens));
      say(`${soort}: the same statements by pgbench`);
      results.push({
        naam: soort,
        api: meting,
        direct: await pgbench(env.DATABASE_URL, home, soort, scripts[soort]),
      });
    }
    report(results);
  } finally {
    if (api) await end(api);
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function prepare(home: string, cluster: Awaited<ReturnType<typeof startPostgres>>) {
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
  say(`Filling ${gezinnen} families …`);
  const client = new pg.Client({ connectionString: env.MIGRATIE_DATABASE_URL });
  await client.connect();
  const begin = performance.now();
  await vul(client, readKeyRing(keyFile), gezinnen);
  await client.query("insert into platform.kenmerk values ('demo', 'bench')");
  await client.end();
  say(`filled in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  return env;
}

/** A session for every worker, so that each request comes from the vast gezicht of its family. */
async function sessions(url: string): Promise<string[]> {
  const tokens = Array.from({ length: medewerkers }, () => randomBytes(32).toString('base64url'));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) select h, u, now() + interval '6 hours' from unnest($1::bytea[], $2::bigint[]) as x(h, u)",
    [tokens.map((token) => createHash('sha256').update(token).digest()), tokens.map((_, n) => 1_000 + n)],
  );
  await client.end();
  return tokens;
}

const noteOf = (gezin: number) => ({
  soort: 'telefoon',
  op: '2027-01-12T07:00:00.000Z',
  tekst: 'Moeder belde. Afgesproken dat oma zaterdag haalt en brengt. '.repeat(5),
  over: [String(4 * gezin - 1)],
  aanwezig: [String(4 * gezin - 3)],
  delen: 'niet',
});

function verzoekOf(
  soort: 'O1' | 'O3',
  tokens: readonly string[],
  gezin = 1 + Math.floor(Math.random() * gezinnen),
): Verzoek {
  const cookie = `rondom=${tokens[medewerkerVan(gezin) - 1_000] ?? ''}`;
  if (soort === 'O1') return { method: 'GET', path: `/api/v1/gezinnen/${gezin}`, headers: { cookie } };
  const body = JSON.stringify(noteOf(gezin));
  return {
    method: 'POST',
    path: `/api/v1/gezinnen/${gezin}/contactnotities`,
    body,
    headers: {
      cookie,
      'x-rondom': '1',
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
  };
}

/** Writes down what one request of each kind sends, in this process. */
async function traces(
  env: Record<string, string>,
  tokens: readonly string[],
): Promise<Record<'O1' | 'O3', string>> {
  const config = readConfig({ ...env, RONDOM_LOG: 'silent' });
  const clock = createClock(config.vandaag);
  const pool = createPool(config.databaseUrl, 2);
  const database = createDatabase({ pool, clock, keys: readKeyRing(config.keyFile), setRole: false });
  const app = await createApp({ config, clock, database });
  // A family far from every other number in the statements.
  const gezin = Math.floor(gezinnen * 0.7) + 13;
  const script = async (soort: 'O1' | 'O3') => {
    const { method, path, headers, body } = verzoekOf(soort, tokens, gezin);
    const seen = await record(pool, async () => {
      const answer = await app.inject({
        method,
        url: path,
        headers,
        ...(body === undefined ? {} : { payload: body }),
      });
      if (answer.statusCode >= 300) throw new Error(`${soort} answers ${answer.statusCode}: ${answer.body}`);
    });
    return pgbenchScript(
      seen,
      {
        gezin,
        medewerker: medewerkerVan(gezin),
        organisatie: 1 + ((medewerkerVan(gezin) - 1_000) % 60),
        bekendTot: 25 * gezinnen,
      },
      gezinnen,
      medewerkers,
    );
  };
  const found = { O1: await script('O1'), O3: await script('O3') };
  await app.close();
  await database.close();
  return found;
}

async function serve(env: Record<string, string>): Promise<ChildProcess> {
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
async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Transactions per second of the same statements; null where pgbench is not installed. */
async function pgbench(url: string, home: string, naam: string, script: string): Promise<number | null> {
  const file = join(home, `${naam}.sql`);
  await writeFile(file, script);
  try {
    const { stdout } = await promisify(execFile)(
      'pgbench',
      [
        '-n',
        '-M',
        'prepared',
        '-c',
        String(klanten),
        '-j',
        '2',
        '-T',
        String(seconden),
        '-f',
        file,
        '-d',
        url,
      ].filter((arg) => arg !== '-d'),
      { maxBuffer: 1e8 },
    );
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw new Error(
      `pgbench ${naam}: ${(error as { stderr?: string }).stderr?.slice(0, 2_000) ?? String(error)}\n${script}`,
      { cause: error },
    );
  }
}

function report(results: readonly Uitslag[]): void {
  const machine = {
    kernen: cpus().length,
    geheugenGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    gezinnen,
    personen: 4 * gezinnen,
    klanten,
    seconden,
  };
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ machine, results }, null, 2)}\n`);
    return;
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`${JSON.stringify(machine)}\n\n`);
  process.stdout.write(
    line(['', 'API /s', 'p50 ms', 'p95 ms', 'errors', 'pgbench /s', 'ratio']) +
      line(['---', '---', '---', '---', '---', '---', '---']),
  );
  for (const { naam, api, direct } of results) {
    const ratio = direct === null ? 'pgbench not installed' : (api.perSeconde / direct).toFixed(2);
    process.stdout.write(
      line([
        naam,
        api.perSeconde.toFixed(0),
        api.p50.toFixed(1),
        api.p95.toFixed(1),
        String(api.fouten),
        direct?.toFixed(0) ?? '–',
        ratio,
      ]),
    );
  }
}

await main();
process.exit(0);
