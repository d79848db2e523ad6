/** A count as it may leave: exact, or only that it is between one and four. */
export type Schermaantal =
  { readonly soort: 'precies'; readonly aantal: number } | { readonly soort: 'eenTotVier' };

/** Below this a count points at people. */
export const kleinsteAantal = 5;

const isKlein = (aantal: number): boolean => aantal > 0 && aantal < kleinsteAantal;
const precies = (aantal: number): Schermaantal => ({ soort: 'precies', aantal });
const eenTotVier: Schermaantal = { soort: 'eenTotVier' };

/**
 * Nobody and five or more are said; one to four are said as that.
 * @source Afspraak van Rondom: aantallen onder de vijf worden niet getoond
 */
export const schermAantal = (aantal: number): Schermaantal =>
  isKlein(aantal) ? eenTotVier : precies(aantal);

/**
 * A part of a count that is shown beside it. Where the rest is small, the part is hidden too: the rest could be found by
 * taking one from the other. Of a hidden whole no part is said at all, unless there is none.
 */
export function schermDeel(deel: number, geheel: number): Schermaantal | undefined {
  if (deel > geheel) throw new RangeError('a part cannot be larger than the whole');
  if (isKlein(geheel)) return undefined;
  return isKlein(deel) || isKlein(geheel - deel) ? eenTotVierOfMeer(deel) : precies(deel);
}

/** A large part with a small rest is no "one to four": then nothing is said. */
const eenTotVierOfMeer = (deel: number): Schermaantal | undefined => (isKlein(deel) ? eenTotVier : undefined);

/** The sum, only when every count in it is exact: else it lets one subtract. */
export function schermTotaal(aantallen: readonly number[]): number | undefined {
  return aantallen.some(isKlein) ? undefined : aantallen.reduce((som, aantal) => som + aantal, 0);
}
