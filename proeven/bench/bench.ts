/**
 * npm run bench [-- --gezinnen 100000] [--seconden 10] [--klanten 16] [--werk O2] [--plannen] [--json]
 *
 * npm run bench -- --keten [--regels 1000000]: the log as a chain, see `keten.ts`.
 * npm run bench -- --land [--gezinnen 1000000]: the board and the clocks of a country, see `meetland.ts`.
 *
 * npm run bench -- --meter [--gezinnen 100000]: rust in gezichten, counted as the night does, see `meter.ts`.
 *
 * O1 open a family, O2 find a person, O3 write a note, O4 the board, O5 my work list: through the API over HTTP with
 * access enforced and every read logged, beside the very same statements sent by pgbench as the same role in the same
 * run. `--plannen` prints how the database goes about each. A bench is no test: it prints ratios beside the goals and
 * fails on nothing but errors.
 */
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../tools/lib/postgres.mjs';
import { meetKeten } from './keten.ts';
import { belast } from './last.ts';
import { meetLand } from './meetland.ts';
import { meetMeter } from './meter.ts';
import { end, prepare, say, serve, sessions } from './omgeving.ts';
import { pgbench } from './pgbench.ts';
import { sporen } from './sporen.ts';
import { verslag, type Uitslag } from './verslag.ts';
import { werken } from './werken.ts';

const { values: options } = parseArgs({
  options: {
    gezinnen: { type: 'string' },
    seconden: { type: 'string', default: '10' },
    klanten: { type: 'string', default: '16' },
    werk: { type: 'string' },
    plannen: { type: 'boolean', default: false },
    keten: { type: 'boolean', default: false },
    regels: { type: 'string', default: '1000000' },
    land: { type: 'boolean', default: false },
    meter: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const gezinnen = Number(options.gezinnen ?? (options.land ? '1000000' : '20000'));
const seconden = Number(options.seconden);
const klanten = Number(options.klanten);

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'rondom-bench-'));
  await chmod(home, 0o755);
  const cluster = await startPostgres({ dataDir: join(home, 'pg18') });
  let api: ChildProcess | undefined;
  try {
    if (options.keten) {
      await meetKeten(cluster, Number(options.regels), options.json);
      return;
    }
    if (options.meter) {
      await meetMeter(home, cluster, Number(options.gezinnen ?? '100000'), options.json);
      return;
    }
    if (options.land) {
      await meetLand(home, cluster, { gezinnen, seconden, plannen: options.plannen, json: options.json });
      return;
    }
    const env = await prepare(home, cluster, gezinnen);
    const tokens = await sessions(env.MIGRATIE_DATABASE_URL);
    const works = werken(gezinnen).filter(
      ({ naam }) => options.werk === undefined || naam.startsWith(options.werk),
    );
    const traces = await sporen(env, tokens, works, gezinnen, options.plannen);
    if (options.plannen)
      for (const [naam, { plan }] of traces) process.stdout.write(`\n## ${naam}\n\n${plan}\n`);
    api = await serve(env);
    const results: Uitslag[] = [];
    for (const werk of works) {
      const load = (connections: number, time: number) =>
        belast(Number(env.PORT), connections, time, () => werk.verzoek(tokens));
      say(`${werk.naam}: API at 1, 4 and ${klanten} connections`);
      await load(klanten, 2);
      const een = await load(1, Math.max(2, seconden / 2));
      const vier = await load(4, Math.max(2, seconden / 2));
      const measured = await load(klanten, seconden);
      say(`${werk.naam}: the same statements by pgbench`);
      const direct = { home, url: env.DATABASE_URL, klanten, seconden };
      const scripts = traces.get(werk.naam)?.scripts ?? [];
      results.push({ werk, een, vier, api: measured, direct: await pgbench(direct, werk.naam, scripts) });
    }
    process.stdout.write(verslag(results, { gezinnen, klanten, seconden }, options.json));
  } finally {
    if (api) await end(api);
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  }
}

await main();
process.exit(0);
