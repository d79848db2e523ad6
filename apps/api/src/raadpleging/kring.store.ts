import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Whether the actor is the vast gezicht of this family today. */
export async function isVastGezichtVan(tx: Tx, gezin: Id): Promise<boolean> {
  const rows = await tx.query(
    'raadpleging.is-vastgezicht',
    "select 1 from platform.mijn_relaties() where gezin_id = $1 and relatie = 'vastgezicht'",
    [gezin],
  );
  return rows.length > 0;
}

/** Whether the family has a vast gezicht, as somebody of the family sees it. */
export async function heeftVastGezicht(tx: Tx, gezin: Id): Promise<boolean> {
  const rows = await tx.query(
    'raadpleging.heeft-vastgezicht',
    "select 1 from rondom.betrokkenheid where gezin_id = $1 and soort = 'vastgezicht' and periode @> platform.vandaag()",
    [gezin],
  );
  return rows.length > 0;
}
