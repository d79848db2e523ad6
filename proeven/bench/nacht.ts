/** What the rooms do by the clock, once over the whole set, as the owner of the tables, as the worker does it. */
import pg from 'pg';
import type { Clock } from '../../apps/api/src/platform/clock.ts';
import { readKeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import type { TimedTask } from '../../apps/api/src/platform/jobs.ts';
import { timedTasks } from '../../apps/api/src/taken.ts';
import { say, type Env } from './omgeving.ts';

export interface Nachtwerk {
  readonly taak: string;
  readonly seconden: number;
}

type Helpers = Parameters<TimedTask['run']>[1];

export async function meetNacht(env: Env, clock: Clock): Promise<readonly Nachtwerk[]> {
  const client = new pg.Client({ connectionString: env.MIGRATIE_DATABASE_URL });
  await client.connect();
  // A task uses nothing of its helpers but a connection.
  const helpers = { withPgClient: (work: (client: pg.Client) => Promise<unknown>) => work(client) };
  const keys = readKeyRing(env.RONDOM_SLEUTELBESTAND);
  const done: Nachtwerk[] = [];
  try {
    for (const { name, run } of timedTasks(keys, clock).filter((task) => 'when' in task)) {
      const begin = performance.now();
      await run({}, helpers as unknown as Helpers);
      const seconden = Math.round(performance.now() - begin) / 1_000;
      done.push({ taak: name, seconden });
      say(`${name}: ${seconden} s`);
    }
  } finally {
    await client.end();
  }
  return done;
}
