import type { Ladderafspraak, Trede } from '@rondom/domain/expertvraag';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface AfspraakRow {
  readonly regio: Id;
  readonly trede: Trede;
  readonly werkdagen: number;
  readonly vanaf: string;
}

const afspraakOf = ({ trede, werkdagen, vanaf }: AfspraakRow): Ladderafspraak => ({
  trede,
  werkdagen,
  geldigVanaf: getPlainDate(vanaf),
});

/** What a region agreed, oldest first; of one day the last one last. */
export async function listAfspraken(tx: Pick<Tx, 'query'>, regio: Id): Promise<Ladderafspraak[]> {
  const rows = await tx.query<AfspraakRow>(
    'ladder.afspraken',
    `select regio_id::text as regio, trede, werkdagen, geldig_vanaf::text as vanaf from rondom.ladderafspraak
     where regio_id = $1 order by geldig_vanaf, id`,
    [regio],
  );
  return rows.map(afspraakOf);
}

export interface Regioladder {
  readonly id: Id;
  readonly naam: string;
  readonly afspraken: readonly Ladderafspraak[];
}

/** The regions the actor answers for, each with what it agreed. */
export async function listMijnLadders(tx: Tx): Promise<Regioladder[]> {
  const regios = await tx.query<{ id: Id; naam: string }>(
    'ladder.regios',
    `select r.id::text, r.naam from rondom.mandaat m join rondom.regio r on r.id = m.regio_id and r.soort = 'jeugdhulpregio'
     where m.gebruiker_id = $1 order by r.naam`,
    [tx.actor.gebruikerId],
  );
  const ladders: Regioladder[] = [];
  for (const regio of regios) ladders.push({ ...regio, afspraken: await listAfspraken(tx, regio.id) });
  return ladders;
}

export async function insertAfspraak(
  tx: Tx,
  nieuw: {
    readonly regioId: Id;
    readonly trede: Trede;
    readonly werkdagen: number;
    readonly geldigVanaf: PlainDate;
  },
): Promise<Id> {
  const id = await tx.nextId('ladderafspraak');
  await tx.query(
    'ladder.leg-vast',
    `insert into rondom.ladderafspraak (id, regio_id, trede, werkdagen, geldig_vanaf, gebruiker_id, vastgesteld_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, nieuw.regioId, nieuw.trede, nieuw.werkdagen, nieuw.geldigVanaf, tx.actor.gebruikerId, tx.now],
  );
  return id;
}

/** The jeugdhulpregio of a family, for who works with it and for who has its portal. */
export async function findRegioVan(tx: Tx, gezin: Id): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id | null }>(
    'ladder.regio',
    'select rondom.regio_van_gezin($1)::text as id',
    [gezin],
  );
  return row?.id ?? undefined;
}
