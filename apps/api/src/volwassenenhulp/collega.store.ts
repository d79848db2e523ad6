import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface CollegaRow {
  readonly id: Id;
  readonly naam: string;
  readonly doetAlMee: boolean;
}

/** Who of the own organisation could help the same adult beside. */
export const listCollegas = (tx: Tx, hulp: Id): Promise<CollegaRow[]> =>
  tx.query<CollegaRow>(
    'hulpblad.collegas',
    'select c.gebruiker_id::text as id, c.naam, c.doet_al_mee as "doetAlMee" from rondom.hulpcollegas($1) c order by c.naam, 1',
    [hulp],
  );

/** Undefined when something else happened meanwhile. */
export async function insertCollega(tx: Tx, hulp: Id, collega: Id): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id | null }>(
    'hulpblad.collega',
    'select rondom.vraag_hulpcollega($1, $2)::text as id',
    [hulp, collega],
  );
  return row?.id ?? undefined;
}
