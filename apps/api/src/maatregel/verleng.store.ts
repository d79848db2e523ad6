import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Lopend {
  readonly beschikkingOp: PlainDate;
  readonly ingangsdatum: PlainDate;
  readonly einddatum: PlainDate;
  readonly versie: number;
  readonly kinderen: readonly Id[];
  /** The clock of the notice to the Raad; null where an older order has none. */
  readonly mededelingId: Id | null;
  readonly mededelingGestoptOp: PlainDate | null;
}

/** One order with its notice to the Raad, locked. */
export async function lockMaatregel(tx: Tx, gezin: Id, maatregel: Id): Promise<Lopend | undefined> {
  const [row] = await tx.query<Lopend>(
    'maatregel.lock',
    `select m.beschikking_op as "beschikkingOp", m.ingangsdatum, m.einddatum, m.versie, t.id::text as "mededelingId", t.gestopt_op as "mededelingGestoptOp",
       (select coalesce(json_agg(k.persoon_id::text), '[]') from rondom.maatregel_kind k where k.maatregel_id = m.id) as kinderen
     from rondom.maatregel m
     left join lateral (select id, gestopt_op from rondom.termijn where maatregel_id = m.id and soort = 'mededelingnietverlengen' order by id desc limit 1) t on true
     where m.gezin_id = $1 and m.id = $2 for update of m`,
    [gezin, maatregel],
  );
  return row;
}

export async function saveVerlenging(
  tx: Tx,
  gezin: Id,
  maatregel: Id,
  { op, van, tot }: { readonly op: PlainDate; readonly van: PlainDate; readonly tot: PlainDate },
): Promise<void> {
  await tx.query(
    'maatregel.verlenging',
    `insert into rondom.maatregelverlenging (gezin_id, maatregel_id, beschikking_op, van, tot, door, gezet_op) values ($1, $2, $3, $4, $5, $6, $7)`,
    [gezin, maatregel, op, van, tot, tx.actor.gebruikerId, tx.now],
  );
  await tx.query(
    'maatregel.verleng',
    'update rondom.maatregel set einddatum = $2, versie = versie + 1 where id = $1',
    [maatregel, tot],
  );
}

/** Its version after. */
export async function stopMededeling(
  tx: Tx,
  termijn: Id,
  op: PlainDate,
  door: 'gedaan' | 'verlengd',
): Promise<number> {
  const [row] = await tx.query<{ versie: number }>(
    'maatregel.stop-mededeling',
    'update rondom.termijn set gestopt_op = $2, gestopt_door = $3, versie = versie + 1 where id = $1 returning versie',
    [termijn, op, door],
  );
  if (!row) throw new Error('the clock of the notice was not stopped');
  return row.versie;
}
