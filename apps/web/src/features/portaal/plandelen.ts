import type { Noemer } from './namen.ts';
import type { EigenRegel } from './use-eigen-plan.ts';

export const plansoorten = ['kracht', 'doel', 'bodemlijn', 'watals'] as const;

/** The parts of a plan in the order in which they are read; a part without lines is not there. */
export function plandelen(
  regels: readonly EigenRegel[],
): { readonly soort: EigenRegel['soort']; readonly regels: readonly EigenRegel[] }[] {
  return plansoorten
    .map((soort) => ({ soort, regels: regels.filter((regel) => regel.soort === soort) }))
    .filter((deel) => deel.regels.length > 0);
}

/** Who does it, this reader first; a name that is not to be known stays away. */
export function wieDoetHet(
  teksten: EigenRegel['teksten'],
  noem: Noemer,
  { id: ik, woord }: { readonly id: string; readonly woord: string },
): string[] {
  const wie = teksten.flatMap((deel) => deel.wie);
  const namen = wie
    .filter(({ id }) => id !== ik)
    .map(({ id, roepnaam, naam }) => naam ?? (id === null ? '' : noem({ id, roepnaam })));
  return [...new Set([...(wie.some(({ id }) => id === ik) ? [woord] : []), ...namen])].filter(Boolean);
}
