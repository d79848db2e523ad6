import type { Ketentelling } from '@rondom/domain/ketenkaart';
import type { Tx } from '../platform/database/index.ts';

export interface KetenRow extends Ketentelling {
  readonly op: string;
  readonly regio: string;
}

/** The ways of one's own regions on the last day that was counted, exact: they pass the domain before they leave. */
export function listWegen(tx: Tx): Promise<KetenRow[]> {
  return tx.query<KetenRow>(
    'ketenkaart.wegen',
    `select k.op::text, r.naam as regio, k.van, k.naar, k.gezinnen, k.samen, k.gatdagen from rondom.ketenmeting k join rondom.regio r on r.id = k.regio_id
     where k.op = (select max(x.op) from rondom.ketenmeting x) order by r.naam, k.van, k.naar`,
  );
}
