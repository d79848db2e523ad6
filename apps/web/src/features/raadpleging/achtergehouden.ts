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

/** From how many lines each person is kept back, whatever the rule. */
export function achtergehoudenPerPersoon(
  regels: readonly Kijkregel[],
): { readonly persoonId: string; readonly naam: string | null; readonly aantal: number }[] {
  const mensen = new Map<string, { persoonId: string; naam: string | null; aantal: number }>();
  for (const { achtergehouden } of regels)
    for (const { persoonId, naam } of new Map(achtergehouden.map((een) => [een.persoonId, een])).values()) {
      const eerder = mensen.get(persoonId)?.aantal ?? 0;
      mensen.set(persoonId, { persoonId, naam, aantal: eerder + 1 });
    }
  return [...mensen.values()];
}

export const vrijgavenVan = (regels: readonly Kijkregel[]): Vrijgave[] =>
  regels.flatMap(({ vrijgaven }) => vrijgaven);
