import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome } from '../kern/index.ts';

export interface MaakAfspraak {
  readonly op: Date;
  readonly personen: readonly PersoonId[];
  /** At whose home; a person, never a place. */
  readonly bij?: PersoonId | undefined;
}

export type MaakAfspraakRefusal =
  | { readonly kind: 'afspraakMetNiemand' }
  | { readonly kind: 'afspraakInVerleden' }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId };

/** Planning an appointment: still to come, with somebody of the family. */
export function decideMaakAfspraak(
  state: { readonly leden: readonly PersoonId[] },
  command: MaakAfspraak,
  now: Date,
): Outcome<MaakAfspraak, MaakAfspraakRefusal> {
  const refusals: MaakAfspraakRefusal[] = [];
  if (command.personen.length === 0) refusals.push({ kind: 'afspraakMetNiemand' });
  if (command.op <= now) refusals.push({ kind: 'afspraakInVerleden' });
  const genoemd = new Set([...command.personen, ...(command.bij === undefined ? [] : [command.bij])]);
  for (const persoon of genoemd)
    if (!state.leden.includes(persoon)) refusals.push({ kind: 'persoonNietInGezin', persoon });
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}
