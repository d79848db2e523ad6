import { decideMerk, mayEindigMerk, type MerkRefusal, type Strafbron } from '@rondom/domain/grondslag';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { findMerk, findTeMerken, insertMerk, saveEinde } from './strafrechtelijk.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type Aanvraagt = Aanvraag & { readonly intent: Intent };

export interface NieuwMerk {
  readonly bron: Strafbron;
  readonly totEnMet: string;
  readonly stilteTot?: string | null;
}

type Zet = NotFound | MerkRefusal | { readonly kind: 'isAlGemerkt' };

/** Marks a note of the own organisation as data of a criminal case: closed at once for the family and everybody else. */
export function merkStrafrechtelijk(
  gate: Gate,
  aanvraag: Aanvraagt,
  { gezin, notitie }: { readonly gezin: Id; readonly notitie: Id },
  nieuw: NieuwMerk,
): Promise<Outcome<Written, GateRefusal | Zet>> {
  return gate.write(aanvraag, { gezin, resource: 'strafrechtelijk' }, async (tx): Werk<Written, Zet> => {
    const row = await findTeMerken(tx, gezin, notitie);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    if (row.gemerkt) return refuse({ kind: 'isAlGemerkt' as const });
    const decided = decideMerk(
      {
        bron: nieuw.bron,
        totEnMet: getPlainDate(nieuw.totEnMet),
        stilteTot: nieuw.stilteTot == null ? undefined : getPlainDate(nieuw.stilteTot),
      },
      tx.today,
    );
    if (!decided.ok) return decided;
    const id = await insertMerk(tx, gezin, notitie, decided.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: row.personen } });
  });
}

type Eindig = NotFound | VersieVerouderd | { readonly kind: 'stilteLoopt' };

/** Ends the mark: who could read the note before can read it again. */
export function eindigStrafrechtelijk(
  gate: Gate,
  aanvraag: Aanvraagt,
  { gezin, notitie }: { readonly gezin: Id; readonly notitie: Id },
  versie: number,
): Promise<Outcome<Written, GateRefusal | Eindig>> {
  return gate.write(aanvraag, { gezin, resource: 'strafrechtelijk' }, async (tx): Werk<Written, Eindig> => {
    const row = await findTeMerken(tx, gezin, notitie);
    const merk = row && (await findMerk(tx, notitie));
    if (!merk) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(merk.versie, versie);
    if (!next.ok) return next;
    const stilteTot = merk.stilteTot === null ? undefined : getPlainDate(merk.stilteTot);
    if (!mayEindigMerk({ stilteTot }, tx.today)) return refuse({ kind: 'stilteLoopt' as const });
    await saveEinde(tx, merk.id, next.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id: merk.id, versie: next.value }, getoond: { gezin, personen: row.personen } });
  });
}
