import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Whether somebody belongs to the family today. */
export async function isLid(tx: Tx, gezin: Id, persoon: Id): Promise<boolean> {
  const rows = await tx.query(
    'termijn.lid',
    'select from rondom.gezinslid where gezin_id = $1 and persoon_id = $2 and periode @> platform.vandaag()',
    [gezin, persoon],
  );
  return rows.length > 0;
}
