import type { Lezersdag } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import { achternamenUit, achternamenVanAccount } from '../namen.ts';
import type { Reden } from '../reden.ts';
import { gewoneNaam } from './zelfde-naam.ts';

/** A front desk asks often, and half of it leads somewhere. */
export const zoekvragen = 9;

/**
 * Nine wide searches or more on one day that showed somebody and led to no family that was opened.
 * @source Afspraak van Rondom: breed zoeken vraagt een reden, en de reden een vervolg
 */
export function zoektZonderVervolg({ zoekregels, bezoeken }: Lezersdag): Reden | undefined {
  const geopend = new Set(
    bezoeken
      .filter(({ regels }) => regels.some(({ handeling }) => handeling !== 'geweigerd'))
      .flatMap(({ over }) => over.personen.map(({ id }) => id)),
  );
  const aantal = zoekregels.filter(
    ({ personen }) => personen.length > 0 && !personen.some((id) => geopend.has(id)),
  ).length;
  return aantal < zoekvragen ? undefined : { reden: 'zoektZonderVervolg', aantal };
}

/**
 * A wide search that showed only people with the reader's own, rare, surname: the question was that name.
 * @source Afspraak van Rondom: naamgenoten, ook bij zoeken
 */
export function zoektEigenNaam({ lezer, zoekregels }: Lezersdag, bron: Kijkbron): Reden | undefined {
  const eigen = new Set(
    achternamenVanAccount(lezer.naam).filter((naam) => (bron.naamdichtheid.get(naam) ?? 0) <= gewoneNaam),
  );
  const isNaamgenoot = (id: string): boolean =>
    achternamenUit(bron.personen.get(id)?.geslachtsnaam ?? '').some((naam) => eigen.has(naam));
  const aantal = zoekregels.filter(
    ({ personen }) => personen.length > 0 && personen.every(isNaamgenoot),
  ).length;
  return aantal === 0 ? undefined : { reden: 'zoektEigenNaam', aantal };
}
