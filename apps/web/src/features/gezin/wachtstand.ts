import type { Wacht } from './contract.ts';
import { daysBetween } from './dagen.ts';

export type Wachtstatus =
  'looptNog' | 'opBord' | 'begonnenNietBevestigd' | 'geholpen' | 'geeindigdZonderHulp';

export type Wachtfeiten = Pick<
  Wacht,
  'uiterlijk' | 'klokGestoptOp' | 'begonnenOp' | 'beeindigdOp' | 'beeindigdAls'
>;

/** Where a wait stands on a day. Begun without a second voice is not helped. */
export function wachtstatus(wacht: Wachtfeiten, vandaag: string): Wachtstatus {
  if (wacht.beeindigdOp !== null) {
    return wacht.beeindigdAls === 'geholpen' ? 'geholpen' : 'geeindigdZonderHulp';
  }
  if (wacht.begonnenOp !== null) return 'begonnenNietBevestigd';
  return vandaag > wacht.uiterlijk ? 'opBord' : 'looptNog';
}

/** Calendar days late: to the day the clock stopped or the wait ended, else to today. Never below zero. */
export function dagenTeLaat(wacht: Wachtfeiten, vandaag: string): number {
  return Math.max(0, daysBetween(wacht.uiterlijk, wacht.klokGestoptOp ?? wacht.beeindigdOp ?? vandaag));
}

/** What each voice said last, in the order in which it was said. */
export function laatsteStemmen(bevestigingen: Wacht['bevestigingen']): Wacht['bevestigingen'] {
  return [...new Map(bevestigingen.map((stem) => [stem.stemPersoonId ?? stem.stemSoort, stem])).values()];
}

/** On which clock a wait stands; that of an inquiry has a name of its own. */
export const klokVan = (wachtOp: string): string => (wachtOp === 'onderzoek' ? 'wachtnormraad' : wachtOp);
