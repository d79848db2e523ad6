import type { Dilemmaafspraak } from '@rondom/domain/dilemma';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** What a region agreed about its term, oldest first; of one day the last one last. */
export async function listAfspraken(tx: Tx, regio: Id): Promise<Dilemmaafspraak[]> {
  const rows = await tx.query<{ werkdagen: number; vanaf: string }>(
    'dilemma.afspraken',
    `select werkdagen, geldig_vanaf::text as vanaf from rondom.dilemmaafspraak where regio_id = $1 order by geldig_vanaf, id`,
    [regio],
  );
  return rows.map(({ werkdagen, vanaf }) => ({ werkdagen, geldigVanaf: getPlainDate(vanaf) }));
}

export interface MijnRegio {
  readonly id: Id;
  readonly naam: string;
}

export const listMijnRegios = (tx: Tx): Promise<MijnRegio[]> =>
  tx.query<MijnRegio>(
    'dilemma.regios',
    `select r.id::text, r.naam from rondom.mandaat m join rondom.regio r on r.id = m.regio_id and r.soort = 'jeugdhulpregio'
     where m.gebruiker_id = $1 order by r.naam, r.id`,
    [tx.actor.gebruikerId],
  );

export async function insertAfspraak(
  tx: Tx,
  regio: Id,
  werkdagen: number,
  geldigVanaf: PlainDate,
): Promise<Id> {
  const id = await tx.nextId('dilemmaafspraak');
  await tx.query(
    'dilemma.spreek-af',
    `insert into rondom.dilemmaafspraak (id, regio_id, werkdagen, geldig_vanaf, gebruiker_id, vastgesteld_op) values ($1, $2, $3, $4, $5, $6)`,
    [id, regio, werkdagen, geldigVanaf, tx.actor.gebruikerId, tx.now],
  );
  return id;
}
