import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { AantekeningRow } from './blad.store.ts';

export interface EerderRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly persoon: string;
  readonly organisatiesoort: string;
  readonly einde: string;
}

/** Of whom the actor helped before, the record that his service still keeps; or one of them. */
export const listEerder = (tx: Tx, id: Id | null): Promise<EerderRow[]> =>
  tx.query<EerderRow>(
    'hulpdossier.lijst',
    `select d.id::text, d.gezin_id::text as "gezinId", d.persoon, d.organisatiesoort, d.einde::text from rondom.eigen_dossiers($1) d
     order by d.einde desc, d.id desc`,
    [id],
  );

export const listEerderRegels = (tx: Tx, id: Id): Promise<AantekeningRow[]> =>
  tx.query<AantekeningRow>(
    'hulpdossier.regels',
    'select r.id::text, r.tekst, r.door, r.op from rondom.eigen_dossierregels($1) r order by r.op desc, r.id desc',
    [id],
  );

/** Logs whose record was named or read, once the act has its number. */
export async function signEerder(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('hulpdossier.teken', 'select rondom.teken_hulpdossiers($1, $2, $3)', [
      ids,
      handeling,
      tx.now,
    ]);
}
