import { getPlainDate } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import type { Padsoort, Padstapstand } from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Padstaprij {
  readonly soort: Padsoort;
  readonly eigenaarId: Id | null;
  readonly gedaanOp: string | null;
  readonly versie: number;
  readonly persoonId: Id;
  readonly regioId: Id;
  readonly wachtId: Id;
}

export async function lockPadstap(tx: Tx, gezin: Id, id: Id): Promise<Padstaprij | undefined> {
  const [row] = await tx.query<Padstaprij>(
    'zicht.lock-padstap',
    `select p.soort, p.eigenaar_id::text as "eigenaarId", p.gedaan_op::text as "gedaanOp", p.versie,
       w.persoon_id::text as "persoonId", w.regio_id::text as "regioId", w.id::text as "wachtId"
     from rondom.padstap p join rondom.wacht w on w.id = p.wacht_id where p.id = $1 and p.gezin_id = $2 for update of p`,
    [id, gezin],
  );
  return row;
}

export interface Padvraagrij {
  readonly soort: Padsoort;
  readonly persoonId: Id;
  readonly vraagId: Id | null;
}

/** The child of a step, and the question it is; undefined when the actor may not see it. */
export async function findPadstap(tx: Tx, gezin: Id, id: Id): Promise<Padvraagrij | undefined> {
  const [row] = await tx.query<Padvraagrij>(
    'zicht.padstap',
    `select p.soort, w.persoon_id::text as "persoonId", p.expertvraag_id::text as "vraagId"
     from rondom.padstap p join rondom.wacht w on w.id = p.wacht_id where p.id = $1 and p.gezin_id = $2`,
    [id, gezin],
  );
  return row;
}

/** A step as the rules see it. */
export const standOf = ({
  soort,
  eigenaarId,
  gedaanOp,
}: Pick<Padstaprij, 'soort' | 'eigenaarId' | 'gedaanOp'>): Padstapstand => ({
  soort,
  eigenaar: eigenaarId === null ? undefined : organisatieId(eigenaarId),
  gedaanOp: gedaanOp === null ? undefined : getPlainDate(gedaanOp),
});
export const doorOf = (organisatie: Id | null) => ({
  organisatie: organisatie === null ? null : organisatieId(organisatie),
});
