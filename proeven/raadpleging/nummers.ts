/**
 * Gives every person and every family of the demo a number that nothing else has, and every person a first name made
 * of that number. What an answer shows can then be read from its text alone, whatever the fields are called.
 */
import type pg from 'pg';
import { open, seal } from '../../apps/api/src/platform/crypto/envelope.ts';
import type { KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';

const begin = { persoon: 7_000_000_000, gezin: 8_000_000_000 } as const;
type Soort = keyof typeof begin;

/** Every person that stands in a text, by number or by name. */
export const personenIn = (tekst: string): readonly string[] =>
  nummersIn(tekst, /(?<![0-9a-f])7\d{9}(?![0-9a-f])/g);
/** Every family that stands in a text. */
export const gezinnenIn = (tekst: string): readonly string[] =>
  nummersIn(tekst, /(?<![0-9a-f])8\d{9}(?![0-9a-f])/g);

const nummersIn = (tekst: string, patroon: RegExp): readonly string[] =>
  [...new Set(tekst.match(patroon) ?? [])].sort();

/** Without a foreign key, but a number of a person or family all the same, is what its name says. */
const kolommen = `
  select c.table_schema as schema, c.table_name as tabel, c.column_name as kolom
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where t.table_type = 'BASE TABLE' and c.table_schema in ('rondom', 'raadpleging', 'platform')
    and (c.column_name = $1 or c.column_name like '%\\_' || $1)
    and not exists (select from pg_class k where k.oid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.relispartition)
  union
  select n.nspname, t.relname, a.attname from pg_constraint f
  join pg_class t on t.oid = f.conrelid join pg_namespace n on n.oid = t.relnamespace
  join pg_attribute a on a.attrelid = t.oid and a.attnum = any(f.conkey)
  where f.contype = 'f' and f.confrelid = $2::regclass and array_length(f.conkey, 1) = 1`;

export async function geefEigenNummers(client: pg.ClientBase, keys: KeyRing): Promise<void> {
  // Names first, while the triggers still keep what one searches with.
  await client.query("select set_config('app.gebruiker_id', '1', false)");
  await client.query(
    `update rondom.persoon set voornamen = 'V' || (id + ${begin.persoon})::text, roepnaam = case when roepnaam is null then null else 'R' || (id + ${begin.persoon})::text end`,
  );
  await client.query("set session_replication_role = 'replica'");
  await verzegelOpnieuw(client, keys);
  for (const soort of ['persoon', 'gezin'] as const) await hernummer(client, keys, soort);
  await client.query("set session_replication_role = 'origin'");
  await client.query('analyze');
}

async function hernummer(client: pg.ClientBase, keys: KeyRing, soort: Soort): Promise<void> {
  const { rows } = await client.query<{ schema: string; tabel: string; kolom: string }>(kolommen, [
    `${soort}_id`,
    `rondom.${soort}`,
  ]);
  for (const { schema, tabel, kolom } of rows)
    await client.query(
      `update "${schema}"."${tabel}" set "${kolom}" = "${kolom}" + ${begin[soort]} where "${kolom}" is not null`,
    );
  await client.query(`update rondom.${soort} set id = id + ${begin[soort]}`);
  await client.query(
    `select setval(pg_get_serial_sequence('rondom.${soort}', 'id'), max(id)) from rondom.${soort}`,
  );
  const sleutels = await client.query<{ id: string; gewikkeld: Buffer }>(
    'select eigenaar_id::text as id, gewikkeld from platform.sleutel where soort = $1',
    [soort],
  );
  for (const { id, gewikkeld } of sleutels.rows) {
    const nieuw = String(Number(id) + begin[soort]);
    await client.query(
      'update platform.sleutel set eigenaar_id = $3, gewikkeld = $4 where soort = $1 and eigenaar_id = $2',
      [soort, id, nieuw, keys.wrap(`${soort}:${nieuw}`, keys.unwrap(`${soort}:${id}`, gewikkeld))],
    );
  }
}

/** A BSN is sealed to the number of its person. */
async function verzegelOpnieuw(client: pg.ClientBase, keys: KeyRing): Promise<void> {
  const { rows } = await client.query<{ id: string; bsn: Buffer; gewikkeld: Buffer }>(
    `select p.id::text, p.bsn_versleuteld as bsn, s.gewikkeld from rondom.persoon p
     join platform.sleutel s on s.soort = 'persoon' and s.eigenaar_id = p.id where p.bsn_versleuteld is not null`,
  );
  for (const { id, bsn, gewikkeld } of rows) {
    const key = keys.unwrap(`persoon:${id}`, gewikkeld);
    const plek = (rij: string) => ({ tabel: 'persoon', kolom: 'bsn', rij }) as const;
    const nieuw = seal(key, 1, plek(String(Number(id) + begin.persoon)), open(key, plek(id), bsn));
    await client.query('update rondom.persoon set bsn_versleuteld = $2 where id = $1', [id, nieuw]);
  }
}
