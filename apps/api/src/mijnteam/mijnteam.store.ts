import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { herkomstSql, type Klokherkomst } from '../termijnregels/index.ts';

interface Teamgezinfeiten {
  readonly id: Id;
  readonly naam: string;
  readonly gevraagdOp: string | null;
  /** The day from which nobody is the face, and who was it last; null where somebody is, or never was. */
  readonly zonderSinds: string | null;
  readonly vorigGezicht: string | null;
  readonly acuutSinds: string | null;
  readonly kinderenOpBord: number;
}

export interface TeamgezinRow {
  readonly gezin: Teamgezinfeiten & {
    /** Clocks past their last day. */
    readonly laat: readonly {
      readonly soort: string;
      readonly uiterlijk: string;
      /** Absent of what is no clock of the register. */
      readonly herkomst: Klokherkomst | null;
    }[];
  };
  readonly vastGezichtId: Id | null;
  readonly vervangerId: Id | null;
}

/**
 * The families of the team. What a plan, a first contact or an answer about looking is late by is a date of the
 * family, never a figure of a worker.
 */
export function listTeamgezinnen(tx: Tx): Promise<TeamgezinRow[]> {
  return tx.query<TeamgezinRow>(
    'mijnteam.gezinnen',
    `select vast.gebruiker_id::text as "vastGezichtId", vervanger.gebruiker_id::text as "vervangerId",
     json_build_object('id', g.id::text, 'naam', g.naam, 'gevraagdOp', team.sinds,
       'zonderSinds', case when vast.gebruiker_id is null then coalesce(vorig.tot, team.sinds) end,
       'vorigGezicht', case when vast.gebruiker_id is null then vorig.naam end, 'acuutSinds', acuut.sinds, 'laat',
       (select coalesce(json_agg(json_build_object('soort', t.soort, 'uiterlijk', t.uiterlijk, 'herkomst', t.herkomst) order by t.uiterlijk), '[]') from (
         (select distinct on (t.soort) t.soort, t.uiterlijk, ${herkomstSql('t')} as herkomst from rondom.termijn t
           where t.gezin_id = g.id and t.gestopt_op is null and t.stil_sinds is null and t.uiterlijk < platform.vandaag() order by t.soort, t.uiterlijk)
         union all select 'kijkvraag', min(q.uiterlijk), null from rondom.kijkvraag q
         where q.gezin_id = g.id and q.beantwoord_op is null and q.uiterlijk < platform.vandaag() having count(*) > 0
         union all select 'meedenkvraag', min(m.antwoord_op), null from rondom.meedenkvraag m
         where m.gezin_id = g.id and m.leiding_sinds is not null and m.beantwoord_op is null and m.beeindigd_op is null having count(*) > 0) t),
       'kinderenOpBord', (select count(*)::int from rondom.wacht w where w.gezin_id = g.id and w.beeindigd_op is null and w.uiterlijk < platform.vandaag())) as gezin
     from (select distinct r.gezin_id from platform.mijn_relaties() r where r.relatie = 'teamleider') r
     join rondom.gezin g on g.id = r.gezin_id and g.gesloten_op is null
     left join rondom.acute_overdrachten() acuut on acuut.gezin_id = g.id
     left join lateral (select b.gebruiker_id from rondom.betrokkenheid b where b.gezin_id = g.id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()) vast on true
     left join lateral (select b.gebruiker_id from rondom.betrokkenheid b where b.gezin_id = g.id and b.soort = 'vervanger' and b.periode @> platform.vandaag() limit 1) vervanger on true
     left join lateral (select min(lower(b.periode)) as sinds from rondom.betrokkenheid b
       where b.gezin_id = g.id and b.soort = 'team' and b.organisatie_id = platform.mijn_organisatie() and b.periode @> platform.vandaag()) team on true
     left join lateral (select upper(b.periode) as tot, u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
       where b.gezin_id = g.id and b.soort = 'vastgezicht' and upper(b.periode) <= platform.vandaag() order by upper(b.periode) desc limit 1) vorig on true
     order by g.naam, g.id`,
  );
}

export interface AfwezigGezichtRow {
  readonly gezinId: Id;
  readonly gezin: string;
  readonly medewerker: Id;
  readonly naam: string;
  readonly vanaf: string;
  readonly tot: string;
}

/** Families of the team of which a face or stand-in is or will be away: one row for each who is. */
export function listAfwezigeGezichten(tx: Tx): Promise<AfwezigGezichtRow[]> {
  return tx.query<AfwezigGezichtRow>(
    'mijnteam.afwezig',
    `select a.gezin_id::text as "gezinId", g.naam as gezin, a.gebruiker_id::text as medewerker, a.naam, a.vanaf::text, a.tot::text
     from rondom.team_afwezig() a join rondom.gezin g on g.id = a.gezin_id and g.gesloten_op is null order by a.vanaf, g.naam, g.id`,
  );
}

interface TeamgezichtRow {
  readonly gezin: Id;
  readonly medewerker: Id;
  readonly organisatie: Id;
  readonly rol: 'vastgezicht' | 'duogezicht' | 'vervanger';
  readonly vanaf: string;
  readonly tot: string | null;
}

/** Faces and stand-ins from today on of those families. */
export function listTeamgezichten(tx: Tx, gezinnen: readonly Id[]): Promise<TeamgezichtRow[]> {
  return tx.query<TeamgezichtRow>(
    'mijnteam.gezichten',
    `select b.gezin_id::text as gezin, b.gebruiker_id::text as medewerker, u.organisatie_id::text as organisatie, b.soort as rol,
       lower(b.periode)::text as vanaf, upper(b.periode)::text as tot
     from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = any($1::bigint[]) and b.soort in ('vastgezicht', 'duogezicht', 'vervanger') and not isempty(b.periode)
       and coalesce(upper(b.periode) > platform.vandaag(), true)`,
    [gezinnen],
  );
}

export interface TeamlidRow {
  readonly id: Id;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly registratieTot: string | null;
}

/** Who works in the team, in the order of the alphabet: it is no ranking. */
export function listTeamleden(tx: Tx): Promise<TeamlidRow[]> {
  return tx.query<TeamlidRow>(
    'mijnteam.leden',
    'select id::text, naam, telefoon, registratie_geldig_tot::text as "registratieTot" from rondom.gebruiker where organisatie_id = $1 and rol = \'lokaalteam\' and actief order by naam, id',
    [tx.actor.organisatieId],
  );
}
