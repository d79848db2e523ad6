import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import {
  decideRondPadstapAf,
  type Padsoort,
  type PadstapRefusal,
  type Padstapstand,
  type Paduitkomst,
} from '@rondom/domain/zicht';
import type { Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import type { NotFound, Write, Written } from './zicht.usecase.ts';

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

type Refusal = PadstapRefusal | NotFound | VersieVerouderd;

/** Somebody of the owner did what the path asks, or tried. */
export function rondPadstapAf(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  id: Id,
  uitkomst: Paduitkomst,
  versie: number,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'zicht' }, async (tx): Werk<Written, Refusal> => {
    const row = await lockPadstap(tx, gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideRondPadstapAf(standOf(row), uitkomst, doorOf(tx.actor.organisatieId));
    if (!decided.ok) return decided;
    await tx.query(
      'zicht.rond-padstap-af',
      'update rondom.padstap set gedaan_op = $2, gedaan_door = $3, uitkomst = $4, versie = $5 where id = $1',
      [id, tx.today, tx.actor.gebruikerId, uitkomst, next.value],
    );
    await tx.notify({ soort: 'gezin', id: gezin });
    await tx.notify({ soort: 'bord', id: row.regioId });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [row.persoonId] } });
  });
}
