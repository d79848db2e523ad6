import type { Woord } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listWoorden } from './woord.store.ts';
import type { Portaallezer } from './toegang.ts';
import { geschrevenWoorden, openWoorden } from './woord.ts';

/** Who wrote words for whom, as far as this actor reads them; the texts stay closed. */
export const listGeschrevenWoorden = async (tx: Tx, gezin: Id): Promise<Woord[]> =>
  geschrevenWoorden(await listWoorden(tx, gezin));

/** What this person of the family wrote himself, opened for himself, newest first. */
export async function listEigenWoorden(
  tx: Tx,
  { gezin, id }: Pick<Portaallezer, 'gezin' | 'id'>,
): Promise<{ readonly geschrevenOp: string; readonly tekst: string }[]> {
  const mijn = (await listWoorden(tx, gezin)).filter(({ schrijverId }) => schrijverId === String(id));
  const open = await openWoorden(tx, mijn, { soort: 'persoon', persoon: id }, { standen: [], doetMee: true });
  return open.map(({ geschrevenOp, tekst }) => ({ geschrevenOp, tekst }));
}
