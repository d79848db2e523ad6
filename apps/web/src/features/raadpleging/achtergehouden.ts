import type { Kijkregel } from './use-raadplegingen.ts';
import type { Achtergehouden, Vrijgave } from './use-vrijgave.ts';

/** What of one group of lines is kept back from one person, by one rule. */
export interface Achtergehoudengroep extends Achtergehouden {
  readonly regelIds: readonly string[];
}

/** Lines of one worker on one day are released together: per person and rule once. */
export function achtergehoudenVan(regels: readonly Kijkregel[]): Achtergehoudengroep[] {
  const groepen = new Map<string, Achtergehoudengroep>();
  for (const regel of regels)
    for (const een of regel.achtergehouden) {
      const sleutel = `${een.persoonId} ${een.reden}`;
      const eerder = groepen.get(sleutel);
      groepen.set(sleutel, { ...een, regelIds: [...(eerder?.regelIds ?? []), regel.id] });
    }
  return [...groepen.values()];
}

export const vrijgavenVan = (regels: readonly Kijkregel[]): Vrijgave[] =>
  regels.flatMap(({ vrijgaven }) => vrijgaven);
