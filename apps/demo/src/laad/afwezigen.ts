import type pg from 'pg';
import type { Demostand } from './stand.ts';
import type { RijId } from './tabellen.ts';

/**
 * Visitors let the faces of the story family be away. That is a row of a worker, not of the family: it goes as the
 * family goes, with who stood in elsewhere because of it and what was logged of it. An absence of anybody else stays.
 */
export async function verwijderAfwezigheden(
  client: pg.ClientBase,
  { gezinnen, historie, handeling }: Demostand,
): Promise<void> {
  const sinds = historie['afwezigheid_historie'] ?? 0;
  const { rows } = await client.query<{ id: string }>(
    `select a.id::text from rondom.afwezigheid a
     where a.gebruiker_id in (select b.gebruiker_id from rondom.betrokkenheid b where b.gezin_id = any($1))
       and not exists (select from rondom.afwezigheid_historie h where h.historie_id <= $2 and (h.rij ->> 'id')::bigint = a.id)`,
    [gezinnen, sinds],
  );
  const ids = rows.map(({ id }) => id);
  const vervangers = await client.query<{ id: string }>(
    'delete from rondom.betrokkenheid where afwezigheid_id = any($1::bigint[]) returning id::text',
    [ids],
  );
  await client.query('delete from rondom.afwezigheid where id = any($1::bigint[])', [ids]);
  await wisHistorie(client, 'afwezigheid', ids, sinds);
  const daarna = historie['betrokkenheid_historie'] ?? 0;
  await wisHistorie(
    client,
    'betrokkenheid',
    vervangers.rows.map(({ id }) => id),
    daarna,
  );
  await wisRegels(client, gezinnen, handeling);
}

/** Acts of being away: they showed all families of that worker, and none is away any more. */
async function wisRegels(client: pg.ClientBase, gezinnen: readonly RijId[], na: number): Promise<void> {
  const weg = `select h.id from raadpleging.handeling h where h.id > $2 and h.resource = 'afwezigheid'
    and h.gebruiker_id in (select b.gebruiker_id from rondom.betrokkenheid b where b.gezin_id = any($1))`;
  await client.query(`delete from raadpleging.onderwerp where handeling_id in (${weg})`, [gezinnen, na]);
  await client.query(`delete from raadpleging.handeling where id in (${weg})`, [gezinnen, na]);
}

const wisHistorie = (
  client: pg.ClientBase,
  tabel: string,
  ids: readonly string[],
  na: number,
): Promise<unknown> =>
  client.query(
    `delete from rondom.${tabel}_historie where historie_id > $2 and (rij ->> 'id')::bigint = any($1::bigint[])`,
    [ids, na],
  );
