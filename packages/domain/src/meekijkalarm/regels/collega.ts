import type { Bezoek } from '../bezoek.ts';
import type { Gelezene, Kijkbron, Lezer } from '../kijkbron.ts';
import { achternamenUit, mensSleutel, persoonSleutel } from '../namen.ts';
import type { Reden } from '../reden.ts';

/** Which workers this person is: known to be, or by name and birth. */
const medewerkersVan = (persoon: Gelezene, bron: Kijkbron): readonly Lezer[] => {
  const { id, voornamen, geslachtsnaam, geboortedatum } = persoon;
  const bekend = bron.medewerkers.get(persoonSleutel(id)) ?? [];
  if (geboortedatum === null) return bekend;
  const mens = mensSleutel(voornamen, achternamenUit(geslachtsnaam), geboortedatum);
  return [...bekend, ...(bron.medewerkers.get(mens) ?? [])];
};

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
