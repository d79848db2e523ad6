import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Gebieden } from './expertvraag.store.ts';

export interface Aanwezige {
  readonly naam: string;
  readonly organisatie: string;
}

export interface NieuwOverleg {
  readonly op: string;
  readonly aanwezigen: readonly Aanwezige[];
  readonly gezinErbij: boolean;
  readonly vraag: string;
  readonly uitkomst: string;
  readonly gebieden: Gebieden;
}

export interface Overleg extends NieuwOverleg {
  readonly id: Id;
  readonly vraagId: Id;
}

interface OverlegRow {
  readonly id: Id;
  readonly vraagId: Id;
  readonly op: string;
  readonly gezinErbij: boolean;
  readonly aanwezigen: Buffer;
  readonly vraag: Buffer;
  readonly uitkomst: Buffer;
  readonly gebieden: Buffer | null;
}

const plek = (rij: Id, kolom: string) => ({ tabel: 'expertoverleg', kolom, rij });

export async function listOverleggen(tx: Tx, gezin: Id): Promise<Overleg[]> {
  const rows = await tx.query<OverlegRow>(
    'expertoverleg.lijst',
    `select id::text, expertvraag_id::text as "vraagId", op::text, gezin_erbij as "gezinErbij", aanwezigen_versleuteld as aanwezigen,
       vraag_versleuteld as vraag, uitkomst_versleuteld as uitkomst, gebieden_versleuteld as gebieden
     from rondom.expertoverleg where gezin_id = $1 order by op desc, id desc`,
    [gezin],
  );
  const overleggen: Overleg[] = [];
  for (const row of rows) {
    const open = (kolom: string, dicht: Buffer) =>
      tx.open({ soort: 'gezin', id: gezin }, plek(row.id, kolom), dicht);
    overleggen.push({
      id: row.id,
      vraagId: row.vraagId,
      op: row.op,
      gezinErbij: row.gezinErbij,
      // Written by us, from checked forms.
      aanwezigen: JSON.parse(await open('aanwezigen', row.aanwezigen)) as Aanwezige[],
      vraag: await open('vraag', row.vraag),
      uitkomst: await open('uitkomst', row.uitkomst),
      gebieden: row.gebieden === null ? [] : (JSON.parse(await open('gebieden', row.gebieden)) as Gebieden),
    });
  }
  return overleggen;
}

export async function insertOverleg(tx: Tx, gezin: Id, vraag: Id, nieuw: NieuwOverleg): Promise<Id> {
  const id = await tx.nextId('expertoverleg');
  const seal = (kolom: string, tekst: string) =>
    tx.seal({ soort: 'gezin', id: gezin }, plek(id, kolom), tekst);
  await tx.query(
    'expertoverleg.leg-vast',
    `insert into rondom.expertoverleg (id, gezin_id, expertvraag_id, op, aanwezigen_versleuteld, gezin_erbij, vraag_versleuteld, uitkomst_versleuteld,
       gebieden_versleuteld, vastgelegd_door, vastgelegd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, gezin, vraag, nieuw.op, await seal('aanwezigen', JSON.stringify(nieuw.aanwezigen))],
      ...[nieuw.gezinErbij, await seal('vraag', nieuw.vraag), await seal('uitkomst', nieuw.uitkomst)],
      ...[nieuw.gebieden.length === 0 ? null : await seal('gebieden', JSON.stringify(nieuw.gebieden))],
      ...[tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}
