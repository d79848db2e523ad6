import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Relatie } from '../platform/access/index.ts';
import type { Tx } from '../platform/database/index.ts';

export interface KijkRow {
  readonly id: Id;
  readonly op: Date;
  readonly handeling: 'lees' | 'zoek' | 'geweigerd' | 'bevraag' | 'afdruk' | 'export';
  readonly resource: string;
  readonly relatie: Relatie;
  readonly rol: string;
  readonly grond: string;
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly organisatiesoort: Organisatiesoort;
  readonly toontNamen: boolean;
  readonly vrijgaveAanVastGezicht: boolean;
  readonly over: readonly Id[];
  /** Who was told of the melding because of which was looked. */
  readonly verteldAan: readonly Id[];
  /** Who asked for it, or consented. */
  readonly opVerzoekVan: readonly Id[];
  /** On which question to think along it was read. */
  readonly vraag: { readonly door: string; readonly toestemmingOp: string | null } | null;
  /** To whom a worker released the line, as far as this reader knows. */
  readonly vrijgegevenVoor: readonly Id[];
}

/**
 * One row per act of a worker, with the persons in it that the policies show. What family members do in their own
 * portal is nobody's line: two parents never see each other's log-in times. Writing, and asking who will be able to
 * read what one writes, is no looking. The purpose stays where it is.
 */
const acts = `
  select h.id::text, h.op, h.handeling, h.resource, h.relatie, h.rol, h.grond, u.id::text as "gebruikerId", u.naam, o.id::text as "organisatieId", o.naam as organisatie,
    o.soort as organisatiesoort, o.toont_namen as "toontNamen", o.vrijgave_aan_vastgezicht as "vrijgaveAanVastGezicht",
    (select coalesce(json_agg(distinct x.persoon_id::text), '[]') from raadpleging.onderwerp x
      where x.handeling_id = h.id and x.op = h.op and x.persoon_id is not null) as over,
    (select coalesce(json_agg(v.persoon_id::text), '[]') from rondom.melding_verteld v
      where v.melding_id = case when h.doel like 'melding:%' then substr(h.doel, 9)::bigint end) as "verteldAan",
    case when h.grond in ('toestemming', 'bijstand') then rondom.op_verzoek_van(h.id, h.op) else '[]' end as "opVerzoekVan",
    case when h.doel like 'meedenkvraag:%' or h.doel like 'raadsverzoek:%' then rondom.kijkgrond(h.id, h.op) end as vraag,
    (select coalesce(json_agg(f.persoon_id::text), '[]') from rondom.raadpleging_vrijgave f
      where f.handeling_id = h.id and f.ingetrokken_op is null) as "vrijgegevenVoor"
  from raadpleging.handeling h
  join rondom.gebruiker u on u.id = h.gebruiker_id and u.soort = 'medewerker'
  join rondom.organisatie o on o.id = h.organisatie_id
  where h.handeling <> 'schrijf' and h.resource not in ('notitielezers', 'concept')`;
const newest = 'order by h.op desc, h.id desc limit 300';

export function listVanGezin(tx: Tx, gezin: Id): Promise<KijkRow[]> {
  return tx.query<KijkRow>('raadpleging.gezin', `${acts} and h.gezin_id = $1 ${newest}`, [gezin]);
}

/** The acts about the persons this family member reads for, and the refused tries at the family. */
export function listVanPersonen(tx: Tx, gezin: Id, personen: readonly Id[]): Promise<KijkRow[]> {
  return tx.query<KijkRow>(
    'raadpleging.personen',
    `${acts} and ((h.handeling = 'geweigerd' and h.gezin_id = $1)
       or (h.id, h.op) in (select x.handeling_id, x.op from raadpleging.onderwerp x where x.persoon_id = any($2::bigint[]))) ${newest}`,
    [gezin, personen],
  );
}

/** One act, if it is about this family member or a child he reads for, or a refused try at the family. */
export async function findVanPersonen(
  tx: Tx,
  gezin: Id,
  personen: readonly Id[],
  id: Id,
): Promise<KijkRow | undefined> {
  const [row] = await tx.query<KijkRow>(
    'raadpleging.een-van-personen',
    `${acts} and h.id = $3 and ((h.handeling = 'geweigerd' and h.gezin_id = $1)
       or exists (select 1 from raadpleging.onderwerp x where x.handeling_id = h.id and x.op = h.op and x.persoon_id = any($2::bigint[])))`,
    [gezin, personen, id],
  );
  return row;
}
