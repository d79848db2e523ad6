import type { Gezin } from './contract.ts';

type Stand = Omit<Gezin['veiligheidsstanden'][number], 'id'> & { readonly id?: string };

export interface Veiligheidsgroep {
  readonly soort: string;
  readonly gevaar: string | null;
  readonly voor: readonly string[];
  readonly sinds: string;
}

/** The same danger from the same person is one sentence about all whom it threatens. */
export function groepeerStanden(standen: readonly Stand[]): Veiligheidsgroep[] {
  const groups = new Map<string, Veiligheidsgroep>();
  for (const { soort, gevaarPersoonId: gevaar, voorPersoonId, sinds } of standen) {
    const key = `${soort} ${gevaar ?? ''}`;
    const known = groups.get(key) ?? { soort, gevaar, voor: [], sinds };
    const voor = voorPersoonId === null ? known.voor : [...known.voor, voorPersoonId];
    groups.set(key, { ...known, voor, sinds: sinds < known.sinds ? sinds : known.sinds });
  }
  return [...groups.values()];
}
