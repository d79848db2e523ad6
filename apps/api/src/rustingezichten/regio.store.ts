import type { Regiocijfer, Rustcijfer } from '@rondom/domain/rustingezichten';
import type { Tx } from '../platform/database/index.ts';

export interface MetingRow extends Regiocijfer {
  readonly op: string;
  readonly regio: string;
  readonly cijfer: Rustcijfer;
}

/** Every figure of one's own regions, exact: they pass the domain before they leave the application. */
export function listMetingen(tx: Tx): Promise<MetingRow[]> {
  return tx.query<MetingRow>(
    'rustingezichten.metingen',
    `select m.op::text, r.naam as regio, m.cijfer, m.som::int, m.gezinnen from rondom.rustmeting m join rondom.regio r on r.id = m.regio_id
     order by m.op, r.naam`,
  );
}
