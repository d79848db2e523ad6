import { persoonId, type PersoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideLegBesluitVast,
  decideTrekBesluitIn,
  type BesluitRefusal,
  type IntrekkingRefusal,
  type LegBesluitVast,
  type Wachtplicht,
} from '@rondom/domain/wachtlijst';
import { listLeden, persoonOf } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { insertTermijn } from '../termijn/index.ts';
import { findRegio, findToestand, insertWacht, saveEinde } from '../wachtlijst/index.ts';
import {
  insertBesluit,
  listWachtenVanBesluit,
  loadBesluitstand,
  lockBesluit,
  saveIntrekking,
} from './besluit.store.ts';
import { listMaatregelen } from './maatregel.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
interface Recorded {
  readonly id: Id;
  readonly versie: number;
}
type RecordRefusal = BesluitRefusal | { readonly kind: 'regioOnbekend' };

export type Opgave = Omit<LegBesluitVast, 'kind'> & { readonly persoonId: Id };

/**
 * Writes down what was decided for a child. The duty begins with it, and with the duty the wait: nobody has to put the
 * child on a list.
 */
export function recordBesluit(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { persoonId: kind, ...opgave }: Opgave,
): Promise<Outcome<Recorded, RecordRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'besluit' }, async (tx): Werk<Recorded, RecordRefusal> => {
    const command: LegBesluitVast = { ...opgave, kind: persoonId(kind) };
    const decided = await decideBesluit(tx, gezin, command);
    if (!decided.ok) return decided;
    const regio = await findRegio(tx, gezin);
    if (regio === undefined) return refuse({ kind: 'regioOnbekend' });
    const { besluitId: id } = await beginWacht(tx, gezin, { plicht: decided.value, command, regioId: regio });
    await tx.notify({ soort: 'gezin', id: gezin });
    await tx.notify({ soort: 'bord', id: regio });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [kind] } });
  });
}

/** Whether this can be written for the child, as the family stands now. */
export async function decideBesluit(tx: Tx, gezin: Id, command: LegBesluitVast) {
  const state = {
    leden: (await listLeden(tx, gezin)).map((row) => persoonOf(row)),
    maatregelen: await listMaatregelen(tx, gezin),
    ...(await loadBesluitstand(tx, gezin)),
  };
  return decideLegBesluitVast(state, command, tx.today);
}

interface Begin {
  readonly plicht: Wachtplicht;
  readonly command: LegBesluitVast;
  readonly regioId: Id;
}

/** The clock of the duty, the clock of what lapses, the decision, and the wait that stands on the first. */
export async function beginWacht(tx: Tx, gezin: Id, { plicht, command, regioId }: Begin) {
  const { kind, beslotenOp } = command;
  const start = (soort: NonNullable<Wachtplicht['klok']>) =>
    insertTermijn(tx, gezin, { soort, persoonId: kind, vanaf: beslotenOp });
  const klok = plicht.klok && (await start(plicht.klok));
  const vervalt = plicht.vervalt && (await start(plicht.vervalt));
  const besluitId = await insertBesluit(tx, gezin, command, vervalt?.uiterlijk);
  const wachtId = await insertWacht(tx, gezin, {
    soort: plicht.soort,
    persoonId: kind,
    besluitId,
    termijnId: klok?.id ?? null,
    regioId,
    sinds: beslotenOp,
    uiterlijk: klok?.uiterlijk ?? beslotenOp,
  });
  const termijnen = [klok, vervalt].flatMap((een) => (een ? [een.id] : []));
  return { besluitId, wachtId, termijnen };
}

interface Hulp {
  readonly kinderen: readonly PersoonId[];
  readonly beslotenOp: PlainDate;
  readonly regioId: Id;
}

/**
 * Help that an order of the judge names is a duty from that day: nobody has to decide it again. Who waits for help
 * already does not wait twice.
 */
export async function beginHulp(tx: Tx, gezin: Id, { kinderen, beslotenOp, regioId }: Hulp): Promise<void> {
  const state = {
    leden: (await listLeden(tx, gezin)).map((row) => persoonOf(row)),
    maatregelen: await listMaatregelen(tx, gezin),
    ...(await loadBesluitstand(tx, gezin)),
  };
  for (const kind of kinderen) {
    const command = { soort: 'jeugdhulp', kind, beslotenOp } as const;
    const decided = decideLegBesluitVast(state, command, tx.today);
    if (decided.ok) await beginWacht(tx, gezin, { plicht: decided.value, command, regioId });
  }
}

type WithdrawRefusal = IntrekkingRefusal | VersieVerouderd | { readonly kind: 'nietGevonden' };

/** A decision is withdrawn: what rested on it ends from that day, and no clock of it is late. */
export function withdrawBesluit(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  besluit: Id,
  { op, versie }: { readonly op: PlainDate; readonly versie: number },
): Promise<Outcome<Recorded, WithdrawRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'besluit' }, async (tx): Werk<Recorded, WithdrawRefusal> => {
    const row = await lockBesluit(tx, gezin, besluit);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideTrekBesluitIn(
      {
        beslotenOp: getPlainDate(row.beslotenOp),
        ingetrokkenOp: row.ingetrokkenOp === null ? undefined : getPlainDate(row.ingetrokkenOp),
      },
      op,
      tx.today,
    );
    if (!decided.ok) return decided;
    await saveIntrekking(tx, besluit, op);
    for (const id of await listWachtenVanBesluit(tx, besluit)) {
      const found = await findToestand(tx, id);
      if (found) await saveEinde(tx, found.json, { einde: { reden: 'ingetrokken', op } });
    }
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: besluit, versie: next.value },
      getoond: { gezin, personen: [row.persoonId] },
    });
  });
}
