import type { SpoedkaartInhoud } from './use-noodkijk.ts';

/** What somebody on the card is called; "." is how the civil register writes a name that nobody knows. */
export function namenVan(kaart: SpoedkaartInhoud, onbekend: string): (id: string | null) => string {
  const namen = new Map(kaart.leden.map(({ id, naam }) => [id, naam.trim()]));
  return (id) => (id === null ? onbekend : namen.get(id) || onbekend);
}

export const volledig = ({ naam, voorvoegsel, geslachtsnaam }: SpoedkaartInhoud['leden'][number]): string =>
  [naam, voorvoegsel, geslachtsnaam].filter((part) => part !== null && part !== '' && part !== '.').join(' ');
