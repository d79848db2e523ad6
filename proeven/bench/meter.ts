/**
 * npm run bench -- --meter [--gezinnen 100000]: rust in gezichten and the map of the chain, counted as the night does: every
 * family once, in batches. The first night counts the year behind it too; an ordinary night counts today.
 */
import { cpus, loadavg } from 'node:os';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import pg from 'pg';
import { meetRegios } from '../../apps/api/src/rustingezichten/index.ts';
import type { startPostgres } from '../../tools/lib/postgres.mjs';
import { vulLand } from './land.ts';
import { prepareLeeg, say } from './omgeving.ts';

const vandaag = getPlainDate('2027-01-12');

/** Two in three families had somebody else before; every third was asked what others asked. */
const eerder = [
  `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode)
   select g, 'vastgezicht', 1000 + (g * 7) % 15000, daterange('2024-06-01'::date + (g % 90)::int, '2025-12-01'::date + (g % 31)::int) from generate_series(1, :n) g where g % 3 > 0`,
  `insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, periode)
   select g, 'meedenker', 1 + (g * 11) % 600, daterange('2026-04-01'::date + (g % 200)::int, '2026-04-15'::date + (g % 200)::int) from generate_series(1, :n) g where g % 4 = 0`,
  `insert into rondom.onderzoek (gezin_id, soort, organisatie_id, gebruiker_id, vragen, sinds, klaar_op, klaar_als, begonnen_op)
   select g, 'intake', 1 + g % 600, 1000 + g % 15000, '{veiligheid,school}', d, d + 21, 'resultaat', d from generate_series(1, :n) g,
     lateral (select '2024-06-01'::date + (g % 90)::int as d union all select '2026-02-01'::date + (g % 90)::int where g % 3 = 0) x`,
];

export async function meetMeter(
  home: string,
  cluster: Awaited<ReturnType<typeof startPostgres>>,
  gezinnen: number,
  json: boolean,
): Promise<void> {
  await prepareLeeg(home, cluster);
  const client = new pg.Client({ connectionString: cluster.url('postgres', 'rondom') });
  await client.connect();
  try {
    say(`Filling ${String(gezinnen)} families …`);
    await vulLand(client, gezinnen);
    await client.query('set session_replication_role = replica');
    for (const sql of eerder) await client.query(sql.replaceAll(':n', String(gezinnen)));
    await client.query('set session_replication_role = default');
    await client.query('analyze');
    const nacht = async (dag: PlainDate): Promise<{ seconden: number; geteld: number }> => {
      const begin = performance.now();
      await client.query('begin');
      const geteld = await meetRegios(client, dag);
      await client.query('commit');
      return { seconden: Math.round((performance.now() - begin) / 100) / 10, geteld };
    };
    const eersteNacht = await nacht(vandaag);
    const gewoneNacht = await nacht(vandaag);
    const uitslag = {
      gezinnen,
      machine: `${String(cpus().length)} cores, ${cpus()[0]?.model ?? ''}`,
      belasting: loadavg().map((een) => Math.round(een * 10) / 10),
      eersteNacht,
      gewoneNacht,
    };
    process.stdout.write(
      json
        ? `${JSON.stringify(uitslag, null, 2)}\n`
        : `The meter over ${String(gezinnen)} families: first night, with the year behind it, ${String(eersteNacht.seconden)} s; an ordinary night ${String(gewoneNacht.seconden)} s (load ${uitslag.belasting.join(', ')}).\n`,
    );
  } finally {
    await client.end();
  }
}
