import { accept, type Outcome, type PlainDate } from '../kern/index.ts';
import { refusalsOfBelofte, type Belofte, type BelofteRefusal, type NieuweBelofte } from './belofte.ts';

/**
 * A director promises for all regions together that nobody waits too long from a day on. It starts today, at the
 * count of today: a promise cannot be made to look better afterwards.
 * @source Werkafspraak van de regio: wie voor alle regio's mandaat heeft, belooft
 */
export function decideBelofte(nieuw: NieuweBelofte, today: PlainDate): Outcome<Belofte, BelofteRefusal> {
  const refusals = refusalsOfBelofte(nieuw, today);
  if (refusals.length > 0) return { ok: false, refusals };
  return accept({ beloofdOp: today, vanaf: nieuw.aantal, nulOp: nieuw.nulOp });
}
