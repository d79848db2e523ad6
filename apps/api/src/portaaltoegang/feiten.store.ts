import type { Portaalsoort } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface ToegangsfeitenRow {
  readonly vastGezicht: Id | null;
  readonly standen: readonly {
    readonly gevaar: Id | null;
    readonly voor: Id | null;
    readonly sinds: string;
  }[];
  readonly deelInPlan: readonly Id[];
  readonly toegangen: readonly { readonly persoon: Id; readonly als: Portaalsoort; readonly sinds: string }[];
  readonly opnieuw: readonly Id[];
}

const feiten = `
select json_build_object(
  'vastGezicht', (select b.gebruiker_id::text from rondom.betrokkenheid b
    where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> platform.vandaag() order by lower(b.periode) desc limit 1),
  'standen', (select coalesce(json_agg(json_build_object('gevaar', v.gevaar_persoon_id::text, 'voor', v.voor_persoon_id::text, 'sinds', v.sinds)), '[]')
    from rondom.veiligheidsstand v where v.gezin_id = $1 and v.geeindigd_op is null),
  'deelInPlan', (select coalesce(json_agg(distinct x.id::text), '[]') from (
    select w.persoon_id as id from rondom.plantekst_wie w where w.gezin_id = $1 and w.persoon_id is not null
    union select b.persoon_id from rondom.betrokkenheid b
      where b.gezin_id = $1 and b.soort = 'netwerk' and b.persoon_id is not null and b.periode @> platform.vandaag()) x),
  'toegangen', (select coalesce(json_agg(json_build_object('persoon', t.persoon_id::text, 'als', t.als, 'sinds', lower(t.periode))), '[]')
    from rondom.portaaltoegang t where t.gezin_id = $1 and t.periode @> platform.vandaag()),
  'opnieuw', (select coalesce(json_agg(distinct t.persoon_id::text), '[]') from rondom.taak t
    where t.gezin_id = $1 and t.soort = 'portaalOpnieuw' and t.gedaan_op is null and t.persoon_id is not null)
) as feiten`;

export async function getToegangsfeiten(tx: Tx, gezin: Id): Promise<ToegangsfeitenRow> {
  const [row] = await tx.query<{ feiten: ToegangsfeitenRow }>('portaaltoegang.feiten', feiten, [gezin]);
  if (!row) throw new Error('a select without from gives one row');
  return row.feiten;
}

export interface LeesbaarRow {
  readonly planregels: readonly {
    readonly soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
    readonly nummer: number;
    readonly lezers: readonly Id[];
  }[];
  readonly notities: readonly { readonly lezers: readonly Id[] }[];
  readonly afspraken: readonly { readonly personen: readonly Id[] }[];
  readonly huishoudens: readonly { readonly geheim: boolean; readonly bewoners: readonly Id[] }[];
}

const leesbaar = `
select json_build_object(
  'planregels', (select coalesce(json_agg(json_build_object('soort', x.soort, 'nummer', x.nummer, 'lezers', x.lezers)), '[]') from (
    select r.soort, row_number() over (partition by r.soort order by r.volgorde, r.id) as nummer,
      (select coalesce(json_agg(distinct l.persoon_id::text), '[]') from rondom.plantekst t join rondom.plantekst_lezer l on l.plantekst_id = t.id
        where t.planregel_id = r.id and l.persoon_id is not null) as lezers
    from rondom.planregel r where r.plan_id = (select p.id from rondom.plan p where p.gezin_id = $1 order by p.nummer desc limit 1)) x),
  'notities', (select coalesce(json_agg(json_build_object('lezers', (select coalesce(json_agg(p.persoon_id::text), '[]')
      from rondom.contactnotitie_persoon p where p.contactnotitie_id = n.id and p.lezer))), '[]')
    from rondom.contactnotitie n where n.gezin_id = $1 and n.zichtbaar_vanaf <= platform.nu()),
  'afspraken', (select coalesce(json_agg(json_build_object('personen', (select coalesce(json_agg(p.persoon_id::text), '[]')
      from rondom.afspraak_persoon p where p.afspraak_id = a.id))), '[]')
    from rondom.afspraak a where a.gezin_id = $1 and a.op >= platform.nu()),
  'huishoudens', (select coalesce(json_agg(json_build_object('geheim', h.adres_geheim, 'bewoners', (select coalesce(json_agg(l.persoon_id::text), '[]')
      from rondom.huishoudenlid l where l.huishouden_id = h.id and l.periode @> platform.vandaag()))), '[]')
    from rondom.huishouden h where h.gezin_id = $1)
) as leesbaar`;

/** What stands in a family with its readers by name, as far as this worker knows it. */
export async function getLeesbaar(tx: Tx, gezin: Id): Promise<LeesbaarRow> {
  const [row] = await tx.query<{ leesbaar: LeesbaarRow }>('portaaltoegang.leesbaar', leesbaar, [gezin]);
  if (!row) throw new Error('a select without from gives one row');
  return row.leesbaar;
}
