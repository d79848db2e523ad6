import { getPlainDate } from '@rondom/domain/kern';
import { findBeperkingsreden, type Noodoordeel } from '@rondom/domain/noodkijk';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';

interface Open {
  readonly id: string;
  readonly gebruiker: string;
  readonly organisatie: string;
  readonly uiterlijk: string;
  readonly oordeel: Noodoordeel | null;
}

/** Limits the account behind every look whose last day of review has passed. Returns how many. */
export async function beperkAchterstallige(client: pg.ClientBase, clock: Clock): Promise<number> {
  const { rows } = await client.query<Open>(
    `select n.id::text, n.gebruiker_id::text as gebruiker, n.organisatie_id::text as organisatie, n.uiterlijk::text, n.beoordeling as oordeel
     from rondom.noodkijk n where n.uiterlijk is not null and (n.beoordeling is null or n.beoordeling = 'meerweten')
       and not exists (select 1 from rondom.noodkijkbeperking b where b.noodkijk_id = n.id)`,
  );
  let aantal = 0;
  for (const { id, gebruiker, organisatie, uiterlijk, oordeel } of rows) {
    const reden = findBeperkingsreden({ uiterlijk: getPlainDate(uiterlijk), oordeel }, clock.today());
    if (reden === undefined) continue;
    const made = await client.query(
      `insert into rondom.noodkijkbeperking (noodkijk_id, gebruiker_id, organisatie_id, reden, sinds) values ($1, $2, $3, $4, $5)
       on conflict (noodkijk_id) do nothing`,
      [id, gebruiker, organisatie, reden, clock.now()],
    );
    aantal += made.rowCount ?? 0;
    await client.query("select pg_notify('rondom', $1)", [
      JSON.stringify({ soort: 'noodkijk', id: organisatie }),
    ]);
  }
  return aantal;
}

/** Each quarter of an hour: by the clock of the application, so that the first working day begins with it. */
export const beperkTaak = (clock: Clock): TimedTask => ({
  name: 'beperknoodkijk',
  when: '*/15 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => beperkAchterstallige(client, clock));
  },
});
