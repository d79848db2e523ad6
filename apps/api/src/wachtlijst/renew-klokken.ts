import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findToestand } from './toestand.ts';
import { saveToestand } from './wacht.store.ts';

/**
 * Counts the running clocks of one child again, after something they depend on became known. A clock that stopped
 * stays stopped: what the law asked was done with what was known then.
 */
export async function renewKlokken(tx: Tx, gezin: Id, kind: Id): Promise<void> {
  const running = await tx.query<{ id: Id }>(
    'wachtlijst.running-of-kind',
    `select id::text from rondom.wacht
     where gezin_id = $1 and persoon_id = $2 and klok_gestopt_op is null and beeindigd_op is null for update`,
    [gezin, kind],
  );
  for (const { id } of running) {
    const toestand = await findToestand(tx, id);
    if (toestand) await saveToestand(tx, toestand, toestand.wacht);
  }
}
