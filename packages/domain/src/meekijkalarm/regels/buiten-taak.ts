import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { doetMee } from './relatie.ts';

/** Work often comes after the first look: so long is waited before its absence counts. */
export const wachtOpWerk = 120;

/**
 * Somebody who does not take part by name looked, and wrote nothing for this family in two weeks, nor in the two hours
 * after. By itself that is everyday work (a team shares its families): it only counts beside another reason.
 * @source Afspraak van Rondom: een handeling wordt naast het werk gelegd dat erop volgt
 */
export function buitenTaak(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  if (doetMee(bezoek, bron) || bron.gewerkt.has(bezoek.sleutel)) return undefined;
  const laatste = Math.max(...bezoek.regels.map(({ minuut }) => minuut));
  return bron.verstreken - laatste < wachtOpWerk ? undefined : { reden: 'buitenTaak' };
}
