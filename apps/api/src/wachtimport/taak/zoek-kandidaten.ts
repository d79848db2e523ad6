import type { Importregel, Kandidaat } from '@rondom/domain/wachtimport';
import { geraamte, kaleNaam, klank, naamwoorden } from '@rondom/domain/zoeken';
import type { Bron } from './bron.ts';

interface Row extends Kandidaat {
  readonly nummer: number;
}

/** Whoever may be the child of each line: by number, else by day of birth and a name that sounds alike. */
const sql = `
  with v as materialized (
    select * from unnest($1::int[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[]) as v(nummer, bsn, dag, klank, geraamte, voor)),
  raak as (
    select v.nummer, p.id, true as bsn from v join rondom.persoon p on p.bsn_hmac = v.bsn
    union all
    select v.nummer, z.persoon_id, false from v join rondom.zoeknaam z on z.geboortedatum = v.dag
      join rondom.geslachtsnaam g on g.id = z.geslachtsnaam_id
    where g.klank = v.klank or g.geraamte = v.geraamte or v.voor = any(z.klanken))
  select r.nummer, p.id::text as persoon, bool_or(r.bsn) as "bsnGelijk", p.bsn_hmac is not null as "heeftBsn",
    concat_ws(' ', p.roepnaam, p.voornamen) as voornamen, concat_ws(' ', p.voorvoegsel, p.geslachtsnaam) as achternaam, p.geboortedatum,
    x.gezinnen, x.relatie
  from raak r join rondom.persoon p on p.id = r.id
  cross join lateral (
    select coalesce(array_agg(l.gezin_id::text order by m.eigen desc, l.gezin_id), '{}') as gezinnen, coalesce(bool_or(m.eigen), false) as relatie
    from rondom.gezinslid l cross join lateral (select exists (select from rondom.maatregel m
      where m.gezin_id = l.gezin_id and m.organisatie_id = $7 and m.einddatum > $8) as eigen) m
    where l.persoon_id = p.id and l.periode @> $8::date) x
  group by r.nummer, p.id, x.gezinnen, x.relatie
  order by r.nummer, p.id`;

export interface Genummerd {
  readonly nummer: number;
  readonly regel: Importregel;
}

/** The candidates of a batch of lines, by the number of the line. */
export async function zoekKandidaten(
  { client, tx, organisatie }: Bron,
  regels: readonly Genummerd[],
): Promise<ReadonlyMap<number, readonly Kandidaat[]>> {
  const klanken = regels.map(({ regel }) => klank(kaleNaam(naamwoorden(regel.achternaam ?? ''))));
  const { rows } = await client.query<Row>(sql, [
    regels.map(({ nummer }) => nummer),
    regels.map(({ regel }) => (regel.bsn === undefined ? null : tx.hmac('bsn', regel.bsn))),
    regels.map(({ regel }) => regel.geboortedatum ?? null),
    klanken,
    klanken.map(geraamte),
    regels.map(({ regel }) => klank(naamwoorden(regel.voornamen ?? '')[0] ?? '')),
    organisatie,
    tx.today,
  ]);
  const found = new Map<number, Kandidaat[]>();
  for (const row of rows) found.set(row.nummer, [...(found.get(row.nummer) ?? []), row]);
  return found;
}
