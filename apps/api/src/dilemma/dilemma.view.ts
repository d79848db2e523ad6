import { isTeLaat, isLopend } from '@rondom/domain/dilemma';
import { getPlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openDilemma, type DilemmaRow } from './dilemma.store.ts';

/** One dilemma as who works with the family sees it. */
export async function dilemmaView(tx: Tx, gezin: Id, row: DilemmaRow, mayWrite: boolean) {
  const { vraag, vandaag, besluit, patroon, klaarOp, gevraagdDoorId, ...rest } = row;
  const vanMij = gevraagdDoorId === tx.actor.gebruikerId;
  return {
    ...rest,
    vraag: (await openDilemma(tx, gezin, row.id, 'vraag', vraag)) ?? '',
    vandaag: (await openDilemma(tx, gezin, row.id, 'vandaag', vandaag)) ?? '',
    besluit: await openDilemma(tx, gezin, row.id, 'besluit', besluit),
    patroon: await openDilemma(tx, gezin, row.id, 'patroon', patroon),
    klaarOp: klaarOp?.toISOString() ?? null,
    teLaat: isTeLaat(row.stand, getPlainDate(row.uiterlijk), tx.today),
    acties: mayWrite && vanMij && isLopend(row.stand) ? (['trekIn'] as const) : [],
  };
}
export type DilemmaView = Awaited<ReturnType<typeof dilemmaView>>;
