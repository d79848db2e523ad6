import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** Who carries a task in a region, or in one of its municipalities. */
export interface Taakdragerzin {
  readonly naam: string;
  /** In office hours. */
  readonly telefoon: string | null;
  /** Outside office hours. */
  readonly buitenKantoor: string | null;
  readonly vanaf: PlainDate;
}

export type TaakdragerRefusal =
  | { readonly kind: 'taakdragerZonderNaam' }
  | { readonly kind: 'nummerOnjuist'; readonly veld: 'telefoon' | 'buitenKantoor' }
  | { readonly kind: 'taakdragerTeVroeg'; readonly vanaf: PlainDate };

/** Digits, blanks, a plus, dashes and brackets: something one can dial. */
const nummer = /^[+\d][\d ()-]{2,19}$/;

/**
 * A row begins when it is said to, after the row it follows: what stood there stays readable for the days it held.
 * Decided for this product; no law asks it.
 * @source eigen
 */
export function decideZetTaakdrager(
  zin: Taakdragerzin,
  vorige: { readonly vanaf: PlainDate } | undefined,
): Outcome<Taakdragerzin, TaakdragerRefusal> {
  const refusals: TaakdragerRefusal[] = [];
  if (zin.naam.trim() === '') refusals.push({ kind: 'taakdragerZonderNaam' });
  for (const veld of ['telefoon', 'buitenKantoor'] as const) {
    const getal = zin[veld];
    if (getal !== null && !nummer.test(getal)) refusals.push({ kind: 'nummerOnjuist', veld });
  }
  if (vorige !== undefined && zin.vanaf <= vorige.vanaf)
    refusals.push({ kind: 'taakdragerTeVroeg', vanaf: vorige.vanaf });
  return refusals.length > 0 ? refuse(...refusals) : accept({ ...zin, naam: zin.naam.trim() });
}
