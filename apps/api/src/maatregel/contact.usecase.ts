import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import {
  decideBegonnen,
  decideLegContactVast,
  type BegonnenRefusal,
  type Contact,
  type Contactwijze,
  type Wacht,
} from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findToestand, listWachtenVanMaatregel, saveToestand, type Toestand } from '../wachtlijst/index.ts';
import { saveEersteContact } from './maatregel.store.ts';

export interface EersteContact {
  readonly met: readonly Id[];
  readonly op: PlainDate;
  readonly wijze: Contactwijze;
}
type Refusal = BegonnenRefusal | { readonly kind: 'nietGevonden' };
interface Recorded {
  readonly id: Id;
  readonly versie: number;
}

/**
 * The jeugdbeschermer records whom he spoke for the first time. Contact with a child is help begun for that child;
 * contact with a parent counts for every child of the order. The clock of a child stops when nobody is missing.
 */
export function recordEersteContact(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  maatregel: Id,
  contact: EersteContact,
): Promise<Outcome<Recorded, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'eerstecontact' }, async (tx): Werk<Recorded, Refusal> => {
    const toestanden: Toestand[] = [];
    for (const { id } of await listWachtenVanMaatregel(tx, maatregel)) {
      const found = await findToestand(tx, id);
      if (found?.json.gezinId === gezin) toestanden.push(found);
    }
    if (toestanden.length === 0) return refuse({ kind: 'nietGevonden' });
    const after: { toestand: Toestand; wacht: Wacht }[] = [];
    for (const toestand of toestanden) {
      const decided = decideFor(toestand, contact, medewerkerId(aanvraag.actor.gebruikerId), tx.today);
      if (!decided.ok) return decided;
      after.push({ toestand, wacht: decided.value });
    }
    for (const persoon of new Set(contact.met))
      await saveEersteContact(tx, gezin, maatregel, {
        persoonId: persoon,
        op: contact.op,
        wijze: contact.wijze,
      });
    for (const { toestand, wacht } of after) await saveToestand(tx, toestand, wacht);
    return accept({ value: { id: maatregel, versie: 1 }, getoond: { gezin, personen: contact.met } });
  });
}

/** What the contact does to the wait of one child of the order. */
function decideFor(
  { wacht }: Toestand,
  { met, op, wijze }: EersteContact,
  door: Contact['door'],
  today: PlainDate,
): Outcome<Wacht, BegonnenRefusal> {
  const personen = met.map(persoonId);
  // The other children of the order were not spoken to for this child: their contacts do not count here.
  const spoken =
    personen.includes(wacht.kind.id) && wacht.begonnen === undefined
      ? decideBegonnen(wacht, { op, wijze, door }, today)
      : undefined;
  if (spoken && !spoken.ok) return spoken;
  const contacts = decideLegContactVast(wacht, { met: personen, op, wijze, door }, today);
  if (!contacts.ok) return contacts;
  return accept({
    ...wacht,
    begonnen: spoken?.value.begonnen ?? wacht.begonnen,
    contacten: [...wacht.contacten, ...contacts.value],
  });
}
