import { accept, refuse, type Outcome, type Periode, type PlainDate } from '../kern/index.ts';

export interface StopMetMeedoen {
  readonly soort: 'netwerk' | 'vervanger' | 'duogezicht';
  /** Exclusive: the first day on which he no longer takes part. */
  readonly tot: PlainDate;
}

export type StopMetMeedoenRefusal =
  | { readonly kind: 'doetNietMeerMee'; readonly tot: PlainDate }
  | { readonly kind: 'eindeVoorBegin'; readonly vanaf: PlainDate }
  | { readonly kind: 'eindeVoorVandaag' }
  | { readonly kind: 'eindeNaAfspraak'; readonly tot: PlainDate };

/**
 * Somebody stops before the day that was set, at once if need be. What a stand-in could read until today stays
 * true, so his end lies not before today. An end on the day of the beginning leaves no day at all: a plan undone.
 */
export function decideStopMetMeedoen(
  deelname: Periode,
  { soort, tot }: StopMetMeedoen,
  today: PlainDate,
): Outcome<PlainDate, StopMetMeedoenRefusal> {
  if (deelname.tot !== undefined && deelname.tot <= today)
    return refuse({ kind: 'doetNietMeerMee', tot: deelname.tot });
  if (tot < deelname.vanaf) return refuse({ kind: 'eindeVoorBegin', vanaf: deelname.vanaf });
  if (soort !== 'netwerk' && tot < today) return refuse({ kind: 'eindeVoorVandaag' });
  if (deelname.tot !== undefined && tot > deelname.tot)
    return refuse({ kind: 'eindeNaAfspraak', tot: deelname.tot });
  return accept(tot);
}
