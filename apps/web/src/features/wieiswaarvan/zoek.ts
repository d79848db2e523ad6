import type { Vraag } from './use-wieiswaarvan.ts';

const plat = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The questions in whose own words, or in other words for them, every typed word stands. */
export function zoekVragen(
  vragen: readonly Vraag[],
  zoek: string,
  woordenVan: (vraag: Vraag) => string,
): readonly Vraag[] {
  const words = plat(zoek)
    .split(/\s+/)
    .filter((word) => word !== '');
  return vragen.filter((vraag) => {
    const text = plat(woordenVan(vraag));
    return words.every((word) => text.includes(word));
  });
}
