import { roepnaamVan } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { LidRow } from './feiten.store.ts';

export const roepnaam = ({ voornamen, roepnaam: eigen }: LidRow): string | null =>
  roepnaamVan({ voornamen, roepnaam: eigen ?? undefined }) ?? null;

/** Who of the family can read a line: whoever opens the portal as parent or young person today. */
export async function listPortaallezers(tx: Tx, gezin: Id): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'wiedoetwat.lezers',
    `select distinct persoon_id::text as id from rondom.portaaltoegang
     where gezin_id = $1 and periode @> platform.vandaag() and als in ('ouder', 'jeugdige')`,
    [gezin],
  );
  return rows.map(({ id }) => id);
}
