import { addDays, accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** Why a child waits again for what it had. */
export const heropenredenen = ['hulpGestopt', 'plekViel', 'neeNogNiet', 'werkerVertrok'] as const;
export type Heropenreden = (typeof heropenredenen)[number];

/** Help that stops within this many days was not the help that was needed; later it is a new question. */
export const heropenDagen = 90;

/** What became of a wait that had ended as helped. */
export interface GeholpenWacht {
  readonly geholpenOp?: PlainDate | undefined;
  /** It was opened again already. */
  readonly heropend: boolean;
}

export type HeropenRefusal =
  | { readonly kind: 'wachtNietGeholpen' }
  | { readonly kind: 'wachtAlHeropend' }
  | { readonly kind: 'heropenInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'heropenVoorEinde'; readonly op: PlainDate; readonly geholpenOp: PlainDate }
  | { readonly kind: 'heropenTeLaat'; readonly tot: PlainDate };

/**
 * Opening a wait again because what had begun stopped. The duty never went away, so there is no new term: the child
 * is late from the day after help stopped.
 * @source Werkafspraak van Rondom: stopt de hulp binnen 90 dagen, dan wacht het kind opnieuw
 */
export function decideHeropen(
  wacht: GeholpenWacht,
  op: PlainDate,
  today: PlainDate,
): Outcome<{ readonly sinds: PlainDate; readonly uiterlijk: PlainDate }, HeropenRefusal> {
  const { geholpenOp, heropend } = wacht;
  if (geholpenOp === undefined) return refuse({ kind: 'wachtNietGeholpen' });
  if (heropend) return refuse({ kind: 'wachtAlHeropend' });
  if (op > today) return refuse({ kind: 'heropenInToekomst', op, vandaag: today });
  if (op < geholpenOp) return refuse({ kind: 'heropenVoorEinde', op, geholpenOp });
  const tot = addDays(geholpenOp, heropenDagen);
  if (op > tot) return refuse({ kind: 'heropenTeLaat', tot });
  return accept({ sinds: op, uiterlijk: op });
}

/**
 * What a "nee, nog niet" does to a wait that had ended as helped: on the same day the ending is undone, later the child
 * waits again, because the board of the days between is not rewritten.
 */
export function gevolgVanNee(geholpenOp: PlainDate, today: PlainDate): 'eindeOngedaan' | 'wachtOpnieuw' {
  return geholpenOp >= today ? 'eindeOngedaan' : 'wachtOpnieuw';
}
