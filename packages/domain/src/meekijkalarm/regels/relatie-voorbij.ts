import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { dagenSindsEinde } from './relatie.ts';

/** Handing over takes some time: a question from the successor, a bookmark that still stands. */
export const nalooptijd = 14;

/**
 * The reader took part once, and came back more than two weeks after that had ended.
 * @source Afspraak van Rondom: twee weken om over te dragen
 */
export function relatieVoorbij(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  const dagen = dagenSindsEinde(bezoek, bron);
  return dagen === undefined || dagen <= nalooptijd ? undefined : { reden: 'relatieVoorbij', aantal: dagen };
}
