import { getPlainDate } from '@rondom/domain/kern';
import { listMeedenkescalatie } from '@rondom/domain/meedenkvraag';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';

interface Open {
  readonly id: string;
  readonly gezin: string;
  readonly over: string;
  readonly antwoordOp: string;
  readonly taak: boolean;
  readonly leiding: boolean;
}

/** Brings every question without an answer back to who asked it, and after that to who leads her. Returns how many. */
export async function loopMeedenkvragen(client: pg.ClientBase, clock: Clock): Promise<number> {
  const vandaag = clock.today();
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true), set_config('app.rol', 'systeem', true),
         set_config('app.vandaag', $1, true), set_config('app.nu', $2, true)`,
      [vandaag, clock.now().toISOString()],
    );
    const { rows } = await client.query<Open>(
      `select id::text, gezin_id::text as gezin, over_persoon_id::text as over, antwoord_op::text as "antwoordOp", taak_sinds is not null as taak,
         leiding_sinds is not null as leiding
       from rondom.meedenkvraag where stand in ('gevraagd', 'aangenomen') and beeindigd_op is null and antwoord_op < $1 and leiding_sinds is null
       order by id for update skip locked`,
      [vandaag],
    );
    let aantal = 0;
    for (const row of rows) aantal += (await loopEen(client, row, clock)) ? 1 : 0;
    await client.query('commit');
    return aantal;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function loopEen(client: pg.ClientBase, row: Open, clock: Clock): Promise<boolean> {
  const vandaag = clock.today();
  const stappen = listMeedenkescalatie(getPlainDate(row.antwoordOp), vandaag, wettelijkeKalender);
  const taak = stappen.find(({ wie }) => wie === 'vastgezicht');
  const leiding = stappen.find(({ wie }) => wie === 'teamleider');
  const nieuw = (taak !== undefined && !row.taak) || (leiding !== undefined && !row.leiding);
  if (!nieuw) return false;
  if (taak !== undefined && !row.taak)
    await client.query("select platform.geef_taak($1, 'meedenkgeenantwoord', $2, $3)", [
      row.gezin,
      row.over,
      taak.op,
    ]);
  await client.query(
    'update rondom.meedenkvraag set taak_sinds = coalesce(taak_sinds, $2), leiding_sinds = $3, versie = versie + 1 where id = $1',
    [row.id, taak?.op ?? null, leiding?.op ?? null],
  );
  await client.query(
    "select pg_notify('rondom', json_build_object('soort', 'gezin', 'id', $1::text)::text)",
    [row.gezin],
  );
  return true;
}

/** Each quarter of an hour, by the clock of the application. */
export const meedenkTaak = (clock: Clock): TimedTask => ({
  name: 'loopmeedenkvraag',
  when: '2,17,32,47 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => loopMeedenkvragen(client, clock));
  },
});
