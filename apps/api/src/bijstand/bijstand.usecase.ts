import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { listBijgestanen, listBijstand, type BijgestaneRow, type BijstandRow } from './bijstand.store.ts';

export type Bijstand = Omit<BijstandRow, 'personen'>;

/** The persons one stands by, with the last day. */
export function readBijgestanen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<BijgestaneRow[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijnbijstand', bereik: 'mijn' }, async (tx) => {
    const value = await listBijgestanen(tx);
    const gezinnen = value.map(({ gezinId }) => gezinId);
    const personen = value.map(({ persoonId }) => persoonId);
    return accept({ value, getoond: { gezin: null, gezinnen, personen } });
  });
}

/** What was decided about them, and which clocks run. */
export function readBijstand(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Bijstand[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'bijstand' }, async (tx) => {
    const rows = await listBijstand(tx, gezin);
    const value = rows.map(({ persoonId, voornaam, geslachtsnaam, tot, maatregelen, termijnen }) => ({
      persoonId,
      voornaam,
      geslachtsnaam,
      tot,
      maatregelen,
      termijnen,
    }));
    return accept({ value, getoond: { gezin, personen: rows.flatMap(({ personen }) => personen) } });
  });
}
