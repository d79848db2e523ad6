import { addYears, daysBetween, type PlainDate } from '../kern/index.ts';

/** What a region promised: from so many children on a day to none on another. */
export interface Belofte {
  readonly beloofdOp: PlainDate;
  readonly vanaf: number;
  readonly nulOp: PlainDate;
}

/** Why a promise was made: the first one, or what changed since the one before. */
export const beloftereden = [
  'eerstebelofte',
  'meererbij',
  'mindermensen',
  'snellerdangedacht',
  'andersafgesproken',
] as const;
export type Beloftereden = (typeof beloftereden)[number];

/**
 * How many children may still wait too long on a day, by the promise: a straight line from the count it began with
 * to nobody, as a whole number of children. Before the promise and without one there is no plan; after its last day
 * the plan stays nobody.
 * @source Werkafspraak van de regio: een belofte is een rechte lijn naar nul
 */
export function planOp(belofte: Belofte | undefined, dag: PlainDate): number | undefined {
  if (belofte === undefined || dag < belofte.beloofdOp) return undefined;
  if (dag >= belofte.nulOp) return 0;
  const left = daysBetween(dag, belofte.nulOp) / daysBetween(belofte.beloofdOp, belofte.nulOp);
  return Math.round(belofte.vanaf * left);
}

export type Planstand =
  | { readonly stand: 'boven' | 'onder'; readonly verschil: number }
  | { readonly stand: 'volgens'; readonly verschil: 0 };

/**
 * Where the count stands beside the plan of that day: above it, on it or below it, in children.
 * @source Werkafspraak van de regio: een belofte is een rechte lijn naar nul
 */
export function planstand(aantal: number, plan: number): Planstand {
  if (aantal === plan) return { stand: 'volgens', verschil: 0 };
  return { stand: aantal > plan ? 'boven' : 'onder', verschil: Math.abs(aantal - plan) };
}

/** A promise further away than this promises nothing to a child who waits now. */
const mostYears = 2;

export type BelofteRefusal =
  | { readonly kind: 'nietVoorAlleRegios' }
  | { readonly kind: 'nulOpNietNaVandaag' }
  | { readonly kind: 'nulOpTeVer'; readonly uiterlijk: PlainDate };

export interface NieuweBelofte {
  readonly nulOp: PlainDate;
  /** How many children wait too long now, counted from the board itself. */
  readonly aantal: number;
  /** For which regions the director is mandated, and which the organisation has. */
  readonly mijnRegios: readonly string[];
  readonly regios: readonly string[];
}

/** What stands in the way of a promise; nobody promises for a region of which another answers. */
export function refusalsOfBelofte(nieuw: NieuweBelofte, today: PlainDate): readonly BelofteRefusal[] {
  const refusals: BelofteRefusal[] = [];
  const mine = new Set(nieuw.mijnRegios);
  if (nieuw.regios.length === 0 || nieuw.regios.some((regio) => !mine.has(regio)))
    refusals.push({ kind: 'nietVoorAlleRegios' });
  const last = addYears(today, mostYears);
  if (nieuw.nulOp <= today) refusals.push({ kind: 'nulOpNietNaVandaag' });
  else if (nieuw.nulOp > last) refusals.push({ kind: 'nulOpTeVer', uiterlijk: last });
  return refusals;
}
