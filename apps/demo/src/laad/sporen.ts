import type pg from 'pg';
import type { Peil } from './stand.ts';
import { waarden, type Verhaalbereik } from './verhaalrijen.ts';
import type { Verhaaltabel } from './verhaaltabellen.ts';

/** Row history since the demo was loaded, of rows that were or are the family's. */
async function verwijderHistorie(
  client: pg.ClientBase,
  tabellen: readonly Verhaaltabel[],
  bereik: Verhaalbereik,
  { historie }: Peil,
): Promise<void> {
  const { rows } = await client.query<{ naam: string }>(
    `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'rondom' and c.relkind = 'r' and c.relname like '%\\_historie'`,
  );
  const namen = new Set(rows.map(({ naam }) => naam));
  const weg = tabellen
    .map(({ naam, van }) => ({ naam, van, waar: `${naam}_historie` }))
    .filter(({ waar }) => namen.has(waar))
    .map(
      ({ naam, van, waar }) =>
        `${waar}_weg as (delete from rondom.${waar} h where h.historie_id > ${String(historie[waar] ?? 0)}
           and exists (select from jsonb_populate_record(null::rondom.${naam}, h.rij) t where ${van}))`,
    );
  await client.query(`with ${weg.join(', ')} select 1`, waarden(bereik));
}

/**
 * The log since the demo was loaded, as far as it is about the family. A line that showed others too, such as a row
 * of the board, goes on showing those.
 */
async function verwijderRegels(
  client: pg.ClientBase,
  { gezinnen, personen, meldingen }: Verhaalbereik,
  { handeling }: Peil,
): Promise<void> {
  const doelen = meldingen.map((id) => `melding:${id}`);
  const { rows } = await client.query<{ id: string }>(
    `with weg as (
       delete from raadpleging.onderwerp o where o.handeling_id > $1 and (o.gezin_id = any($2) or o.persoon_id = any($3)
         or o.handeling_id in (select h.id from raadpleging.handeling h where h.id > $1 and h.doel = any($4)))
       returning o.handeling_id)
     select distinct handeling_id as id from weg`,
    [handeling, gezinnen, personen, doelen],
  );
  await client.query(
    `delete from raadpleging.handeling h where h.id > $1 and (h.gezin_id = any($2) or h.doel = any($3)
       or (h.id = any($4) and not exists (select from raadpleging.onderwerp o where o.handeling_id = h.id)))`,
    [handeling, gezinnen, doelen, rows.map(({ id }) => id)],
  );
}

/** What the draft of a form is about, where that is not a family. */
const onderwerpen = `case when soort = 'eersteblik' then $3::text[] when soort in ('wachtbevestiging', 'veiligheidscheck', 'urgentie')
  then array(select id::text from rondom.wacht where gezin_id = any($1::bigint[])) when soort = 'kijkantwoord'
  then array(select id::text from rondom.kijkvraag where gezin_id = any($1::bigint[])) when soort = 'meedenkantwoord'
  then array(select id::text from rondom.meedenkvraag where gezin_id = any($1::bigint[])) when soort in ('hulpactie', 'hulpaantekening', 'kindcheck')
  then array(select id::text from rondom.volwassenenhulp where gezin_id = any($1::bigint[])) when soort = 'hulpactiestand'
  then array(select id::text from rondom.hulpactie where gezin_id = any($1::bigint[])) else $1::text[] end`;

/** Drafts about the family, and those of its members. */
const verwijderConcepten = (client: pg.ClientBase, bereik: Verhaalbereik): Promise<unknown> =>
  client.query(
    `delete from platform.concept where split_part(onderwerp, '.', 1) = any(${onderwerpen})
       or gebruiker_id in (select id from rondom.gebruiker where persoon_id = any($2::bigint[]))`,
    [bereik.gezinnen.map(String), bereik.personen, bereik.meldingen.map(String)],
  );

/** What was written beside the rows since the demo was loaded. */
export async function verwijderSporen(
  client: pg.ClientBase,
  tabellen: readonly Verhaaltabel[],
  bereik: Verhaalbereik,
  peil: Peil,
): Promise<void> {
  await verwijderConcepten(client, bereik);
  await verwijderHistorie(client, tabellen, bereik, peil);
  await verwijderRegels(client, bereik, peil);
  // Lines were taken out: what is left is a chain of its own.
  await client.query('call raadpleging.begin_keten()');
}
