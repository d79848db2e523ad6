import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { PersoonId } from '../gezin/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import type { Begonnen, Contact, Contactwijze, Wacht } from './wacht.ts';

export interface LegContactVast {
  readonly met: readonly PersoonId[];
  readonly op: PlainDate;
  readonly wijze: Contactwijze;
  readonly door: MedewerkerId;
}

export type ContactRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'nietDeHulpverlener' }
  | { readonly kind: 'contactMetNiemand' }
  | { readonly kind: 'contactInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'contactVoorBeschikking'; readonly op: PlainDate; readonly vanaf: PlainDate };

/**
 * The named helper records whom he spoke, on which day. Nobody else's contact stops the clock.
 * @source Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function decideLegContactVast(
  wacht: Wacht,
  command: LegContactVast,
  today: PlainDate,
): Outcome<readonly Contact[], ContactRefusal> {
  const { met, op, wijze, door } = command;
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  const refusals: ContactRefusal[] = [];
  if (wacht.hulpverlener?.medewerker !== door) refusals.push({ kind: 'nietDeHulpverlener' });
  if (met.length === 0) refusals.push({ kind: 'contactMetNiemand' });
  if (op > today) refusals.push({ kind: 'contactInToekomst', op, vandaag: today });
  const vanaf = wacht.beschikkingsdatum ?? wacht.sinds;
  if (op < vanaf) refusals.push({ kind: 'contactVoorBeschikking', op, vanaf });
  if (refusals.length > 0) return refuse(...refusals);
  return accept([...new Set(met)].map((persoon) => ({ met: persoon, op, wijze, door })));
}

export interface LegBeginVast {
  readonly op: PlainDate;
  readonly wijze: Contactwijze;
  readonly door: MedewerkerId;
}

export type BegonnenRefusal = ContactRefusal | { readonly kind: 'alBegonnen'; readonly op: PlainDate };

/**
 * Help has begun: the first real contact of the named helper with the child. It counts as contact with the child,
 * and not yet as confirmed.
 * @source Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function decideBegonnen(
  wacht: Wacht,
  command: LegBeginVast,
  today: PlainDate,
): Outcome<{ readonly begonnen: Begonnen; readonly contacten: readonly Contact[] }, BegonnenRefusal> {
  if (wacht.begonnen !== undefined) return refuse({ kind: 'alBegonnen', op: wacht.begonnen.op });
  const contact = decideLegContactVast(wacht, { ...command, met: [wacht.kind.id] }, today);
  if (!contact.ok) return contact;
  return accept({ begonnen: { op: command.op, door: command.door }, contacten: contact.value });
}
