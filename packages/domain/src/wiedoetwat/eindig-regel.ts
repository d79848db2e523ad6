import { accept, addDays, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export const eindredenMaximum = 200;
/** How far ahead an end can be said. */
export const eindeVooruitDagen = 366;
/** How long an end can be taken back; after that one writes a new line. */
export const terugDagen = 14;

export interface Regeleinde {
  /** First day on which the line no longer stands. */
  readonly vanaf: PlainDate;
  readonly reden: string;
}

export type EindigRegelRefusal =
  | { readonly kind: 'regeleindeVoorBegin'; readonly op: PlainDate }
  | { readonly kind: 'regeleindeTeLaat'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'regeleindeZonderReden' }
  | { readonly kind: 'regeleindeRedenTeLang'; readonly maximum: number };

/**
 * A line ends on a day that is said, never before it was written, with a reason who works with the family can read.
 * @source eigen
 */
export function decideEindigRegel(
  { op }: { readonly op: PlainDate },
  { vanaf, reden }: Regeleinde,
  today: PlainDate,
): Outcome<Regeleinde, EindigRegelRefusal> {
  const uiterlijk = addDays(today, eindeVooruitDagen);
  const woorden = reden.trim();
  const refusals: EindigRegelRefusal[] = [
    ...(vanaf < op ? [{ kind: 'regeleindeVoorBegin', op } as const] : []),
    ...(vanaf > uiterlijk ? [{ kind: 'regeleindeTeLaat', uiterlijk } as const] : []),
    ...(woorden === '' ? [{ kind: 'regeleindeZonderReden' } as const] : []),
    ...(woorden.length > eindredenMaximum
      ? [{ kind: 'regeleindeRedenTeLang', maximum: eindredenMaximum } as const]
      : []),
  ];
  return refusals.length > 0 ? refuse(...refusals) : accept({ vanaf, reden: woorden });
}

/** A line that ended by hand can stand again: not one that another took the place of, and not after two weeks. */
export const isTerugTeZetten = (
  { eindigdeOp, vervangen }: { readonly eindigdeOp: PlainDate | undefined; readonly vervangen: boolean },
  today: PlainDate,
): boolean => eindigdeOp !== undefined && !vervangen && daysBetween(eindigdeOp, today) <= terugDagen;
