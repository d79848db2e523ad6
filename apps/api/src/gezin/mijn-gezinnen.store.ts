import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { herkomstSql, type Klokherkomst } from '../termijnregels/index.ts';

export interface MijnGezinRow {
  readonly id: Id;
  readonly naam: string;
  readonly geslotenOp: string | null;
  readonly relatie: string;
  readonly vanaf: string | null;
  readonly maatregelTot: string | null;
  readonly eersteTermijnSoort: string | null;
  readonly eersteTermijnUiterlijk: string | null;
  readonly eersteTermijnHerkomst: Klokherkomst | null;
  readonly afspraakOp: Date | null;
  readonly afspraakSoort: string | null;
  readonly kinderenOpBord: number;
  readonly nieuweWoorden: number;
  readonly acuutSinds: string | null;
  readonly huishoudens: readonly {
    readonly namen: readonly (string | null)[];
    readonly adresGeheim: boolean;
  }[];
}

/** A row and who stood in it, for the log. */
export interface MijnGezinGelezen {
  readonly rij: MijnGezinRow;
  readonly bewoners: readonly Id[];
}

/** Who live together, by what they are called, and an unborn child without a name: parents first, then children from old to young. */
const huishoudens = `
  select h.adres_geheim, h.id,
    array_agg(p.id::text) as bewoners, bool_or(l.rol = 'kind') as met_kind,
    json_agg(case when p.geboortedatum is null and p.uitgerekende_datum is not null then null
      else coalesce(nullif(p.roepnaam, ''), nullif(split_part(p.voornamen, ' ', 1), ''), p.geslachtsnaam) end
      order by case l.rol when 'ouder' then 0 when 'partner' then 1 when 'kind' then 2 else 3 end, p.geboortedatum nulls last, p.id) as namen
  from rondom.huishouden h
  join rondom.huishoudenlid b on b.huishouden_id = h.id and b.periode @> platform.vandaag()
  join rondom.persoon p on p.id = b.persoon_id
  left join lateral (select rol from rondom.gezinslid x where x.gezin_id = g.id and x.persoon_id = p.id and x.periode @> platform.vandaag() limit 1) l on true
  where h.gezin_id = g.id group by h.id, h.adres_geheim`;

/** Texts that this reader may read and did not open since they came, as the log knows. */
const nieuweWoorden = `
  select count(*)::int from rondom.woord w where w.gezin_id = g.id and not exists (
    select 1 from raadpleging.handeling h where h.gezin_id = g.id and h.op >= w.geschreven_op and h.gebruiker_id = $1
      and h.resource = 'woord' and h.handeling = 'lees')`;

/** The families of the actor: danger first, then those without a vast gezicht, then the first date. */
export async function listMijnGezinnen(tx: Tx): Promise<MijnGezinGelezen[]> {
  const rows = await tx.query<MijnGezinRow & { bewoners: Id[] }>(
    'gezin.mijn',
    `select g.id::text, g.naam, g.gesloten_op as "geslotenOp", r.relatie, t.soort as "eersteTermijnSoort", t.uiterlijk::text as "eersteTermijnUiterlijk", t.herkomst as "eersteTermijnHerkomst",
       a.op as "afspraakOp", a.soort as "afspraakSoort", acuut.sinds::text as "acuutSinds",
       (select lower(b.periode)::text from rondom.betrokkenheid b where b.gezin_id = g.id and b.gebruiker_id = $1 and b.periode @> platform.vandaag() order by lower(b.periode) limit 1) as vanaf,
       (select max(m.einddatum)::text from rondom.maatregel m where m.gezin_id = g.id and m.einddatum > platform.vandaag()) as "maatregelTot",
       (select count(*)::int from rondom.wacht w where w.gezin_id = g.id and w.beeindigd_op is null and w.uiterlijk < platform.vandaag()) as "kinderenOpBord",
       (${nieuweWoorden}) as "nieuweWoorden", coalesce(huis.rijen, '[]') as huishoudens, coalesce(huis.bewoners, '{}') as bewoners
     from platform.mijn_relaties() r
     join rondom.gezin g on g.id = r.gezin_id
     left join rondom.acute_overdrachten() acuut on acuut.gezin_id = g.id
     left join lateral (select t.soort, t.uiterlijk, ${herkomstSql('t')} as herkomst from rondom.termijn t where t.gezin_id = g.id and t.gestopt_op is null and t.stil_sinds is null order by t.uiterlijk limit 1) t on true
     left join lateral (select a.op, a.soort from rondom.afspraak a where a.gezin_id = g.id and a.op >= platform.nu() order by a.op limit 1) a on true
     left join lateral (select json_agg(json_build_object('namen', z.namen, 'adresGeheim', z.adres_geheim) order by z.met_kind desc nulls last, z.id) as rijen,
       (select array_agg(e) from unnest(string_to_array(string_agg(array_to_string(z.bewoners, ','), ','), ',')) e) as bewoners from (${huishoudens}) z) huis on true
     order by (r.relatie = 'team') desc, t.uiterlijk nulls last, g.naam`,
    [tx.actor.gebruikerId],
  );
  return rows.map(({ bewoners, ...rij }) => ({ rij, bewoners }));
}
