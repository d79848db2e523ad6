import type { Meekijkalarm, Reden } from '@rondom/domain/meekijkalarm';
import type pg from 'pg';

interface Bestaand {
  readonly id: string;
  readonly gesloten: boolean;
  readonly redenen: readonly Reden[];
  readonly handelingen: readonly string[];
}

/**
 * Writes what was found. The same again changes nothing; more lines or reasons are added to an alarm that is open; after
 * one was closed only a reason that was not in it makes a new one. Returns how many were made or changed.
 */
export async function schrijfAlarmen(
  client: pg.ClientBase,
  alarmen: readonly Meekijkalarm[],
  nu: Date,
): Promise<number> {
  let geschreven = 0;
  for (const alarm of alarmen) {
    const { rows } = await client.query<Bestaand>(
      `select id::text, gesloten_op is not null as gesloten, redenen, handelingen::text[] from rondom.meekijkalarm
       where gebruiker_id = $1 and coalesce(gezin_id, 0) = coalesce($2::bigint, 0) and dag = $3`,
      [alarm.lezer, alarm.gezin, alarm.dag],
    );
    const open = rows.find(({ gesloten }) => !gesloten);
    const dicht = new Set(
      rows.flatMap(({ gesloten, redenen }) => (gesloten ? redenen : [])).map(({ reden }) => reden),
    );
    if (open !== undefined) geschreven += await vulAan(client, open, alarm);
    else if (alarm.redenen.some(({ reden }) => !dicht.has(reden)))
      geschreven += await voegToe(client, alarm, nu);
  }
  return geschreven;
}

/** First and last moment of the lines, as the log has them. */
const momenten = `(select min(h.op) from raadpleging.handeling h where h.id = any($1::bigint[])) as eerste,
  (select max(h.op) from raadpleging.handeling h where h.id = any($1::bigint[])) as laatste`;

async function voegToe(client: pg.ClientBase, alarm: Meekijkalarm, nu: Date): Promise<number> {
  const gemaakt = await client.query(
    `insert into rondom.meekijkalarm (organisatie_id, gebruiker_id, rol, gezin_id, dag, redenen, handelingen, eerste_op, laatste_op, gevonden_op)
     select u.organisatie_id, u.id, u.rol, $3, $4, $5, $1::bigint[], m.eerste, m.laatste, $6
     from rondom.gebruiker u, (select ${momenten}) m where u.id = $2 and u.organisatie_id is not null and m.eerste is not null`,
    [alarm.handelingen, alarm.lezer, alarm.gezin, alarm.dag, JSON.stringify(alarm.redenen), nu],
  );
  return gemaakt.rowCount ?? 0;
}

async function vulAan(client: pg.ClientBase, open: Bestaand, alarm: Meekijkalarm): Promise<number> {
  const handelingen = [...new Set([...open.handelingen, ...alarm.handelingen])];
  const eerder = open.redenen.filter(({ reden }) => alarm.redenen.every((nieuw) => nieuw.reden !== reden));
  const redenen = [...alarm.redenen, ...eerder];
  // A count that went up is no news: who is closing it now would have to begin again.
  const zelfde = handelingen.length === open.handelingen.length && redenen.length === open.redenen.length;
  if (zelfde) return 0;
  await client.query(
    `update rondom.meekijkalarm a set redenen = $2, handelingen = $1::bigint[], eerste_op = m.eerste, laatste_op = m.laatste, versie = versie + 1
     from (select ${momenten}) m where a.id = $3`,
    [handelingen, JSON.stringify(redenen), open.id],
  );
  return 1;
}
