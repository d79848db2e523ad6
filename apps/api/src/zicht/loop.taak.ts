import { addDays, getPlainDate } from '@rondom/domain/kern';
import type { Kalender } from '@rondom/domain/termijn';
import { isVeiligheidOnbekend, listEscalatie, listPadstappen } from '@rondom/domain/zicht';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';
import { kaderbron } from '../termijnregels/index.ts';
import { leesKalender } from './kalender.ts';
import { leesWachten, sluitPaden, zetOnbekend, zetPadstap, zetStap, type Loopwacht } from './loop.store.ts';
import { feitenOf } from './zicht.view.ts';

/** One wait, judged by the rules on a day; true when something was written. */
async function loopEen(
  client: pg.ClientBase,
  wacht: Loopwacht,
  clock: Clock,
  kalender: Kalender,
): Promise<boolean> {
  const today = clock.today();
  const { feiten } = wacht;
  const stappen = listEscalatie(feitenOf(feiten), today, kalender);
  let geschreven = 0;
  for (const stap of stappen) geschreven += await zetStap(client, wacht, stap, clock.now());
  if (isVeiligheidOnbekend(stappen)) geschreven += await zetOnbekend(client, feiten.wachtId, today);
  const pad = listPadstappen(
    { soort: feiten.wachtOp, uiterlijk: getPlainDate(feiten.uiterlijk), metWerker: feiten.metWerker },
    today,
    kalender,
  );
  for (const stap of pad) geschreven += await zetPadstap(client, wacht, stap);
  return geschreven > 0;
}

const meld = (client: pg.ClientBase, soort: 'gezin' | 'bord', id: Id): Promise<unknown> =>
  client.query("select pg_notify('rondom', $1)", [JSON.stringify({ soort, id })]);

/**
 * Walks every wait that asks something of the clock: steps of the ladder, safety that is no longer known, the fixed path.
 * Walking again on the same day writes nothing. Returns how many waits changed.
 */
export async function loopZicht(client: pg.ClientBase, clock: Clock): Promise<number> {
  const today = clock.today();
  await client.query('begin');
  try {
    // One walk at a time, under the day of the application.
    await client.query("select pg_advisory_xact_lock(hashtext('rondom.zicht'))");
    await client.query(
      `select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true), set_config('app.vandaag', $1, true)`,
      [today],
    );
    const kalender = await leesKalender(kaderbron(client));
    const gesloten = new Set((await sluitPaden(client, today)).map(({ gezin }) => gezin));
    for (const gezin of gesloten) await meld(client, 'gezin', gezin);
    let gewijzigd = gesloten.size;
    for (const wacht of await leesWachten(client, today, addDays(today, -1))) {
      if (!(await loopEen(client, wacht, clock, kalender))) continue;
      gewijzigd += 1;
      await meld(client, 'gezin', wacht.feiten.gezinId);
      await meld(client, 'bord', wacht.feiten.regioId);
    }
    await client.query('commit');
    return gewijzigd;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Each minute, by the clock of the application: who leaves today is missed today. */
export const zichtTaak = (clock: Clock): TimedTask => ({
  name: 'loopzicht',
  when: '* * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => loopZicht(client, clock));
  },
});
