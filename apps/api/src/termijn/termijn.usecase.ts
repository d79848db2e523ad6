import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  computeTermijn,
  explainWacht,
  isOpdrachtsoort,
  type Termijn,
  type Wachtstap,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { PlainDate } from '@rondom/domain/kern';
import { findTermijn, type TermijnRow } from './termijn.store.ts';

export interface ExplainedTermijn extends Termijn {
  readonly id: Id;
  readonly gestoptOp: PlainDate | null;
  readonly wacht: readonly Wachtstap[];
}
type NotFound = { readonly kind: 'nietGevonden' };

/** A clock of this family with every step of how its last day came about, and what became of it. */
export function readTermijn(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  id: Id,
): Promise<Outcome<ExplainedTermijn, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<ExplainedTermijn, NotFound> => {
    const row = await findTermijn(tx, gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const wacht = explainWacht({
      uiterlijk: row.uiterlijk,
      vandaag: tx.today,
      contacten: row.contacten.map(({ op, naam }) => ({ op, met: naam })),
      nogNiet: row.nogNiet,
      ...(row.gestoptOp === null ? {} : { geeindigdOp: row.gestoptOp }),
      ...(row.redenTeLaat === null ? {} : { reden: row.redenTeLaat }),
    });
    const personen = [
      ...row.contacten.map((contact) => contact.persoonId),
      ...(row.persoonId === null ? [] : [row.persoonId]),
    ];
    return accept({
      value: { ...recompute(row), id, gestoptOp: row.gestoptOp, wacht },
      getoond: { gezin, personen },
    });
  });
}

/** The same computation as when the clock started, with the events themselves where they are known. */
function recompute({ soort, vanaf, belastOp, geinformeerdOp, beslistOp }: TermijnRow): Termijn {
  if (isOpdrachtsoort(soort) && belastOp !== null && geinformeerdOp !== null) {
    return computeTermijn({
      soort,
      vanaf: { belastOp, geinformeerdOp, ...(beslistOp === null ? {} : { beslistOp }) },
    });
  }
  return computeTermijn({ soort, vanaf });
}
