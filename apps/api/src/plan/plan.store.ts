import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface PlanRow {
  readonly id: Id;
  readonly nummer: number;
  readonly status: 'concept' | 'vastgesteld';
  readonly op: string;
}
export interface RegelRow {
  readonly id: Id;
  readonly soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
  readonly stand: 'nieuw' | 'begonnen' | 'lukt' | 'gehaald' | null;
  readonly standOp: string | null;
  readonly teksten: readonly TekstRow[];
}
interface TekstRow {
  readonly id: Id;
  /** Hexadecimal. */
  readonly tekst: string;
  readonly uitAntwoord: { readonly vraagId: Id; readonly naam: string; readonly op: string } | null;
  readonly wie: readonly { readonly persoonId: Id | null; readonly naam: string | null }[];
  readonly lezers: readonly { readonly persoonId: Id | null; readonly gebruiker: string | null }[];
}

/** The version that counts, as far as the reader knows one. */
export async function findPlan(tx: Tx, gezin: Id): Promise<PlanRow | undefined> {
  const [row] = await tx.query<PlanRow>(
    'plan.find',
    'select id::text, nummer, status, op::text from rondom.plan where gezin_id = $1 order by nummer desc limit 1',
    [gezin],
  );
  return row;
}

/** Its lines, with the parts the policies show this reader, and whose answer a part was taken from where he reads that; since when only for who reads the whole line. */
export function listRegels(tx: Tx, plan: Id): Promise<RegelRow[]> {
  return tx.query<RegelRow>(
    'plan.regels',
    `select r.id::text, r.soort, r.stand, 
       case when r.id = any((select platform.mijn_hele_planregels())::bigint[]) then r.stand_op::text end as "standOp",
       (select coalesce(json_agg(json_build_object('id', t.id::text, 'tekst', encode(t.tekst_versleuteld, 'hex'),
          'wie', (select coalesce(json_agg(json_build_object('persoonId', w.persoon_id::text, 'naam', coalesce(o.naam, w.omschrijving)) order by w.id), '[]')
            from rondom.plantekst_wie w left join rondom.organisatie o on o.id = w.organisatie_id where w.plantekst_id = t.id),
          'uitAntwoord', (select json_build_object('vraagId', m.id::text, 'naam', coalesce(g.naam, o.naam), 'op', (m.beantwoord_op at time zone 'Europe/Amsterdam')::date)
            from rondom.meedenkvraag m join rondom.organisatie o on o.id = m.organisatie_id left join rondom.gebruiker g on g.id = m.gebruiker_id
            where m.id = t.meedenkvraag_id and m.beantwoord_op is not null),
          'lezers', (select coalesce(json_agg(json_build_object('persoonId', l.persoon_id::text, 'gebruiker', u.naam) order by l.id), '[]')
            from rondom.plantekst_lezer l left join rondom.gebruiker u on u.id = l.gebruiker_id where l.plantekst_id = t.id)) order by t.volgorde), '[]')
        from rondom.plantekst t where t.planregel_id = r.id) as teksten
     from rondom.planregel r where r.plan_id = $1 order by r.volgorde, r.id`,
    [plan],
  );
}
