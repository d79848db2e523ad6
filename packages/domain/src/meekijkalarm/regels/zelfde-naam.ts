import type { Bezoek } from '../bezoek.ts';
import type { Gelezene, Kijkbron, Lezer } from '../kijkbron.ts';
import { achternamenUit, achternamenVanAccount } from '../namen.ts';
import type { Reden } from '../reden.ts';

/** Above so many bearers per 10,000 a shared name says nothing by itself: De Jong, Jansen, Yılmaz. */
export const gewoneNaam = 35;

/** The densest of the surnames that reader and persons share; undefined when they share none. */
export function gedeeldeDichtheid(
  lezer: Lezer,
  personen: readonly Gelezene[],
  bron: Kijkbron,
): number | undefined {
  const eigen = new Set(achternamenVanAccount(lezer.naam));
  const gedeeld = personen
    .flatMap(({ geslachtsnaam }) => achternamenUit(geslachtsnaam))
    .filter((naam) => eigen.has(naam))
    .map((naam) => bron.naamdichtheid.get(naam) ?? 0);
  return gedeeld.length === 0 ? undefined : Math.min(...gedeeld);
}

/**
 * Somebody in the family bears a surname of the reader. How many people bear it decides which code is given.
 * @source Afspraak van Rondom: naamgenoten, gewogen naar hoe vaak een naam voorkomt
 */
export function zelfdeNaam(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  const dichtheid = gedeeldeDichtheid(bezoek.lezer, bezoek.over.personen, bron);
  if (dichtheid === undefined) return undefined;
  return { reden: dichtheid <= gewoneNaam ? 'zelfdeNaam' : 'zelfdeGewoneNaam' };
}
