import type { Portaalsoort } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface AfdruklezerRow {
  readonly persoonId: Id;
  readonly gebruikerId: Id;
  readonly als: Portaalsoort;
  readonly voornamen: string;
  readonly roepnaam: string | null;
}

/** Of this family, who has access to the own portal today: for them a print can be made, parents first. */
export function listAfdruklezers(tx: Tx, gezin: Id): Promise<AfdruklezerRow[]> {
  return tx.query<AfdruklezerRow>(
    'portaal.afdruklezers',
    `select persoon_id::text as "persoonId", gebruiker_id::text as "gebruikerId", als, voornamen, roepnaam
     from rondom.afdruklezers($1)`,
    [gezin],
  );
}

/** Of these notes, appointments and parts of the plan the ones that the one who prints may see. */
export async function listZichtbaar(tx: Tx, gezin: Id): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ wat: string }>(
    'portaal.afdruk-zichtbaar',
    `select 'notitie:' || n.id as wat from rondom.contactnotitie n where n.gezin_id = $1
     union all select 'afspraak:' || a.id from rondom.afspraak a where a.gezin_id = $1
     union all select 'plantekst:' || t.id from rondom.plantekst t where t.gezin_id = $1`,
    [gezin],
  );
  return new Set(rows.map(({ wat }) => wat));
}
