import type pg from 'pg';
import type { Peil } from './stand.ts';

/**
 * Undoes the changes of rules and calendar that visitors made: the clocks and waits they moved go back to the day
 * before the first of them, and nothing is counted with them any more.
 */
export async function zetRegelsTerug(client: pg.ClientBase, { historie }: Peil): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct rij_id::text as id from rondom.regelwijziging_historie where historie_id > $1 and handeling = 'insert'`,
    [historie['regelwijziging_historie'] ?? 0],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await client.query(
    `with eerst as (select distinct on (termijn_id) termijn_id, van from rondom.termijnverplaatsing where wijziging_id = any($1::bigint[]) order by termijn_id, id),
     wachten as (update rondom.wacht w set uiterlijk = e.van, versie = w.versie + 1 from eerst e, rondom.termijn t
       where t.id = e.termijn_id and w.termijn_id = t.id and w.uiterlijk = t.uiterlijk)
     update rondom.termijn t set uiterlijk = e.van, versie = t.versie + 1 from eerst e where t.id = e.termijn_id`,
    [ids],
  );
  await client.query('delete from rondom.termijnverplaatsing where wijziging_id = any($1::bigint[])', [ids]);
  for (const tabel of ['kalenderdag', 'termijnversie']) {
    await client.query(`delete from rondom.${tabel} where wijziging_id = any($1::bigint[])`, [ids]);
    await client.query(`delete from rondom.${tabel}_historie where historie_id > $1`, [
      historie[`${tabel}_historie`] ?? 0,
    ]);
  }
  await client.query('delete from rondom.regelwijziging where id = any($1::bigint[])', [ids]);
  await client.query('delete from rondom.regelwijziging_historie where historie_id > $1', [
    historie['regelwijziging_historie'] ?? 0,
  ]);
  // What was counted with a number that is gone, counts with the last that is left.
  await client.query(
    `update rondom.termijn set kader = rondom.kadernummer() where kader > rondom.kadernummer()`,
  );
}
