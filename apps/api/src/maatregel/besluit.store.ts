import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import type { Besluitsoort, Besluitstand, LegBesluitVast, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** What the children of a family wait for now, and which decisions stand. */
export async function loadBesluitstand(
  tx: Tx,
  gezin: Id,
): Promise<Pick<Besluitstand, 'wachten' | 'besluiten'>> {
  const wachten = await tx.query<{ kind: Id; soort: Wachtsoort; sinds: string }>(
    'besluit.wachten',
    'select persoon_id::text as kind, wacht_op as soort, sinds from rondom.wacht where gezin_id = $1 and beeindigd_op is null',
    [gezin],
  );
  const besluiten = await tx.query<{ kind: Id; soort: Besluitsoort; op: string }>(
    'besluit.list',
    'select persoon_id::text as kind, soort, besloten_op as op from rondom.besluit where gezin_id = $1 and ingetrokken_op is null',
    [gezin],
  );
  return {
    wachten: wachten.map(({ kind, soort, sinds }) => ({
      kind: persoonId(kind),
      soort,
      sinds: getPlainDate(sinds),
    })),
    besluiten: besluiten.map(({ kind, soort, op }) => ({
      kind: persoonId(kind),
      soort,
      beslotenOp: getPlainDate(op),
    })),
  };
}

export async function insertBesluit(
  tx: Tx,
  gezin: Id,
  { soort, kind, beslotenOp, tot, plek }: LegBesluitVast,
  vervaltOp: string | undefined,
): Promise<Id> {
  const id = await tx.nextId('besluit');
  await tx.query(
    'besluit.insert',
    `insert into rondom.besluit (id, gezin_id, persoon_id, soort, besloten_op, tot, vervalt_op, plek, door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.nu())`,
    [id, gezin, kind, soort, beslotenOp, tot ?? null, vervaltOp ?? null, plek ?? null, tx.actor.gebruikerId],
  );
  return id;
}

export interface BesluitRow {
  readonly beslotenOp: string;
  readonly ingetrokkenOp: string | null;
  readonly persoonId: Id;
  readonly versie: number;
}

/** One decision of this family, held until the transaction ends. */
export async function lockBesluit(tx: Tx, gezin: Id, id: Id): Promise<BesluitRow | undefined> {
  const [row] = await tx.query<BesluitRow>(
    'besluit.lock',
    `select besloten_op as "beslotenOp", ingetrokken_op as "ingetrokkenOp", persoon_id::text as "persoonId", versie
     from rondom.besluit where id = $1 and gezin_id = $2 for update`,
    [id, gezin],
  );
  return row;
}

export async function saveIntrekking(tx: Tx, id: Id, op: string): Promise<void> {
  await tx.query(
    'besluit.trek-in',
    'update rondom.besluit set ingetrokken_op = $2, ingetrokken_door = $3, versie = versie + 1 where id = $1',
    [id, op, tx.actor.gebruikerId],
  );
}

/** The waits that rest on a decision and still run. */
export async function listWachtenVanBesluit(tx: Tx, besluit: Id): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'besluit.wachten-van',
    'select id::text from rondom.wacht where besluit_id = $1 and beeindigd_op is null for update',
    [besluit],
  );
  return rows.map(({ id }) => id);
}
