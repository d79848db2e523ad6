import { addDays, addYears, type PlainDate } from '../kern/index.ts';
import type { Termijnsoortgegevens } from './soort.ts';
import { termijnsoorten, type Termijnsoort } from './soorten.ts';

/** The birthday on which somebody comes of age; who was born on 29 February does so on 1 March. */
export function achttiendeVerjaardag(geboren: PlainDate): PlainDate {
  const day = addYears(geboren, 18);
  return day.slice(5) === geboren.slice(5) ? day : addDays(day, 1);
}

/**
 * The day on which what is meant for a minor is over, whatever its own length; undefined for clocks that go on.
 * @source Burgerlijk Wetboek Boek 1 art. 233
 */
export function findEindeBijAchttien(
  soort: Termijnsoort,
  geboren: PlainDate | undefined,
): PlainDate | undefined {
  const { eindigtBijAchttien }: Termijnsoortgegevens = termijnsoorten[soort];
  return eindigtBijAchttien && geboren !== undefined ? achttiendeVerjaardag(geboren) : undefined;
}
