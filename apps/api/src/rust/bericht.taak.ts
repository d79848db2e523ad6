import { listBerichten, type Berichtsoort, type Rustwijze } from '@rondom/domain/rust';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import type { OrderedTask, TimedTask } from '../platform/jobs.ts';

interface Rij {
  readonly gebruiker_id: Id;
  readonly wijze: Rustwijze;
  readonly tijd: string;
  readonly aantal: number;
  readonly acuut: number;
  readonly gehad: readonly Berichtsoort[];
}

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** One message that is ready, and its mail in the outbox: ids only. Twice the same message of a day is none. */
async function zetKlaar(
  client: pg.ClientBase,
  gebruiker: Id,
  { soort, aantal }: { readonly soort: Berichtsoort; readonly aantal: number },
  clock: Clock,
): Promise<number> {
  const { rows } = await client.query<{ id: Id }>(
    `insert into rondom.bericht (gebruiker_id, soort, aantal, dag, gemaakt_op) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning id::text`,
    [gebruiker, soort, aantal, clock.today(), clock.now()],
  );
  for (const { id } of rows)
    await client.query('select platform.enqueue($1, $2)', ['berichtpost', JSON.stringify({ berichtId: id })]);
  return rows.length;
}

/** Makes the messages of this moment for who asked for them. Returns how many were made. */
export async function maakBerichten(client: pg.ClientBase, clock: Clock): Promise<number> {
  await client.query('begin');
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('rondom.rust'))");
    const { rows } = await client.query<Rij>('select * from rondom.wachtende_berichten($1)', [clock.today()]);
    const tijd = klok.format(clock.now());
    let gemaakt = 0;
    for (const { gebruiker_id, gehad, ...rij } of rows)
      for (const bericht of listBerichten(rij, rij, gehad, tijd))
        gemaakt += await zetKlaar(client, gebruiker_id, bericht, clock);
    await client.query('commit');
    return gemaakt;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Each minute, by the clock of the application. */
export const rustTaak = (clock: Clock): TimedTask => ({
  name: 'maakberichten',
  when: '* * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => maakBerichten(client, clock));
  },
});

/** Where a mail would leave. No mail server is connected: the message stays inside, on the page of its reader. */
export const berichtpostTaak: OrderedTask = { name: 'berichtpost', run: () => Promise.resolve() };
