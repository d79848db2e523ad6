import type { Afwezigheid, Afwezigreden, Betrokkenheid } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { getPlainDate, type Periode } from '@rondom/domain/kern';
import { medewerkerId, organisatieId, type MedewerkerId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Klokherkomst } from '../termijnregels/index.ts';

export interface AfwezigRow {
  readonly id: Id;
  readonly vanaf: string;
  readonly tot: string;
  readonly reden: Afwezigreden;
  readonly versie: number;
}

/** When the actor is or will be away; what is over is history. */
export function listAfwezigheden(tx: Tx): Promise<AfwezigRow[]> {
  return tx.query<AfwezigRow>(
    'afwezigheid.mijn',
    `select id::text, lower(periode)::text as vanaf, upper(periode)::text as tot, reden, versie from rondom.afwezigheid
     where gebruiker_id = $1 and not isempty(periode) and upper(periode) > platform.vandaag() order by lower(periode)`,
    [tx.actor.gebruikerId],
  );
}

export async function lockAfwezigheid(tx: Tx, id: Id): Promise<AfwezigRow | undefined> {
  const [row] = await tx.query<AfwezigRow>(
    'afwezigheid.een',
    `select id::text, lower(periode)::text as vanaf, upper(periode)::text as tot, reden, versie from rondom.afwezigheid
     where id = $1 and gebruiker_id = $2 and not isempty(periode) and upper(periode) > platform.vandaag() for update`,
    [id, tx.actor.gebruikerId],
  );
  return row;
}

export const afwezigheidOf = (wie: Id, { vanaf, tot }: Pick<AfwezigRow, 'vanaf' | 'tot'>): Afwezigheid => ({
  medewerker: medewerkerId(wie),
  vanaf: getPlainDate(vanaf),
  tot: getPlainDate(tot),
});

interface GezichtRow {
  readonly gezin: Id;
  readonly medewerker: Id;
  readonly naam: string;
  readonly organisatie: Id;
  readonly rol: 'vastgezicht' | 'duogezicht' | 'vervanger';
  readonly vanaf: string;
  readonly tot: string | null;
}

export interface Gezichten {
  readonly betrokkenheden: readonly Betrokkenheid[];
  readonly namen: ReadonlyMap<MedewerkerId, string>;
}

/** Faces and stand-ins of the families of which the actor is a face. */
export async function loadEigenGezichten(tx: Tx): Promise<Gezichten> {
  const rows = await tx.query<GezichtRow>(
    'afwezigheid.gezichten',
    `select b.gezin_id::text as gezin, b.gebruiker_id::text as medewerker, u.naam, u.organisatie_id::text as organisatie, b.soort as rol,
       lower(b.periode)::text as vanaf, upper(b.periode)::text as tot
     from platform.mijn_relaties() r join rondom.betrokkenheid b on b.gezin_id = r.gezin_id join rondom.gebruiker u on u.id = b.gebruiker_id
     where r.relatie = 'vastgezicht' and b.soort in ('vastgezicht', 'duogezicht', 'vervanger') and not isempty(b.periode)
       and coalesce(upper(b.periode) > platform.vandaag(), true)`,
  );
  return {
    namen: new Map(rows.map(({ medewerker, naam }) => [medewerkerId(medewerker), naam])),
    betrokkenheden: rows.map(({ gezin, medewerker, organisatie, rol, vanaf, tot }) => ({
      gezin: gezinId(gezin),
      medewerker: medewerkerId(medewerker),
      organisatie: organisatieId(organisatie),
      rol,
      vanaf: getPlainDate(vanaf),
      tot: tot === null ? undefined : getPlainDate(tot),
    })),
  };
}

export interface EigenGezinRow {
  readonly gezinId: Id;
  readonly gezin: string;
  readonly afspraken: readonly { readonly op: string; readonly soort: string }[];
  readonly termijnen: readonly (Klokherkomst & { readonly uiterlijk: string })[];
  readonly wachten: number;
}

/** The open families of which the actor is a face, and what comes in those days. Kinds and days, no text. */
export function listEigenGezinnen(tx: Tx, { vanaf, tot }: Periode): Promise<EigenGezinRow[]> {
  return tx.query<EigenGezinRow>(
    'afwezigheid.gezinnen',
    `select g.id::text as "gezinId", g.naam as gezin,
       (select coalesce(json_agg(json_build_object('op', a.op, 'soort', a.soort) order by a.op), '[]') from rondom.afspraak a
         where a.gezin_id = g.id and a.gebruiker_id = $1 and a.op >= platform.nu()
           and (a.op at time zone 'Europe/Amsterdam')::date >= $2 and (a.op at time zone 'Europe/Amsterdam')::date < $3) as afspraken,
       (select coalesce(json_agg(json_build_object('soort', t.soort, 'vanaf', t.vanaf, 'kader', t.kader, 'uiterlijk', t.uiterlijk) order by t.uiterlijk), '[]') from rondom.termijn t
         where t.gezin_id = g.id and t.gestopt_op is null and t.uiterlijk < $3) as termijnen,
       (select count(*)::int from rondom.wacht w where w.gezin_id = g.id and w.beeindigd_op is null) as wachten
     from (select distinct r.gezin_id from platform.mijn_relaties() r where r.relatie = 'vastgezicht') m
     join rondom.gezin g on g.id = m.gezin_id and g.gesloten_op is null order by g.naam, g.id`,
    [tx.actor.gebruikerId, vanaf, tot],
  );
}

/** Colleagues who are away in those days: that they are, not why. */
export async function listCollegasAfwezig(tx: Tx, { vanaf, tot }: Periode): Promise<Id[]> {
  const [row] = await tx.query<{ wie: Id[] }>(
    'afwezigheid.collegas',
    'select rondom.collegas_afwezig(daterange($1, $2))::text[] as wie',
    [vanaf, tot],
  );
  return row?.wie ?? [];
}

export async function insertAfwezigheid(
  tx: Tx,
  { vanaf, tot, reden }: Pick<AfwezigRow, 'vanaf' | 'tot' | 'reden'>,
): Promise<Id> {
  const id = await tx.nextId('afwezigheid');
  await tx.query(
    'afwezigheid.insert',
    'insert into rondom.afwezigheid (id, gebruiker_id, reden, periode, gezet_op) values ($1, $2, $3, daterange($4, $5), $6)',
    [id, tx.actor.gebruikerId, reden, vanaf, tot, tx.now],
  );
  return id;
}

/** Back today: the absence ends, and with it whoever stood in because of it. Gives the families it concerned. */
export async function endAfwezigheid(tx: Tx, id: Id): Promise<Id[]> {
  const einde = `case when lower(periode) >= platform.vandaag() then 'empty'::daterange else daterange(lower(periode), platform.vandaag()) end`;
  await tx.query(
    'afwezigheid.end',
    `update rondom.afwezigheid set versie = versie + 1, periode = ${einde} where id = $1`,
    [id],
  );
  const rows = await tx.query<{ gezin: Id }>(
    'afwezigheid.end-vervangers',
    `update rondom.betrokkenheid set versie = versie + 1, periode = ${einde}
     where afwezigheid_id = $1 and soort = 'vervanger' and upper(periode) > platform.vandaag() returning gezin_id::text as gezin`,
    [id],
  );
  return rows.map(({ gezin }) => gezin);
}
