import type pg from 'pg';
import type { RijId } from './tabellen.ts';
import { leesVerhaaltabellen, type Verhaaltabel } from './verhaaltabellen.ts';

/** The families that are put back, at one moment: the story's first; the people in them, the meldingen about them. */
export interface Verhaalbereik {
  readonly gezinnen: readonly RijId[];
  readonly personen: readonly RijId[];
  readonly meldingen: readonly RijId[];
}

export const waarden = ({ gezinnen, personen, meldingen }: Verhaalbereik): unknown[] => [
  gezinnen,
  personen,
  meldingen,
];

/** Everybody who is or was of these families, or takes part in one as a person. */
export async function leesPersonen(
  client: pg.ClientBase,
  gezinnen: readonly RijId[],
): Promise<readonly RijId[]> {
  const { rows } = await client.query<{ id: string }>(
    `select persoon_id as id from rondom.gezinslid where gezin_id = any($1)
     union select persoon_id from rondom.betrokkenheid where gezin_id = any($1) and persoon_id is not null`,
    [gezinnen],
  );
  return rows.map(({ id }) => Number(id));
}

/**
 * Keeps the rows of these families as they stand, sealed texts and all, where only the owner reads: beginning again
 * puts back exactly these.
 */
export async function bewaarVerhaal(client: pg.ClientBase, bereik: Verhaalbereik): Promise<void> {
  await client.query('create schema if not exists demo');
  await client.query('create table if not exists demo.rij (tabel text not null, rij jsonb not null)');
  await client.query('truncate demo.rij');
  const lees = (await leesVerhaaltabellen(client)).map(
    ({ naam, van }) => `select '${naam}', to_jsonb(t) from rondom.${naam} t where ${van}`,
  );
  await client.query(`insert into demo.rij ${lees.join(' union all ')}`, waarden(bereik));
}

/** Ids of the rows kept of a table. */
export async function bewaardeIds(client: pg.ClientBase, tabel: string): Promise<readonly RijId[]> {
  const { rows } = await client.query<{ id: string }>(
    `select rij ->> 'id' as id from demo.rij where tabel = $1`,
    [tabel],
  );
  return rows.map(({ id }) => Number(id));
}

/** All rows of the family, of every table whose rows nobody else points at; in one statement, so in any order. */
export async function verwijderRijen(
  client: pg.ClientBase,
  tabellen: readonly Verhaaltabel[],
  bereik: Verhaalbereik,
): Promise<void> {
  const weg = tabellen
    .filter(({ wortel }) => !wortel)
    .map(({ naam, van }) => `${naam}_weg as (delete from rondom.${naam} t where ${van})`);
  await client.query(`with ${weg.join(', ')} select 1`, waarden(bereik));
}

/** What was kept, with the ids it had: the roots in their place, then the rest. */
export async function zetRijenTerug(client: pg.ClientBase, tabellen: readonly Verhaaltabel[]): Promise<void> {
  const { rows } = await client.query<{ tabel: string; namen: string[] }>(
    `select distinct on (tabel) tabel, array(select jsonb_object_keys(rij)) as namen from demo.rij`,
  );
  const namen = new Map(rows.map((rij) => [rij.tabel, new Set(rij.namen)]));
  const invoer = ({ naam, kolommen }: Verhaaltabel): { sql: string; kolommen: readonly string[] } => {
    // A column that came later keeps its default.
    const bewaard = kolommen.filter((kolom) => namen.get(naam)?.has(kolom));
    const lijst = bewaard.join(', ');
    const sql = `insert into rondom.${naam} (${lijst}) overriding system value
      select ${lijst} from demo.rij r, jsonb_populate_record(null::rondom.${naam}, r.rij) where r.tabel = '${naam}'`;
    return { sql, kolommen: bewaard };
  };
  const gevuld = tabellen.filter(({ naam }) => namen.has(naam));
  for (const tabel of gevuld.filter(({ wortel }) => wortel)) {
    const { sql, kolommen } = invoer(tabel);
    const zet = kolommen.map((kolom) => `${kolom} = excluded.${kolom}`);
    await client.query(`${sql} on conflict (id) do update set ${zet.join(', ')}`);
  }
  const rest = gevuld.filter(({ wortel }) => !wortel);
  const terug = rest.map((tabel) => `${tabel.naam}_terug as (${invoer(tabel).sql})`);
  await client.query(`with ${terug.join(', ')} select 1`);
}
