import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';

/** On the third day of one month looking has become a habit. */
export const terugkeer = 3;

/**
 * The reader looked at, or tried, the same family on three days or more of the last four weeks, and wrote
 * nothing in all that time. Who leads a team looks
 * at its families again and again: that is the task.
 * @source Afspraak van Rondom: herhaald kijken zonder werk
 */
export function keertTerug(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  if (bezoek.regels.every(({ relatie }) => relatie === 'teamleider')) return undefined;
  const dagen = 1 + (bron.eerdereDagen.get(bezoek.sleutel) ?? 0);
  return dagen < terugkeer ? undefined : { reden: 'keertTerug', aantal: dagen };
}
