import type { Gevonden, GevondenGezin, GevondenPersoon } from './use-zoeken.ts';

/** One row that can be chosen; each opens a family. */
export type Keuze =
  | { readonly soort: 'persoon'; readonly gezinId: string; readonly persoon: GevondenPersoon }
  | { readonly soort: 'gezin'; readonly gezinId: string; readonly gezin: GevondenGezin };

/** Persons first, then families of which nobody stands there already. */
export function keuzesUit({ personen, gezinnen }: Pick<Gevonden, 'personen' | 'gezinnen'>): Keuze[] {
  return [
    ...personen.map((persoon) => ({ soort: 'persoon' as const, gezinId: persoon.gezin.id, persoon })),
    ...keuzesUitGezinnen(gezinnen),
  ];
}

export const keuzesUitGezinnen = (gezinnen: readonly GevondenGezin[]): Keuze[] =>
  gezinnen.map((gezin) => ({ soort: 'gezin' as const, gezinId: gezin.id, gezin }));

/** Where the arrows go: round, and to the ends. Undefined: the key is not for the list. */
export function volgende(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return undefined;
}
