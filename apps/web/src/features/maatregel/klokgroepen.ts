import { daysBetween } from '../gezin/dagen.ts';
import type { GiMaatregel } from './use-maatregelen.ts';

/** Children of one measure with the same clock; of most measures that is one group. */
export interface Klokgroep {
  readonly namen: readonly string[];
  readonly uiterlijk: string | null;
  readonly gestoptOp: string | null;
  readonly teLaat: number;
  readonly bronstatus: GiMaatregel['kinderen'][number]['bronstatus'];
}

export function klokgroepen(kinderen: GiMaatregel['kinderen'], vandaag: string): Klokgroep[] {
  const groups = new Map<string, GiMaatregel['kinderen']>();
  for (const kind of kinderen) {
    const key = `${kind.uiterlijk ?? ''}/${kind.gestoptOp ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), kind]);
  }
  return [...groups.values()].map((group) => {
    const { uiterlijk = null, gestoptOp = null, bronstatus = null } = group[0] ?? {};
    const late = uiterlijk === null ? 0 : daysBetween(uiterlijk, gestoptOp ?? vandaag);
    const namen = group.map(({ naam }) => naam);
    return { namen, uiterlijk, gestoptOp, teLaat: Math.max(0, late), bronstatus };
  });
}

export type Stand = 'zonder' | 'contact' | 'rond';

/** What a measure asks now: a worker, the first contacts, or nothing. */
export function standVan({ uitvoerder, kinderen }: GiMaatregel): Stand {
  if (uitvoerder === null) return 'zonder';
  return kinderen.some(({ gestoptOp, uiterlijk }) => uiterlijk !== null && gestoptOp === null)
    ? 'contact'
    : 'rond';
}
