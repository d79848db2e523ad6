import { accept, addYears, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Kalender, RedenVrijeDag } from '../termijn/index.ts';
import type { Kalenderdag } from './kaderlaag.ts';

export type KalenderdagRefusal =
  | { readonly kind: 'dagBuitenBereik'; readonly van: PlainDate; readonly tot: PlainDate }
  | { readonly kind: 'dagAlVrij'; readonly dag: PlainDate; readonly reden: RedenVrijeDag }
  | { readonly kind: 'dagAlWerkdag'; readonly dag: PlainDate }
  | { readonly kind: 'dagVrijDoorWet'; readonly dag: PlainDate; readonly reden: RedenVrijeDag };

/** A day of a year ago can still be repaired; a decree looks no further ahead than this. */
const jarenTerug = 1;
const jarenVooruit = 10;

/**
 * Whether a day may be made free, or a day that is free by decree a working day again. What the law itself calls free
 * is not undone here.
 * @source Algemene termijnenwet art. 3 lid 1 en 3
 */
export function decideKalenderdag(
  kalender: Kalender,
  kalenderdag: Kalenderdag,
  vandaag: PlainDate,
): Outcome<Kalenderdag, KalenderdagRefusal> {
  const { dag, wat } = kalenderdag;
  const van = addYears(vandaag, -jarenTerug);
  const tot = addYears(vandaag, jarenVooruit);
  if (dag < van || dag > tot) return refuse({ kind: 'dagBuitenBereik', van, tot });
  const reden = kalender.findVrijeDag(dag);
  if (wat === 'vrij') return reden ? refuse({ kind: 'dagAlVrij', dag, reden }) : accept(kalenderdag);
  if (reden === undefined) return refuse({ kind: 'dagAlWerkdag', dag });
  return reden === 'gelijkgesteldeDag' ? accept(kalenderdag) : refuse({ kind: 'dagVrijDoorWet', dag, reden });
}
