import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideVerlengInformeren,
  decideVerteldAan,
  type Informeergrond,
  type Informeerplicht,
  type InformeerRefusal,
} from '@rondom/domain/melding';
import type { Rekenkader } from '@rondom/domain/termijn';
import type { Aanvraag, Doel, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { Tx } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import * as store from './informeer.store.ts';
import { lockMelding } from './melding.store.ts';
import { doelVan } from './melding.usecase.ts';

type Write = Aanvraag & { readonly intent: Intent };
type Refusal = InformeerRefusal | { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type Zet = Promise<Outcome<Written, Refusal | GateRefusal>>;
/** A person of a melding, by his place in what the reporter wrote. */
export interface Wie {
  readonly melding: Id;
  readonly plaats: number;
}

type Decide = (
  plicht: Informeerplicht,
  today: PlainDate,
  kader: Rekenkader,
) => Outcome<Informeerplicht, InformeerRefusal>;

async function findPlicht(tx: Tx, { melding, plaats }: Wie) {
  const row = await lockMelding(tx, melding);
  if (!row || plaats >= row.aantalPersonen) return undefined;
  const stappen = (await store.listStappen(tx, melding)).filter((stap) => stap.plaats === plaats);
  return { gezin: row.gezinId, plicht: { vastgelegdOp: amsterdamDay(row.ontvangenOp), stappen } };
}

function zetStap(gate: Gate, aanvraag: Write, wie: Wie, decide: Decide): Zet {
  const doel: Doel = { gezin: null, resource: 'melding', actie: 'schrijf', doel: doelVan(wie.melding) };
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refusal> => {
    const found = await findPlicht(tx, wie);
    if (!found) return refuse({ kind: 'nietGevonden' });
    const decided = decide(found.plicht, tx.today, await rekenkader(tx));
    if (!decided.ok) return decided;
    const stap = decided.value.stappen.at(-1);
    if (!stap) throw new Error('a step that was decided is gone');
    const id = await store.insertStap(tx, wie.melding, wie.plaats, stap);
    if (tx.actor.organisatieId !== null) await tx.notify({ soort: 'meldingen', id: tx.actor.organisatieId });
    return accept({ value: { id, versie: 1 }, getoond: { gezin: found.gezin, personen: [] } });
  });
}

/** Telling one person waits longer, with the ground of the law and why. */
export const verlengInformeren = (
  gate: Gate,
  aanvraag: Write,
  wie: Wie,
  command: { readonly weken: number; readonly grond: Informeergrond; readonly woorden: string },
): Zet =>
  zetStap(gate, aanvraag, wie, (plicht, today, kader) =>
    decideVerlengInformeren(plicht, command, today, kader),
  );

/** One person was told. */
export const vertelAan = (gate: Gate, aanvraag: Write, wie: Wie, op: PlainDate): Zet =>
  zetStap(gate, aanvraag, wie, (plicht, today) => decideVerteldAan(plicht, op, today));
