/** Which of the two places of a parent in the list of a child. */
export type Ouderaanduiding = '1' | '2';

/**
 * Who holds gezag according to the register, code for code.
 * @source Landelijke Tabel 61 Gezagsverhouding (BRP)
 */
export const gezagscodes = {
  '1': { ouders: ['1'], derde: false },
  '2': { ouders: ['2'], derde: false },
  '12': { ouders: ['1', '2'], derde: false },
  '1D': { ouders: ['1'], derde: true },
  '2D': { ouders: ['2'], derde: true },
  '3D': { ouders: ['1', '2'], derde: true },
  D: { ouders: [], derde: true },
} as const satisfies Record<string, { ouders: readonly Ouderaanduiding[]; derde: boolean }>;

export type BrpGezagscode = keyof typeof gezagscodes;

/** The code when it is one of the national table, else undefined. */
export function findGezagscode(code: string): BrpGezagscode | undefined {
  return Object.hasOwn(gezagscodes, code) ? (code as BrpGezagscode) : undefined;
}
