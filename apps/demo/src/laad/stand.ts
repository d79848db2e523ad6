import type pg from 'pg';
import { findPlainDate, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { insertRows } from './lading.ts';
import type { RijId } from './tabellen.ts';

/** How far the counting of ids had come when the demo was loaded: what is higher, visitors made. */
export interface Peil {
  /** The last line of the log. */
  readonly handeling: number;
  /** The last line of each table's history. */
  readonly historie: Readonly<Record<string, number>>;
}

/** What the database notes about the demo in it. */
export interface Demostand extends Peil {
  /** The day for which it was loaded. */
  readonly dag: PlainDate;
  /** Of the program that loaded it: another program may tell another story. */
  readonly opbouw: string;
  /** The families that beginning again puts back, the story's first; and the meldingen about them. */
  readonly gezinnen: readonly RijId[];
  readonly meldingen: readonly RijId[];
}

/** The demo in this database; undefined when there is none. */
export async function findStand(client: pg.ClientBase): Promise<Demostand | undefined> {
  const { rows } = await client.query<{ dag: string | null; stand: string | null }>(
    `select max(waarde) filter (where naam = 'demo') as dag, max(waarde) filter (where naam = 'demostand') as stand
     from platform.kenmerk`,
  );
  const { dag, stand } = rows[0] ?? {};
  if (dag === null || dag === undefined) return undefined;
  const found = JSON.parse(stand ?? '{}') as Partial<Omit<Demostand, 'dag'>>;
  return {
    dag: findPlainDate(dag) ?? getPlainDate('2000-01-01'),
    opbouw: found.opbouw ?? 'onbekend',
    gezinnen: found.gezinnen ?? [],
    meldingen: found.meldingen ?? [],
    handeling: found.handeling ?? 0,
    historie: found.historie ?? {},
  };
}

export async function schrijfStand(client: pg.ClientBase, { dag, ...rest }: Demostand): Promise<void> {
  await insertRows(client, 'platform.kenmerk', [
    { naam: 'demo', waarde: dag },
    { naam: 'demostand', waarde: JSON.stringify(rest) },
  ]);
}

/** Where the log and the histories stand now. */
export async function leesPeil(client: pg.ClientBase): Promise<Peil> {
  const tables = await client.query<{ naam: string }>(
    `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'rondom' and c.relkind = 'r' and c.relname like '%\\_historie' order by 1`,
  );
  const counts = tables.rows.map(
    ({ naam }) => `('${naam}', (select coalesce(max(historie_id), 0) from rondom.${naam}))`,
  );
  const { rows } = await client.query<{ handeling: string; historie: Record<string, number> }>(
    `select (select coalesce(max(id), 0) from raadpleging.handeling) as handeling,
       (select jsonb_object_agg(naam, laatste) from (values ${counts.join(', ')}) v (naam, laatste)) as historie`,
  );
  return { handeling: Number(rows[0]?.handeling ?? 0), historie: rows[0]?.historie ?? {} };
}

/**
 * Whether somebody wrote something since the demo was loaded that still stands. Reading is not writing; lines without
 * a moment of their own were loaded.
 */
export async function isGeschreven(client: pg.ClientBase, { handeling }: Demostand): Promise<boolean> {
  const { rows } = await client.query<{ geschreven: boolean }>(
    `select exists (select from raadpleging.handeling where id > $1 and handeling = 'schrijf' and resource <> 'concept' and vastgelegd_op <> op)
       or exists (select from platform.concept where inhoud_versleuteld is not null and soort <> 'brp') as geschreven`,
    [handeling],
  );
  return rows[0]?.geschreven === true;
}
