import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface FamilielidRow {
  readonly id: Id;
  readonly rol: string;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly familiewoord: Familiewoord | null;
}

export const familiewoorden = ['moeder', 'vader', 'oma', 'opa'] as const;
/** What somebody is of this reader by birth or adoption: a child reads "oma", not a first name. */
export type Familiewoord = (typeof familiewoorden)[number];

/** The persons of the family that this person knows of; the policies leave out everybody else. */
export function listFamilieleden(tx: Tx, gezin: Id): Promise<FamilielidRow[]> {
  return tx.query<FamilielidRow>(
    'portaal.familieleden',
    `select p.id::text, l.rol, p.voornamen, p.roepnaam, p.geboortedatum, p.uitgerekende_datum::text as "uitgerekendeDatum",
       case
         when exists (select 1 from rondom.relatie r where r.soort = 'ouder' and r.van_persoon_id = p.id and r.naar_persoon_id = $2)
           then case p.geslacht when 'vrouw' then 'moeder' when 'man' then 'vader' end
         when exists (select 1 from rondom.relatie o join rondom.relatie r on r.van_persoon_id = o.naar_persoon_id
             where o.soort = 'ouder' and r.soort = 'ouder' and o.van_persoon_id = p.id and r.naar_persoon_id = $2)
           then case p.geslacht when 'vrouw' then 'oma' when 'man' then 'opa' end
       end as familiewoord
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag() and p.overleden_op is null
     order by case l.rol when 'ouder' then 0 when 'kind' then 1 else 2 end, p.geboortedatum nulls last, p.id`,
    [gezin, tx.actor.persoonId],
  );
}

export interface HelperRow {
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly soort: 'vastgezicht' | 'duogezicht' | 'uitvoerder' | 'vervanger';
  readonly uitvoerdersoort: string | null;
  readonly organisatie: string;
  readonly organisatiesoort: string;
}

/** Who helps on the day, the vast gezicht first and the second of a duo beside it. */
export function listHelpers(tx: Tx, gezin: Id): Promise<HelperRow[]> {
  return tx.query<HelperRow>(
    'portaal.helpers',
    `select x.* from (
       select distinct on (u.id) u.id::text as "gebruikerId", u.naam, u.telefoon, b.soort, b.uitvoerdersoort, o.naam as organisatie, o.soort as organisatiesoort
       from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id join rondom.organisatie o on o.id = u.organisatie_id
       where b.gezin_id = $1 and b.periode @> platform.vandaag() and b.soort in ('vastgezicht', 'duogezicht', 'uitvoerder', 'vervanger')
       order by u.id, case b.soort when 'vastgezicht' then 0 when 'duogezicht' then 1 when 'uitvoerder' then 2 else 3 end) x
     order by case x.soort when 'vastgezicht' then 0 when 'duogezicht' then 1 when 'uitvoerder' then 2 else 3 end, x.naam`,
    [gezin],
  );
}

export interface AfspraakRow {
  readonly id: Id;
  readonly op: Date;
  readonly soort: 'bezoek' | 'gesprek' | 'bellen' | 'planbespreking';
  readonly met: string | null;
  readonly bijPersoonId: Id | null;
  readonly personen: readonly Id[];
}

export function listAfspraken(tx: Tx, gezin: Id): Promise<AfspraakRow[]> {
  return tx.query<AfspraakRow>(
    'portaal.afspraken',
    `select a.id::text, a.op, a.soort, u.naam as met, a.bij_persoon_id::text as "bijPersoonId",
       (select coalesce(json_agg(p.persoon_id::text order by p.id), '[]') from rondom.afspraak_persoon p where p.afspraak_id = a.id) as personen
     from rondom.afspraak a left join rondom.gebruiker u on u.id = a.gebruiker_id
     where a.gezin_id = $1 and a.op >= platform.nu() order by a.op limit 20`,
    [gezin],
  );
}

export interface MaatregelRow {
  readonly id: Id;
  readonly soort: 'ondertoezichtstelling';
  readonly beschikkingOp: string;
  readonly tot: string;
  readonly kinderen: readonly Id[];
}

export function listMaatregelen(tx: Tx, gezin: Id): Promise<MaatregelRow[]> {
  return tx.query<MaatregelRow>(
    'portaal.maatregelen',
    `select m.id::text, m.soort, m.beschikking_op::text as "beschikkingOp", m.einddatum::text as tot,
       (select coalesce(json_agg(k.persoon_id::text order by k.id), '[]') from rondom.maatregel_kind k where k.maatregel_id = m.id) as kinderen
     from rondom.maatregel m where m.gezin_id = $1 and m.einddatum > platform.vandaag() order by m.ingangsdatum`,
    [gezin],
  );
}

/** Waits in which help is said to have begun and this person has not answered. */
export async function listOnbeantwoord(tx: Tx, gezin: Id): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'portaal.onbeantwoord',
    `select w.id::text from rondom.wacht w
     where w.gezin_id = $1 and w.begonnen_op is not null and w.beeindigd_op is null
       and not exists (select 1 from rondom.wachtbevestiging b where b.wacht_id = w.id and b.stem_persoon_id = $2)
     order by w.begonnen_op, w.id`,
    [gezin, tx.actor.persoonId],
  );
  return rows.map(({ id }) => id);
}

export interface AntwoordRow {
  readonly wachtId: Id;
  readonly antwoord: 'ja' | 'neeNogNiet' | 'weetNiet';
  readonly op: string;
}

/** What this person answered last, in each wait he may see. */
export function listBeantwoord(tx: Tx, gezin: Id): Promise<AntwoordRow[]> {
  return tx.query<AntwoordRow>(
    'portaal.beantwoord',
    `select distinct on (b.wacht_id) b.wacht_id::text as "wachtId", b.antwoord, b.op::text from rondom.wachtbevestiging b
     where b.gezin_id = $1 and b.stem_persoon_id = $2 and b.weg = 'portaal' order by b.wacht_id, b.gegeven_op desc, b.id desc`,
    [gezin, tx.actor.persoonId],
  );
}

export async function findNaamVanGebruiker(tx: Tx, gebruiker: Id | null): Promise<string | null> {
  const [row] = await tx.query<{ naam: string }>(
    'portaal.naam-van-gebruiker',
    'select naam from rondom.gebruiker where id = $1',
    [gebruiker],
  );
  return row?.naam ?? null;
}

export interface GedeeldeNotitieRow {
  readonly id: Id;
  readonly op: Date;
  readonly soort: 'huisbezoek' | 'telefoon' | 'bericht' | 'overleg';
  readonly schrijver: string;
}

export function listGedeeldeNotities(tx: Tx, gezin: Id): Promise<GedeeldeNotitieRow[]> {
  return tx.query<GedeeldeNotitieRow>(
    'portaal.notities',
    `select n.id::text, n.op, n.soort, u.naam as schrijver from rondom.contactnotitie n join rondom.gebruiker u on u.id = n.schrijver_id
     where n.gezin_id = $1 order by n.op desc limit 50`,
    [gezin],
  );
}

/** How often this person was asked for consent, and how often no answer was given yet. */
export interface Toestemmingental {
  readonly alle: number;
  readonly open: number;
}

export async function countToestemmingen(tx: Tx, gezin: Id): Promise<Toestemmingental> {
  const [row] = await tx.query<Toestemmingental>(
    'portaal.toestemmingen',
    `select count(*)::int as alle, count(*) filter (where stand = 'gevraagd' and tot_en_met >= platform.vandaag())::int as open
     from rondom.toestemming where gezin_id = $1 and gever_persoon_id = $2`,
    [gezin, tx.actor.persoonId],
  );
  return row ?? { alle: 0, open: 0 };
}
