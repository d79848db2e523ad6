import type { Actor, Id } from '../platform/actor.ts';
import type { Database } from '../platform/database/index.ts';

/**
 * Whether the actor may still open a family that stands on his screen. It is asked by an open window that was told to
 * look again, so that a window which lost its family does not read as a person who tries to open one. It shows nobody,
 * so there is nobody to log.
 */
export async function isNogVanMij(
  database: Database,
  actor: Actor,
  verzoekId: string,
  gezin: Id,
): Promise<boolean> {
  const [row] = await database.inTransaction(actor, { grond: 'geen', verzoekId }, { gezin }, (tx) =>
    tx.query<{ mijn: boolean }>(
      'aanmelding.nog-van-mij',
      "select $1::bigint = any(platform.mijn_gezinnen('gezin', 'lees')) as mijn",
      [gezin],
    ),
  );
  return row?.mijn === true;
}
