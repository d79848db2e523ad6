import type { Bekende, BekendGezin } from './melding-query.ts';

export interface Gevonden {
  readonly gezin: BekendGezin | null;
  readonly personen: readonly Bekende[];
}

/** Hits of one family stand together, in the order in which they were found; who has no family stands last. */
export function perGezin(bekenden: readonly Bekende[]): readonly Gevonden[] {
  const gezinnen = new Map<string, { gezin: BekendGezin | null; personen: Bekende[] }>();
  for (const bekende of bekenden) {
    const key = bekende.gezin?.id ?? '';
    const found = gezinnen.get(key);
    if (found) found.personen.push(bekende);
    else gezinnen.set(key, { gezin: bekende.gezin, personen: [bekende] });
  }
  return [...gezinnen.values()].sort((a, b) => Number(a.gezin === null) - Number(b.gezin === null));
}
