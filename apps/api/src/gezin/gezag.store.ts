import type { LopendGezag } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Locks the child, so that two who record its gezag at once come after each other; false when it is hidden. */
export async function lockPersoon(tx: Tx, persoon: Id): Promise<boolean> {
  const rows = await tx.query('gezin.lock-persoon', 'select 1 from rondom.persoon where id = $1 for update', [
    persoon,
  ]);
  return rows.length === 1;
}

/** Gezag over a child that runs or begins later. */
export function listLopendGezag(tx: Tx, kind: Id): Promise<LopendGezag[]> {
  return tx.query<LopendGezag>(
    'gezin.lopend-gezag',
    `select id::text, bron, lower(periode)::text as vanaf from rondom.gezag
     where kind_persoon_id = $1 and not isempty(periode) and (upper_inf(periode) or upper(periode) > platform.vandaag())`,
    [kind],
  );
}

export async function endGezag(tx: Tx, id: Id, op: PlainDate): Promise<void> {
  await tx.query(
    'gezin.end-gezag',
    'update rondom.gezag set periode = daterange(lower(periode), $2::date), versie = versie + 1 where id = $1',
    [id, op],
  );
}

export interface NieuwGezag {
  readonly kind: Id;
  /** `null` is somebody who does not stand in the family. */
  readonly houder: Id | null;
  readonly bron: 'beschikking' | 'verteld';
  readonly vanaf: PlainDate;
}

export async function insertGezag(tx: Tx, { kind, houder, bron, vanaf }: NieuwGezag): Promise<Id> {
  const id = await tx.nextId('gezag');
  await tx.query(
    'gezin.insert-gezag',
    `insert into rondom.gezag (id, kind_persoon_id, houder_persoon_id, houder_derde, bron, periode)
     values ($1, $2, $3, $3::bigint is null, $4, daterange($5::date, null))`,
    [id, kind, houder, bron, vanaf],
  );
  return id;
}
