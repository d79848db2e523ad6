import { addDays, getPlainDate } from '@rondom/domain/kern';
import type { Kalender } from '@rondom/domain/termijn';
import { isVeiligheidOnbekend, listEscalatie, listPadstappen, type Padstap } from '@rondom/domain/zicht';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';
import { kaderbron } from '../termijnregels/index.ts';
import { leesKalender } from './kalender.ts';
import {
  leesWachten,
  meldAllen,
  sluitPaden,
  zetOnbekend,
  zetPadstappen,
  zetStappen,
  type Loopwacht,
  type Wachtstap,
} from './loop.store.ts';
import { feitenOf } from './zicht.view.ts';

/** So many waits in one transaction: few enough to hold no row for long, enough to ask the database seldom. */
const groepsgrootte = 500;

/** What the rules say about these waits on a day, written in sets; returns the waits that changed. */
async function loopGroep(
  client: pg.ClientBase,
  wachten: readonly Loopwacht[],
  clock: Clock,
  kalender: Kalender,
): Promise<readonly Loopwacht[]> {
  const today = clock.today();
  const stappen: Wachtstap[] = [];
  const onbekend: Id[] = [];
  const pad: { wacht: Loopwacht; stap: Padstap }[] = [];
  for (const wacht of wachten) {
    const { feiten } = wacht;
    const escalatie = listEscalatie(feitenOf(feiten), today, kalender);
    stappen.push(...escalatie.map((stap) => ({ wacht, stap })));
    if (isVeiligheidOnbekend(escalatie)) onbekend.push(feiten.wachtId);
    const padwacht = {
      soort: feiten.wachtOp,
      uiterlijk: getPlainDate(feiten.uiterlijk),
      metWerker: feiten.metWerker,
    };
    pad.push(...listPadstappen(padwacht, today, kalender).map((stap) => ({ wacht, stap })));
  }
  const gewijzigd = new Set([
    ...(await zetStappen(client, stappen, clock.now())),
    ...(await zetOnbekend(client, onbekend, today)),
    ...(await zetPadstappen(client, pad)),
  ]);
  return wachten.filter(({ feiten }) => gewijzigd.has(feiten.wachtId));
}

/** One transaction as the system, under the day of the application; one walk at a time. */
async function alsSysteem<T>(client: pg.ClientBase, today: string, werk: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('rondom.zicht'))");
    await client.query(
      `select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true), set_config('app.vandaag', $1, true)`,
      [today],
    );
    const uit = await werk();
    await client.query('commit');
    return uit;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** A worker came: the rest of those paths is no longer needed. Returns how many families changed. */
async function sluit(client: pg.ClientBase, today: string): Promise<number> {
  const gesloten = [...new Set((await sluitPaden(client, today)).map(({ gezin }) => gezin))];
  await meldAllen(client, gesloten, []);
  return gesloten.length;
}

/**
 * Walks every wait that asks something of the clock: steps of the ladder, safety that is no longer known, the fixed path.
 * Group by group, each in a transaction of its own: what stopped halfway goes on at the next walk, and walking again on
 * the same day writes nothing. Returns how many waits changed.
 */
export async function loopZicht(client: pg.ClientBase, clock: Clock, groep = groepsgrootte): Promise<number> {
  const today = clock.today();
  const gisteren = addDays(today, -1);
  let gewijzigd = await alsSysteem(client, today, () => sluit(client, today));
  let na: Id | undefined = '0';
  while (na !== undefined) {
    const vanaf: Id = na;
    na = await alsSysteem(client, today, async () => {
      const wachten = await leesWachten(client, today, gisteren, { na: vanaf, aantal: groep });
      const anders = await loopGroep(client, wachten, clock, await leesKalender(kaderbron(client)));
      await meldAllen(
        client,
        anders.map(({ feiten }) => feiten.gezinId),
        anders.map(({ feiten }) => feiten.regioId),
      );
      gewijzigd += anders.length;
      return wachten.length < groep ? undefined : wachten.at(-1)?.feiten.wachtId;
    });
  }
  return gewijzigd;
}

/** Each minute, by the clock of the application: who leaves today is missed today. */
export const zichtTaak = (clock: Clock): TimedTask => ({
  name: 'loopzicht',
  when: '* * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => loopZicht(client, clock));
  },
});
