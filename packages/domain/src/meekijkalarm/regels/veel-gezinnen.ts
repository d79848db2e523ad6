import type { Bezoek, Lezersdag } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { doetMee } from './relatie.ts';

/** Fewer than this many is a day's work, whatever was usual before. */
export const minstensGezinnen = 10;

/** Visits outside one's own families; refused tries are counted by their own rule. */
export const buitenEigen = (dag: Lezersdag, bron: Kijkbron): readonly Bezoek[] =>
  dag.bezoeken.filter(
    (bezoek) => !doetMee(bezoek, bron) && bezoek.regels.some(({ handeling }) => handeling !== 'geweigerd'),
  );

/**
 * More families outside one's own than on one's own busiest day of four weeks, and than that role has on all but one day
 * in a hundred. A busy Monday, a team leader's round and somebody who takes over a caseload stay below.
 * @source Afspraak van Rondom: de maat is het eigen werk van vier weken en dat van de rol
 */
export function veelGezinnen(dag: Lezersdag, bron: Kijkbron): Reden | undefined {
  const aantal = buitenEigen(dag, bron).length;
  const gewoon = Math.max(0, ...(bron.gewoon.get(dag.lezer.id) ?? []));
  const rol = bron.rolgrens.get(dag.lezer.rol) ?? 0;
  return aantal >= minstensGezinnen && aantal > gewoon && aantal > rol
    ? { reden: 'veelGezinnen', aantal }
    : undefined;
}
