import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** What a family is on the day, as far as it decides who reads what. */
export interface GezinsfeitenRow {
  readonly leden: readonly {
    readonly id: Id;
    readonly rol: 'kind' | 'ouder' | 'partner' | 'grootouder' | 'netwerk' | 'anders';
    readonly voornamen: string;
    readonly roepnaam: string | null;
    readonly geboortedatum: string | null;
    readonly uitgerekendeDatum: string | null;
    readonly overleden: boolean;
    readonly huishoudens: readonly Id[];
    readonly portaal: boolean;
  }[];
  readonly relaties: readonly {
    readonly van: Id;
    readonly naar: Id;
    readonly soort: 'ouder' | 'partner' | 'pleegouder' | 'stiefouder' | 'anders';
    readonly vorm: 'huwelijk' | 'geregistreerdpartnerschap' | 'samenwonend' | 'anders' | null;
    readonly vanaf: string | null;
    readonly tot: string | null;
  }[];
  readonly gezag: readonly {
    readonly kind: Id;
    readonly houder: Id | null;
    readonly bron: 'brp' | 'beschikking' | 'verteld';
    readonly vanaf: string;
  }[];
  readonly veiligheidsstand: boolean;
  readonly standen: readonly StandRow[];
}

/** A danger that stands, as sharing names it. */
export interface StandRow {
  readonly soort: string;
  readonly gevaarPersoonId: Id | null;
  readonly voorPersoonId: Id | null;
  readonly sinds: string;
}

const sql = `
with leden as materialized (
  select l.rol, p.* from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
  where l.gezin_id = $1 and l.periode @> platform.vandaag()
)
select json_build_object(
  'leden', (select coalesce(json_agg(json_build_object('id', k.id::text, 'rol', k.rol, 'voornamen', k.voornamen, 'roepnaam', k.roepnaam,
      'geboortedatum', k.geboortedatum, 'uitgerekendeDatum', k.uitgerekende_datum, 'overleden', k.overleden_op is not null,
      'huishoudens', (select coalesce(json_agg(h.huishouden_id::text), '[]') from rondom.huishoudenlid h
        where h.gezin_id = $1 and h.persoon_id = k.id and h.periode @> platform.vandaag()),
      'portaal', exists (select 1 from rondom.portaaltoegang t where t.gezin_id = $1 and t.persoon_id = k.id and t.periode @> platform.vandaag()))
      order by case k.rol when 'kind' then 1 when 'ouder' then 0 else 2 end, k.geboortedatum nulls last, k.id), '[]') from leden k),
  'relaties', (select coalesce(json_agg(json_build_object('van', r.van_persoon_id::text, 'naar', r.naar_persoon_id::text, 'soort', r.soort, 'vorm', r.vorm,
      'vanaf', coalesce(r.begin_opgegeven, lower(r.periode)::text), 'tot', coalesce(r.einde_opgegeven, upper(r.periode)::text))), '[]')
    from rondom.relatie r where r.van_persoon_id in (select id from leden) and r.naar_persoon_id in (select id from leden)),
  'gezag', (select coalesce(json_agg(json_build_object('kind', z.kind_persoon_id::text, 'houder', z.houder_persoon_id::text, 'bron', z.bron, 'vanaf', lower(z.periode))), '[]')
    from rondom.gezag z where z.kind_persoon_id in (select id from leden) and z.periode @> platform.vandaag()),
  'veiligheidsstand', exists (select 1 from rondom.veiligheidsstand v where v.gezin_id = $1 and v.geeindigd_op is null),
  'standen', (select coalesce(json_agg(json_build_object('soort', v.soort, 'gevaarPersoonId', v.gevaar_persoon_id::text, 'voorPersoonId', v.voor_persoon_id::text,
      'sinds', v.sinds) order by v.sinds, v.id), '[]') from rondom.veiligheidsstand v where v.gezin_id = $1 and v.geeindigd_op is null)
) as feiten`;

export async function getGezinsfeiten(tx: Tx, gezin: Id): Promise<GezinsfeitenRow> {
  const [row] = await tx.query<{ feiten: GezinsfeitenRow }>('tijdlijn.gezinsfeiten', sql, [gezin]);
  if (!row) throw new Error('a select without from gives one row');
  return row.feiten;
}

export interface MeelezerRow {
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly soort: string;
}

/** The workers who take part on the day and read the timeline by what they do there. */
export function listMeelezers(tx: Tx, gezin: Id): Promise<MeelezerRow[]> {
  return tx.query<MeelezerRow>(
    'tijdlijn.meelezers',
    `select distinct on (u.id) u.id::text as "gebruikerId", u.naam, b.soort
     from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = $1 and b.periode @> platform.vandaag() and b.soort in ('vastgezicht', 'uitvoerder', 'vervanger')
     order by u.id, case b.soort when 'vastgezicht' then 0 when 'uitvoerder' then 1 else 2 end`,
    [gezin],
  );
}
