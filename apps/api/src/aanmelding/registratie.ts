import type { Id } from '../platform/actor.ts';
import type { Database } from '../platform/database/index.ts';

/** Since when the professional registration of this account no longer holds: a worker without one sees no family. */
export async function findVerlopenRegistratie(
  database: Database,
  gebruiker: Id,
  vandaag: string,
): Promise<string | null> {
  const [row] = await database.withoutActor<{ op: string }>(
    `select registratie_geldig_tot::text as op from rondom.gebruiker
     where id = $1 and soort = 'medewerker' and registratie_geldig_tot <= $2::date`,
    [gebruiker, vandaag],
  );
  return row?.op ?? null;
}
