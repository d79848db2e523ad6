import type { Bezoek } from '../bezoek.ts';
import type { Gelezene, Kijkbron, Lezer } from '../kijkbron.ts';
import { achternamenUit, mensSleutel } from '../namen.ts';
import type { Reden } from '../reden.ts';

/** Which worker this person is, by name and birth. */
const medewerkersVan = (
  { voornamen, geslachtsnaam, geboortedatum }: Gelezene,
  bron: Kijkbron,
): readonly Lezer[] =>
  geboortedatum === null
    ? []
    : (bron.medewerkers.get(mensSleutel(voornamen, achternamenUit(geslachtsnaam), geboortedatum)) ?? []);

/**
 * Somebody in the family works here: the reader himself, or a colleague of the same organisation.
 * @source Afspraak van Rondom: collega's en het eigen gezin
 */
export function collega(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  const werkenHier = bezoek.over.personen.flatMap((persoon) => medewerkersVan(persoon, bron));
  if (werkenHier.some(({ id }) => id === bezoek.lezer.id)) return { reden: 'eigenPersoon' };
  return werkenHier.some(({ organisatie }) => organisatie === bezoek.lezer.organisatie)
    ? { reden: 'collega' }
    : undefined;
}
