import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import {
  deelnamebron,
  deelnamekolommen,
  rondekolommen,
  type DeelnameRow,
  type RondeRow,
} from './geschiedenis.store.ts';

export interface BaanRow extends DeelnameRow {
  readonly naam: string | null;
  readonly organisatienaam: string | null;
}

/** Who took part as far as this reader may see it, with names, the first first. */
export function listBanen(tx: Tx, gezin: Id): Promise<BaanRow[]> {
  return tx.query<BaanRow>(
    'rustingezichten.banen',
    `select ${deelnamekolommen}, u.naam, o.naam as organisatienaam from ${deelnamebron}
     where b.gezin_id = $1 and not isempty(b.periode) order by lower(b.periode), b.id`,
    [gezin],
  );
}

/** Which rounds of questions there were, as far as this reader may know of them. */
export function listRondes(tx: Tx, gezin: Id): Promise<RondeRow[]> {
  return tx.query<RondeRow>(
    'rustingezichten.rondes',
    `select ${rondekolommen} from rondom.onderzoek z where z.gezin_id = $1 order by z.sinds, z.id`,
    [gezin],
  );
}
