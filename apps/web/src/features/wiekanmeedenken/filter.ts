import type { Mens } from './use-wiekanmeedenken.ts';

export interface Filter {
  readonly zoek: string;
  /** A word of the list, or `eigen:` and a word of the region; empty: does not matter. */
  readonly deskundigheid: string;
  readonly taal: string;
  readonly organisatie: string;
  readonly nu: boolean;
}
export const GEEN: Filter = { zoek: '', deskundigheid: '', taal: '', organisatie: '', nu: false };

const plat = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whoever fits all that was chosen, with every typed word somewhere on the card. In the order they came. */
export function zoekMensen(
  mensen: readonly Mens[],
  filter: Filter,
  woordenVan: (mens: Mens) => string,
): readonly Mens[] {
  const woorden = plat(filter.zoek)
    .split(/\s+/)
    .filter((woord) => woord !== '');
  return mensen.filter((mens) => {
    const tekst = plat(woordenVan(mens));
    return (
      woorden.every((woord) => tekst.includes(woord)) &&
      (filter.deskundigheid === '' || weetVan(mens, filter.deskundigheid)) &&
      (filter.taal === '' || mens.talen.some((taal) => taal === filter.taal)) &&
      (filter.organisatie === '' || mens.organisatieId === filter.organisatie) &&
      (!filter.nu || mens.nu)
    );
  });
}

const weetVan = ({ deskundigheden, eigenDeskundigheden }: Mens, gekozen: string): boolean =>
  gekozen.startsWith('eigen:')
    ? eigenDeskundigheden.includes(gekozen.slice('eigen:'.length))
    : deskundigheden.some((een) => een === gekozen);

/** Organisations of which somebody stands there, by name. */
export const organisatiesIn = (mensen: readonly Mens[]): readonly { value: string; label: string }[] =>
  [...new Map(mensen.map(({ organisatieId, organisatie }) => [organisatieId, organisatie]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
