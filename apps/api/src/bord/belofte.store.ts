import type { Belofte, Beloftereden } from '@rondom/domain/bord';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** The promise that holds, as its readers may see it; who made it is told by name. */
export interface BelofteRow {
  readonly versie: number;
  readonly beloofd_op: string;
  readonly vanaf_aantal: number;
  readonly nul_op: string;
  readonly reden: Beloftereden;
  readonly door: string;
}

const columns = `b.versie, b.beloofd_op::text, b.vanaf_aantal, b.nul_op::text, b.reden, g.naam as door
  from rondom.belofte b join rondom.gebruiker g on g.id = b.gebruiker_id`;

/** All promises of the own organisation that one may read, the latest first. */
export function listBeloften(tx: Tx): Promise<BelofteRow[]> {
  return tx.query<BelofteRow>('belofte.lijst', `select ${columns} order by b.versie desc`);
}

export interface Regiobereik {
  readonly mijn: readonly Id[];
  readonly alle: readonly Id[];
}

/** The regions one is mandated for, and all those of the organisation. */
export async function getRegiobereik(tx: Tx): Promise<Regiobereik> {
  const [row] = await tx.query<{ mijn: Id[]; alle: Id[] }>(
    'belofte.regios',
    'select rondom.mijn_regios()::text[] as mijn, rondom.belofteregios()::text[] as alle',
  );
  return row ?? { mijn: [], alle: [] };
}

/** Two promises at once: the second waits for the first, and then stands on an old version. */
export async function lockBeloften(tx: Tx): Promise<void> {
  await tx.query(
    'belofte.slot',
    `select pg_advisory_xact_lock(hashtext('belofte'), platform.mijn_organisatie()::int)`,
  );
}

export async function insertBelofte(
  tx: Tx,
  nieuw: {
    readonly versie: number;
    readonly belofte: Belofte;
    readonly reden: Beloftereden;
    readonly regios: readonly Id[];
  },
): Promise<Id> {
  const id = await tx.nextId('belofte');
  const { versie, belofte, reden, regios } = nieuw;
  await tx.query(
    'belofte.insert',
    `insert into rondom.belofte (id, organisatie_id, versie, gebruiker_id, beloofd_op, vanaf_aantal, nul_op, regio_ids, reden)
     values ($1, platform.mijn_organisatie(), $2, platform.ik(), $3, $4, $5, $6::bigint[], $7)`,
    [id, versie, belofte.beloofdOp, belofte.vanaf, belofte.nulOp, regios, reden],
  );
  return id;
}
