/**
 * npm run bench -- --keten [--regels 1000000]
 *
 * A log of a million lines with its chain, checked as `./rondom raadpleging verify` does it; then one line is changed,
 * one removed, one inserted and two swapped, and every one has to be named.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createKeyRing, type KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { migrate } from '../../apps/api/src/platform/database/index.ts';
import { migrateJobs } from '../../apps/api/src/platform/jobs.ts';
import { tekenWortel, verifyKeten, type Ketenfout } from '../../apps/api/src/raadpleging/index.ts';
import { accessTable } from '../../apps/api/src/rooms.ts';
import type { startPostgres } from '../../tools/lib/postgres.mjs';
import { ensureDatabase } from '../../tools/lib/roles.mjs';
import { say } from './omgeving.ts';
import { vandaag } from './vul.ts';

const shards = 32;
const perKeer = 20_000;
type Cluster = Awaited<ReturnType<typeof startPostgres>>;

export async function meetKeten(cluster: Cluster, regels: number, json: boolean): Promise<void> {
  await ensureDatabase(cluster, 'rondom');
  const url = cluster.url('rondom_eigenaar', 'rondom');
  await migrateJobs(url);
  await migrate(url, join(import.meta.dirname, '../../apps/api/migraties'), accessTable, vandaag);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const keys = createKeyRing(randomBytes(32));
  const begin = performance.now();
  await vulLog(client, regels);
  say(`${regels} lines in ${seconden(begin)} s`);
  await legKeten(client, regels);
  await client.query('begin');
  await tekenWortel(client, keys, new Date());
  await client.query('commit');
  await client.query('vacuum analyze');
  say(`the chain over them in ${seconden(begin)} s`);
  const heel = await loop(client, keys);
  const bedorven = await bederf(client, regels);
  const geschonden = await loop(client, keys);
  const uitslag = {
    regels,
    machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}`,
    belasting: loadavg().map((een) => Math.round(een * 10) / 10),
    heel,
    bedorven,
    geschonden,
    gevonden: bedorven.every(({ handeling }) =>
      geschonden.fouten.some((fout) => 'handeling' in fout && fout.handeling === handeling),
    ),
  };
  process.stdout.write(json ? `${JSON.stringify(uitslag, null, 2)}\n` : inWoorden(uitslag));
  await client.end();
}

const seconden = (sinds: number): number => Math.round((performance.now() - sinds) / 100) / 10;

/** Three lines about persons and families to every act, over four months, written at once. */
async function vulLog(client: pg.Client, regels: number): Promise<void> {
  await client.query('alter table raadpleging.handeling disable trigger keten');
  await client.query(
    `insert into raadpleging.handeling (op, gebruiker_id, rol, organisatie_id, relatie, handeling, resource, grond, doel, gezin_id, verzoek_id, vastgelegd_op)
     select t, 1000 + n % 3000, 'lokaalteam', 1 + n % 60, 'vastgezicht', case when n % 5 = 0 then 'schrijf' else 'lees' end, 'gezin', 'betrokken', null, 1 + n % 100000,
       gen_random_uuid(), t from generate_series(1, $1::int) n, lateral (select '2026-12-01T08:00:00Z'::timestamptz + make_interval(secs => n * 9) as t) x`,
    [regels],
  );
  await client.query(
    `insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
     select h.id, h.op, h.gezin_id, p, 'gezin' from raadpleging.handeling h, unnest(array[null, 4 * h.gezin_id, 4 * h.gezin_id + 1]) p`,
  );
  await client.query('alter table raadpleging.handeling enable trigger keten');
  await client.query('analyze raadpleging.handeling, raadpleging.onderwerp');
}

const sha256 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The links in memory: one act after another would write the same 32 rows a million times. */
async function legKeten(client: pg.Client, regels: number): Promise<void> {
  const staarten = Array.from({ length: shards }, (_, shard) => ({
    volgnummer: 0,
    keten: sha256(Buffer.from(`rondom keten ${shard}`)),
  }));
  const { rows: grens } = await client.query<{ eerste: string }>(
    'select min(id)::text as eerste from raadpleging.handeling',
  );
  const eerste = Number(grens[0]?.eerste);
  for (let van = eerste; van < eerste + regels; van += perKeer) {
    const { rows } = await client.query<{ id: string; op: string; afdruk: Buffer }>(
      `select h.id::text, h.op::text, raadpleging.vingerafdruk(h) as afdruk from raadpleging.handeling h where h.id >= $1 and h.id < $2 order by h.id`,
      [van, van + perKeer],
    );
    const links = rows.map(({ id, op, afdruk }) => {
      const shard = Number(id) % shards;
      const staart = staarten[shard];
      if (!staart) throw new RangeError('no such shard');
      staart.volgnummer += 1;
      staart.keten = sha256(staart.keten, afdruk);
      return { shard, volgnummer: staart.volgnummer, id, op, keten: staart.keten };
    });
    await client.query(
      `insert into raadpleging.schakel (shard, volgnummer, handeling_id, op, keten)
       select * from unnest($1::smallint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::bytea[])`,
      [
        links.map(({ shard }) => shard),
        links.map(({ volgnummer }) => volgnummer),
        links.map(({ id }) => id),
        links.map(({ op }) => op),
        links.map(({ keten }) => keten),
      ],
    );
  }
  await client.query(
    `update raadpleging.ketenstaart s set volgnummer = x.volgnummer, keten = x.keten
     from unnest($1::smallint[], $2::bigint[], $3::bytea[]) as x(shard, volgnummer, keten) where s.shard = x.shard`,
    [
      staarten.map((_, shard) => shard),
      staarten.map(({ volgnummer }) => volgnummer),
      staarten.map(({ keten }) => keten),
    ],
  );
}

interface Ronde {
  readonly seconden: number;
  /** Of this process and of its connection in the database. */
  readonly rekentijd: number;
  readonly fouten: readonly Ketenfout[];
}

async function loop(client: pg.Client, keys: KeyRing): Promise<Ronde> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  const begin = performance.now();
  const voor = process.cpuUsage();
  const daar = rekentijdVan(pid);
  const { fouten } = await verifyKeten(client, keys);
  const { user, system } = process.cpuUsage(voor);
  const rekentijd = (user + system) / 1_000_000 + rekentijdVan(pid) - daar;
  return { seconden: seconden(begin), rekentijd: Math.round(rekentijd * 10) / 10, fouten };
}

/** Processor seconds of a process so far, where the system tells (hundredths, on Linux). */
function rekentijdVan(pid: number): number {
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(velden[11]) + Number(velden[12])) / 100;
  } catch {
    return 0;
  }
}

interface Bederf {
  readonly wat: 'gewijzigd' | 'verwijderd' | 'toegevoegd' | 'verplaatst';
  readonly handeling: string;
}

/** As somebody would who owns the tables: on lines that chance picks. */
async function bederf(client: pg.Client, regels: number): Promise<readonly Bederf[]> {
  const { rows } = await client.query<{ handeling: string; shard: number; volgnummer: string }>(
    `select handeling_id::text as handeling, shard, volgnummer::text from raadpleging.schakel where volgnummer > 2 order by random() limit 3`,
  );
  const [wijzig, weg, schuif] = rows;
  if (!wijzig || !weg || !schuif) throw new Error(`too few lines: ${regels}`);
  await client.query("update raadpleging.handeling set grond = 'team' where id = $1", [wijzig.handeling]);
  await client.query('delete from raadpleging.handeling where id = $1', [weg.handeling]);
  await client.query('alter table raadpleging.handeling disable trigger keten');
  const erbij = await client.query<{ id: string }>(
    `insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, verzoek_id)
     values ('2027-01-10T10:00:00Z', 1001, 'lokaalteam', 'vastgezicht', 'lees', 'gezin', 'betrokken', gen_random_uuid()) returning id::text`,
  );
  await client.query('alter table raadpleging.handeling enable trigger keten');
  const buur = await client.query<{ handeling: string }>(
    'select handeling_id::text as handeling from raadpleging.schakel where shard = $1 and volgnummer = $2::bigint - 1',
    [schuif.shard, schuif.volgnummer],
  );
  await client.query('drop index raadpleging.schakel_handeling');
  await client.query(
    'update raadpleging.schakel set handeling_id = case when handeling_id = $1 then $2::bigint else $1::bigint end where handeling_id in ($1, $2)',
    [schuif.handeling, buur.rows[0]?.handeling],
  );
  await client.query('create unique index schakel_handeling on raadpleging.schakel (handeling_id)');
  return [
    { wat: 'gewijzigd', handeling: wijzig.handeling },
    { wat: 'verwijderd', handeling: weg.handeling },
    { wat: 'toegevoegd', handeling: erbij.rows[0]?.id ?? '' },
    { wat: 'verplaatst', handeling: schuif.handeling },
    { wat: 'verplaatst', handeling: buur.rows[0]?.handeling ?? '' },
  ];
}

function inWoorden(uitslag: {
  readonly regels: number;
  readonly machine: string;
  readonly belasting: readonly number[];
  readonly heel: Ronde;
  readonly bedorven: readonly Bederf[];
  readonly geschonden: Ronde;
  readonly gevonden: boolean;
}): string {
  const { heel, geschonden, bedorven } = uitslag;
  return [
    `${uitslag.regels} lines, ${uitslag.machine}, load ${uitslag.belasting.join(' ')}`,
    `whole: ${heel.seconden} s (${heel.rekentijd} s of processor), ${heel.fouten.length} faults`,
    `tampered: ${geschonden.seconden} s (${geschonden.rekentijd} s of processor)`,
    ...bedorven.map(({ wat, handeling }) => `  planted ${wat} ${handeling}`),
    ...geschonden.fouten.map(
      (fout) => `  named   ${fout.soort} ${'handeling' in fout ? fout.handeling : ''}`,
    ),
    uitslag.gevonden ? 'every line was named' : 'NOT every line was named',
    '',
  ].join('\n');
}
