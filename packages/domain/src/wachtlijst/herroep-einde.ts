import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** How and when an ending without help was written down. */
export interface Eindeschrift {
  readonly reden: string;
  /** The day it was written down, whatever day it was about. */
  readonly gezetOp: PlainDate;
}

export type HerroepRefusal =
  { readonly kind: 'wachtLooptNog' } | { readonly kind: 'eindeNietMeerTerug'; readonly gezetOp: PlainDate };

/** Taking back an ending that was a mistake: on the day it was written down, by whoever may end. Later it stands. */
export function decideHerroepEinde(
  einde: Eindeschrift | undefined,
  today: PlainDate,
): Outcome<{ readonly teruggenomen: true }, HerroepRefusal> {
  if (einde === undefined) return refuse({ kind: 'wachtLooptNog' });
  if (einde.gezetOp !== today) return refuse({ kind: 'eindeNietMeerTerug', gezetOp: einde.gezetOp });
  return accept({ teruggenomen: true });
}
