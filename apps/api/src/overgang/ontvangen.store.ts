import type { Overgangstuk } from '@rondom/domain/overgang';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface OntvangenRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly persoonId: Id;
  readonly gebruikerId: Id;
  readonly als: 'jeugdige';
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
  readonly vanaf: string;
  readonly vastGezicht: string | null;
  readonly telefoon: string | null;
  readonly stukken: readonly Overgangstuk[];
}

/** The young people of whom something goes along to me today. */
export function listOntvangen(tx: Tx): Promise<OntvangenRow[]> {
  return tx.query<OntvangenRow>(
    'overgang.ontvangen',
    `select ontvanger_id::text as id, gezin_id::text as "gezinId", persoon_id::text as "persoonId", gebruiker_id::text as "gebruikerId", als,
       voornamen, roepnaam, geslachtsnaam, geboortedatum, vanaf::text, vastgezicht as "vastGezicht", telefoon, stukken
     from rondom.overgang_ontvangen()`,
  );
}

/** What I read now is read: the young person can no longer take it back. Answers which pieces those are. */
export async function opentOvergang(tx: Tx, id: Id): Promise<readonly Overgangstuk[]> {
  const [row] = await tx.query<{ stukken: Overgangstuk[] }>(
    'overgang.opent',
    'select rondom.overgang_geopend($1) as stukken',
    [id],
  );
  return row?.stukken ?? [];
}

/** What the young person said himself about how safe it is, newest first. */
export function listEigenCijfers(tx: Tx, gezin: Id): Promise<{ op: string; cijfer: number | null }[]> {
  return tx.query(
    'overgang.cijfers',
    `select op::text, cijfer from rondom.veiligheidscijfer
     where gezin_id = $1 and stem_persoon_id = $2 and kind_persoon_id = $2 order by gegeven_op desc, id desc limit 50`,
    [gezin, tx.actor.persoonId],
  );
}
