import type pg from 'pg';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';

/** The data keys that stand here, by owner: whoever holds one in memory can go on reading with it. */
export async function leesSleutels(client: pg.ClientBase, keys: KeyRing): Promise<Map<string, Buffer>> {
  const { rows } = await client.query<{ naam: string; gewikkeld: Buffer }>(
    "select soort || ':' || eigenaar_id as naam, gewikkeld from platform.sleutel",
  );
  const found = new Map<string, Buffer>();
  for (const { naam, gewikkeld } of rows) {
    try {
      found.set(naam, keys.unwrap(naam, gewikkeld));
    } catch {
      // Wrapped by a key file that is gone: nobody reads with it any more.
    }
  }
  return found;
}

/** Who is logged in, by the name they log in with: accounts may get other numbers. */
export type Sessies = readonly { readonly sleutel: Buffer; readonly sub: string }[];

/**
 * Empties everything the demo or a visitor wrote, in the transaction of the caller. The access table, the job tables
 * and the sessions stay.
 */
export async function maakLeeg(client: pg.ClientBase): Promise<Sessies> {
  const { rows: sessies } = await client.query<Sessies[number]>(
    `select s.sleutel_hash as sleutel, g.sub from platform.sessie s join rondom.gebruiker g on g.id = s.gebruiker_id`,
  );
  const { rows } = await client.query<{ naam: string }>(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('rondom', 'raadpleging') and c.relkind in ('r', 'p') and not c.relispartition order by c.oid`,
  );
  const eigen = ['platform.sleutel', 'platform.idempotentie', 'platform.concept'];
  await client.query(`truncate ${[...rows.map(({ naam }) => naam), ...eigen].join(', ')} restart identity`);
  await client.query('call raadpleging.begin_keten()');
  await client.query("delete from platform.kenmerk where naam in ('demo', 'demostand', 'kaarten')");
  return sessies;
}

/** Whoever was logged in stays so, as the same person; of whom nobody knows any more, logs in again. */
export async function verhuisSessies(client: pg.ClientBase, sessies: Sessies): Promise<void> {
  await client.query(
    `update platform.sessie s set gebruiker_id = g.id from rondom.gebruiker g,
       unnest($1::bytea[], $2::text[]) as was(sleutel, sub) where s.sleutel_hash = was.sleutel and g.sub = was.sub`,
    [sessies.map(({ sleutel }) => sleutel), sessies.map(({ sub }) => sub)],
  );
  await client.query(
    `delete from platform.sessie s where not exists (
       select from unnest($1::bytea[], $2::text[]) as was(sleutel, sub) join rondom.gebruiker g on g.sub = was.sub
       where was.sleutel = s.sleutel_hash)`,
    [sessies.map(({ sleutel }) => sleutel), sessies.map(({ sub }) => sub)],
  );
}
