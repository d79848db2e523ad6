/**
 * npm run bench -- --land [--gezinnen 1000000] [--seconden 10]: the board and the clocks of a country-sized set. The board of
 * a province and of the country through the API beside the same statements by pgbench, what a first look costs, the
 * clock's own work at night, and every open clock counted anew as a change of the rules asks.
 */
import type { ChildProcess } from 'node:child_process';
import { getPlainDate } from '@rondom/domain/kern';
import pg from 'pg';
import { createClock } from '../../apps/api/src/platform/clock.ts';
import type { startPostgres } from '../../tools/lib/postgres.mjs';
import { landdirectie, vulLand } from './land.ts';
import { belast, type Verzoek } from './last.ts';
import { meetNacht } from './nacht.ts';
import { end, prepareLeeg, say, serve, sessionsOf } from './omgeving.ts';
import { pgbench } from './pgbench.ts';
import { hertel } from './hertel.ts';
import { sporen } from './sporen.ts';
import { verslag, type Uitslag } from './verslag.ts';
import type { Tokens, Werk } from './werken.ts';

export interface Landmaat {
  readonly gezinnen: number;
  readonly seconden: number;
  readonly plannen: boolean;
  readonly json: boolean;
}

const klanten = 4;
const geen = 9_000_000_000_000;

const bordVan = (tokens: Tokens, gebruiker: number): Verzoek => ({
  method: 'GET',
  path: '/api/v1/bord',
  headers: { cookie: `rondom=${tokens.get(gebruiker) ?? ''}` },
});

const werk = (naam: string, wat: string, doel: string, gebruiker: number): Werk => ({
  ...{ naam, wat, doel, soorten: 1 },
  verzoek: (tokens) => bordVan(tokens, gebruiker),
  rollen: () => ({ gezin: geen, medewerker: geen, organisatie: geen, bekendTot: geen }),
});

const werken: readonly Werk[] = [
  werk('L1', 'the board of a province, seven regions', 'p95 ≤ 250 ms at 1', landdirectie.provincie),
  werk('L2', 'the board of the country, 42 regions', 'p95 ≤ 1,000 ms at 1', landdirectie.land),
];

const seconds = (begin: number): string => ((performance.now() - begin) / 1_000).toFixed(1);

/** How many rows the set holds, counted and not assumed. */
async function telSet(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, string>>(
    `select (select count(*) from rondom.gezin) as gezinnen, (select count(*) from rondom.persoon) as personen, (select count(*) from rondom.maatregel) as maatregelen,
       (select count(*) from rondom.wacht where beeindigd_op is null) as wachtend, (select count(*) from rondom.wacht where beeindigd_op is not null) as beeindigd,
       (select count(*) from rondom.termijn where gestopt_op is null) as open_termijnen`,
  );
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, n]) => [name, Number(n)]));
}

export async function meetLand(
  home: string,
  cluster: Awaited<ReturnType<typeof startPostgres>>,
  maat: Landmaat,
): Promise<void> {
  const env = await prepareLeeg(home, cluster);
  const client = new pg.Client({ connectionString: cluster.url('postgres', 'rondom') });
  await client.connect();
  let api: ChildProcess | undefined;
  try {
    say(`Filling ${maat.gezinnen} families …`);
    const begin = performance.now();
    await vulLand(client, maat.gezinnen, (step) => say(`  ${seconds(begin)} s ${step}`));
    await client.query("insert into platform.kenmerk values ('demo', 'bench')");
    const set = { gevuldInSeconden: Number(seconds(begin)), ...(await telSet(client)) };
    say(JSON.stringify(set));
    const tokens = await sessionsOf(env.MIGRATIE_DATABASE_URL, Object.values(landdirectie));
    api = await serve(env);
    for (const one of werken) {
      const first = performance.now();
      const answer = await belast(Number(env.PORT), 1, 0.001, () => one.verzoek(tokens));
      say(`${one.naam}: the first look of an organisation ${seconds(first)} s, errors ${answer.fouten}`);
    }
    await end(api);
    api = undefined;
    const traces = await sporen(env, tokens, werken, maat.gezinnen, maat.plannen);
    for (const [naam, { plan }] of traces)
      if (maat.plannen) process.stdout.write(`\n## ${naam}\n\n${plan}\n`);
    api = await serve(env);
    const results: Uitslag[] = [];
    for (const one of werken) {
      say(`${one.naam}: API, then the same statements by pgbench`);
      const load = (connections: number) =>
        belast(Number(env.PORT), connections, maat.seconden, () => one.verzoek(tokens));
      const [een, vier] = [await load(1), await load(klanten)];
      const direct = { home, url: env.DATABASE_URL, klanten, seconden: maat.seconden };
      const scripts = traces.get(one.naam)?.scripts ?? [];
      results.push({ werk: one, een, vier, api: vier, direct: await pgbench(direct, one.naam, scripts) });
    }
    process.stdout.write(verslag(results, { ...maat, klanten }, maat.json));
    const nacht = await meetNacht(env, createClock(getPlainDate(env.RONDOM_VANDAAG)));
    process.stdout.write(`${JSON.stringify({ set, nacht, herteld: await hertel(client) }, null, 2)}\n`);
  } finally {
    if (api) await end(api);
    await client.end();
  }
}
