import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface OnveiligRow {
  readonly gezinId: Id;
  readonly gezin: string;
  readonly sinds: string;
  readonly tot: string | null;
  readonly vraag: string | null;
  readonly acuutSinds: string | null;
  readonly standen: readonly { readonly soort: string; readonly sinds: string }[];
  /** Whether the children are safe meanwhile, as it was asked for each who waits; empty when nobody asked. */
  readonly veilig: readonly { readonly veilig: string; readonly op: string | null; readonly naam: string }[];
  readonly wieNu: readonly {
    readonly soort: string;
    readonly naam: string | null;
    readonly organisatie: string | null;
    readonly telefoon: string | null;
  }[];
  readonly eersteDag: string | null;
  readonly eersteSoort: string | null;
}

/** A row and the children in it, for the log. */
export interface OnveiligGelezen {
  readonly rij: OnveiligRow;
  readonly personen: readonly Id[];
}

/** The families that the safety team was added to, with who is there now. Every part passes its own policy. */
export async function listOnveilig(tx: Tx): Promise<OnveiligGelezen[]> {
  const rows = await tx.query<OnveiligRow & { personen: Id[] }>(
    'nuonveilig.lijst',
    `select g.id::text as "gezinId", g.naam as gezin, mee.sinds::text, mee.tot::text, mee.vraag, acuut.sinds::text as "acuutSinds",
       (select coalesce(json_agg(json_build_object('soort', v.soort, 'sinds', v.sinds) order by v.sinds), '[]') from (
         select v.soort, min(v.sinds) as sinds from rondom.veiligheidsstand v where v.gezin_id = g.id and v.geeindigd_op is null group by v.soort) v) as standen,
       (select coalesce(json_agg(json_build_object('veilig', w.veilig, 'op', w.veilig_op,
           'naam', coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1))) order by p.geboortedatum), '[]')
         from rondom.wacht w join rondom.persoon p on p.id = w.persoon_id where w.gezin_id = g.id and w.beeindigd_op is null) as veilig,
       (select coalesce(json_agg(json_build_object('soort', b.soort, 'naam', u.naam, 'organisatie', o.naam, 'telefoon', u.telefoon)
           order by case b.soort when 'vastgezicht' then 0 when 'vervanger' then 1 when 'uitvoerder' then 2 else 3 end, lower(b.periode)), '[]')
         from rondom.betrokkenheid b left join rondom.gebruiker u on u.id = b.gebruiker_id
         left join rondom.organisatie o on o.id = coalesce(b.organisatie_id, u.organisatie_id)
         where b.gezin_id = g.id and b.periode @> platform.vandaag() and b.soort in ('vastgezicht', 'vervanger', 'uitvoerder', 'team')) as "wieNu",
       eerst.dag as "eersteDag", eerst.soort as "eersteSoort",
       array(select distinct w.persoon_id::text from rondom.wacht w where w.gezin_id = g.id and w.beeindigd_op is null) as personen
     from (select distinct gezin_id, relatie from platform.mijn_relaties()) r
     join rondom.gezin g on g.id = r.gezin_id and g.gesloten_op is null
     left join rondom.acute_overdrachten() acuut on acuut.gezin_id = g.id
     left join lateral (select lower(b.periode) as sinds, upper(b.periode) as tot, b.omschrijving as vraag from rondom.betrokkenheid b
       where b.gezin_id = g.id and b.soort = 'meedenker' and b.periode @> platform.vandaag()
         and (b.organisatie_id = platform.mijn_organisatie() or b.gebruiker_id = $1) order by lower(b.periode) limit 1) mee on true
     left join lateral (
       select d.dag, d.soort from (
         select t.uiterlijk::text as dag, t.soort from rondom.termijn t where t.gezin_id = g.id and t.gestopt_op is null and t.uiterlijk >= platform.vandaag()
         union all
         select (a.op at time zone 'Europe/Amsterdam')::date::text, a.soort from rondom.afspraak a where a.gezin_id = g.id and a.op >= platform.nu()
       ) d order by d.dag limit 1) eerst on true
     where r.relatie = 'meedenker'`,
    [tx.actor.gebruikerId],
  );
  return rows.map(({ personen, ...rij }) => ({ rij, personen }));
}
