import { vindAlarmen } from '@rondom/domain/meekijkalarm';
import { addDays } from '@rondom/domain/kern';
import type pg from 'pg';
import type { Clock } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { TimedTask } from '../../platform/jobs.ts';
import { leesKijkbron } from './bron.ts';
import { maakDag } from './dag.ts';
import { schrijfAlarmen } from './schrijf.ts';

/**
 * Looks through the log of yesterday and of today so far, in the transaction of the caller. Returns how many alarms were
 * made or changed.
 */
export async function zoekInLogboek(client: pg.ClientBase, keys: KeyRing, clock: Clock): Promise<number> {
  const nu = clock.now();
  // One at a time: two would both find that there is no alarm yet.
  await client.query("select pg_advisory_xact_lock(hashtext('rondom.meekijkalarm'))");
  await client.query(
    "select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true)",
  );
  let geschreven = 0;
  for (const dag of [addDays(clock.today(), -1), clock.today()]) {
    const bron = await leesKijkbron(client, keys, maakDag(dag, nu));
    geschreven += await schrijfAlarmen(client, vindAlarmen(bron), nu);
  }
  return geschreven;
}

/** The same in a transaction of its own. */
export async function zoekMeekijken(client: pg.ClientBase, keys: KeyRing, clock: Clock): Promise<number> {
  await client.query('begin');
  try {
    const geschreven = await zoekInLogboek(client, keys, clock);
    await client.query('commit');
    return geschreven;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Each hour: what was read in the evening is found that same night, two hours after the last line. */
export const meekijkTaak = (keys: KeyRing, clock: Clock): TimedTask => ({
  name: 'zoekmeekijken',
  when: '12 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => zoekMeekijken(client, keys, clock));
  },
});
