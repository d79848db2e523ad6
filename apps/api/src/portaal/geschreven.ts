import type { Woord } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listWoorden } from './woord.store.ts';
import { geschrevenWoorden } from './woord.ts';

/** Who wrote words for whom, as far as this actor reads them; the texts stay closed. */
export const listGeschrevenWoorden = async (tx: Tx, gezin: Id): Promise<Woord[]> =>
  geschrevenWoorden(await listWoorden(tx, gezin));
