import type { Lezersdag } from '../bezoek.ts';
import type { Reden } from '../reden.ts';

/** Prints for five families on one day: nobody brings that many to one round of visits. */
export const afdrukken = 5;

/**
 * What leaves the building on paper or in a file, for many families on one day, also one's own.
 * @source AVG art. 5 lid 1 onder f; Afspraak van Rondom over het aantal
 */
export function veelAfdrukken({ bezoeken }: Lezersdag): Reden | undefined {
  const aantal = bezoeken.filter(({ regels }) =>
    regels.some(({ handeling }) => handeling === 'afdruk' || handeling === 'export'),
  ).length;
  return aantal < afdrukken ? undefined : { reden: 'veelAfdrukken', aantal };
}
