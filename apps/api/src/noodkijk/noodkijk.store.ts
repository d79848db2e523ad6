import type { Noodreden, Noodoordeel } from '@rondom/domain/noodkijk';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Feitenrij {
  readonly bestaat: boolean;
  readonly eigen: boolean;
  readonly relatie: boolean;
  readonly beperkt: boolean;
  readonly loopt: boolean;
}

export async function getFeiten(tx: Tx, gezin: Id): Promise<Feitenrij> {
  const [row] = await tx.query<Feitenrij>('noodkijk.feiten', 'select * from rondom.noodkijkfeiten($1)', [
    gezin,
  ]);
  if (!row) throw new Error('the access table and the function do not agree');
  return row;
}

const woordenPlek = (id: Id) => ({ tabel: 'noodkijk_reden', kolom: 'woorden', rij: id });
export const zinPlek = (id: Id) => ({ tabel: 'noodkijk', kolom: 'gezinszin', rij: id });

export interface NieuweNoodkijk {
  readonly reden: Noodreden;
  readonly woorden: string;
  readonly tot: Date;
  readonly uiterlijk: PlainDate;
}

/** Begins the look; the words of the looker are sealed under the key of the family, apart from the look. */
export async function beginNoodkijk(tx: Tx, gezin: Id, nieuw: NieuweNoodkijk): Promise<Id> {
  const id = await tx.nextId('noodkijk');
  const woorden = await tx.seal({ soort: 'gezin', id: gezin }, woordenPlek(id), nieuw.woorden);
  await tx.query('noodkijk.begin', 'select rondom.begin_noodkijk($1, $2, $3, $4, $5, $6)', [
    id,
    gezin,
    nieuw.reden,
    woorden,
    nieuw.tot,
    nieuw.uiterlijk,
  ]);
  return id;
}

/** The id of the look that was stopped; undefined when none ran. */
export async function eindigNoodkijk(tx: Tx, gezin: Id): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id | null }>(
    'noodkijk.eindig',
    'select rondom.eindig_noodkijk($1)::text as id',
    [gezin],
  );
  return row?.id ?? undefined;
}

export async function findWoorden(tx: Tx, id: Id, gezin: Id): Promise<string | undefined> {
  const [row] = await tx.query<{ woorden: Buffer }>(
    'noodkijk.woorden',
    'select woorden_versleuteld as woorden from rondom.noodkijk_reden where noodkijk_id = $1',
    [id],
  );
  return row && tx.open({ soort: 'gezin', id: gezin }, woordenPlek(id), row.woorden);
}

export interface EigenRij {
  readonly id: Id;
  readonly gezinId: Id;
  readonly begonnenOp: Date;
  readonly tot: Date;
  readonly beeindigdOp: Date | null;
  readonly reden: Noodreden | null;
  readonly uiterlijk: string | null;
  readonly oordeel: Noodoordeel | null;
  readonly beoordeeldOp: Date | null;
}

const kolommen = `id::text, gezin_id::text as "gezinId", begonnen_op as "begonnenOp", tot, beeindigd_op as "beeindigdOp", reden,
  uiterlijk::text, beoordeling as oordeel, beoordeeld_op as "beoordeeldOp"`;

/** One's own looks of the last weeks, last first. */
export function listEigen(tx: Tx, sinds: Date): Promise<EigenRij[]> {
  return tx.query<EigenRij>(
    'noodkijk.eigen',
    `select ${kolommen} from rondom.noodkijk where gebruiker_id = $1 and begonnen_op >= $2 order by begonnen_op desc limit 20`,
    [tx.actor.gebruikerId, sinds],
  );
}

/** The look of the actor into this family that runs now. */
export async function findLopend(tx: Tx, gezin: Id): Promise<EigenRij | undefined> {
  const [row] = await tx.query<EigenRij>(
    'noodkijk.lopend',
    `select ${kolommen} from rondom.noodkijk where gebruiker_id = $1 and gezin_id = $2 and coalesce(beeindigd_op, tot) > $3`,
    [tx.actor.gebruikerId, gezin, tx.now],
  );
  return row;
}
