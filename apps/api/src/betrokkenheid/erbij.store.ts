import { persoonId } from '@rondom/domain/gezin';
import type { Netwerkdeelname } from '@rondom/domain/betrokkenheid';
import { getPlainDate, type Periode, type PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Two presses at once become one after the other: the second sees what the first wrote. */
export async function lockBetrokkenen(tx: Tx, gezin: Id): Promise<void> {
  await tx.query('betrokkenheid.lock', 'select 1 from rondom.gezin where id = $1 for update', [gezin]);
}

interface PeriodeRow {
  readonly vanaf: string;
  readonly tot: string | null;
}
const periodeOf = ({ vanaf, tot }: PeriodeRow): Periode => ({
  vanaf: getPlainDate(vanaf),
  tot: tot === null ? undefined : getPlainDate(tot),
});

export async function listNetwerk(tx: Tx, gezin: Id): Promise<Netwerkdeelname[]> {
  const rows = await tx.query<PeriodeRow & { persoon: Id }>(
    'betrokkenheid.netwerk',
    `select persoon_id::text as persoon, lower(periode)::text as vanaf, upper(periode)::text as tot from rondom.betrokkenheid
     where gezin_id = $1 and soort = 'netwerk' and persoon_id is not null and not isempty(periode)`,
    [gezin],
  );
  return rows.map((row) => ({ persoon: persoonId(row.persoon), ...periodeOf(row) }));
}

export interface Collega {
  readonly id: Id;
  readonly naam: string;
}

/** Who of the actor's own organisation could stand in for him today; with an id, whether that one could. */
export function listVervangers(tx: Tx, gebruiker: Id | null = null): Promise<Collega[]> {
  return tx.query<Collega>(
    'betrokkenheid.vervangers',
    `select id::text, naam from rondom.gebruiker
     where organisatie_id = $1 and soort = 'medewerker' and rol = 'lokaalteam' and actief and id <> $2 and ($3::bigint is null or id = $3)
     order by naam`,
    [tx.actor.organisatieId, tx.actor.gebruikerId, gebruiker],
  );
}

export interface Erbij {
  readonly soort: 'netwerk' | 'vervanger' | 'duogezicht';
  readonly persoon: Id | null;
  readonly periode: Periode;
  readonly versie: number;
}

/** Of the network, standing in, or the second of a duo; every other role begins and ends by an act of its own. */
export async function findErbij(tx: Tx, gezin: Id, id: Id): Promise<Erbij | undefined> {
  const [row] = await tx.query<PeriodeRow & Omit<Erbij, 'periode'>>(
    'betrokkenheid.erbij',
    `select soort, persoon_id::text as persoon, lower(periode)::text as vanaf, upper(periode)::text as tot, versie from rondom.betrokkenheid
     where id = $2 and gezin_id = $1 and soort in ('netwerk', 'vervanger', 'duogezicht') and not isempty(periode) for update`,
    [gezin, id],
  );
  if (row === undefined) return undefined;
  const { soort, persoon, versie } = row;
  return { soort, persoon, versie, periode: periodeOf(row) };
}

export async function endErbij(tx: Tx, id: Id, tot: PlainDate): Promise<void> {
  await tx.query(
    'betrokkenheid.end-erbij',
    'update rondom.betrokkenheid set periode = daterange(lower(periode), $2::date), versie = versie + 1 where id = $1',
    [id, tot],
  );
}
