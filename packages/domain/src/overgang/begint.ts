import type { Geboorte } from '../gezin/index.ts';
import { addDays, addMonths, type PlainDate } from '../kern/index.ts';
import { verjaardag } from './verjaardag.ts';

/** From when growing up is talked about, planned, and pressing. */
export const overgangsfasen = ['nogniet', 'gesprek', 'plan', 'haast', 'volwassen', 'voorbij'] as const;
export type Overgangsfase = (typeof overgangsfasen)[number];

export interface Overgangsdagen {
  readonly gesprek: PlainDate;
  readonly plan: PlainDate;
  readonly haast: PlainDate;
  /** The day before eighteen: by then everything is known. */
  readonly uiterlijk: PlainDate;
  readonly achttien: PlainDate;
  readonly eenentwintig: PlainDate;
  readonly drieentwintig: PlainDate;
}

/**
 * The days of growing up. The vast gezicht begins the talk at sixteen, there is a plan at seventeen, half a year before
 * eighteen what is missing stands red, and the day before eighteen is the last. No law names these four days: they are
 * what youth workers advise each other, and the region may begin earlier. Not checked against a published guideline.
 */
export function overgangsdagen(geboorte: Geboorte): Overgangsdagen | undefined {
  const op = (leeftijd: number) => verjaardag(leeftijd, geboorte);
  const [gesprek, plan, achttien, eenentwintig, drieentwintig] = [op(16), op(17), op(18), op(21), op(23)];
  if (!gesprek || !plan || !achttien || !eenentwintig || !drieentwintig) return undefined;
  return {
    ...{ gesprek, plan, achttien, eenentwintig, drieentwintig },
    haast: addMonths(plan, 6),
    uiterlijk: addDays(achttien, -1),
  };
}

export function overgangsfase(geboorte: Geboorte, dag: PlainDate): Overgangsfase {
  const dagen = overgangsdagen(geboorte);
  if (dagen === undefined || dag < dagen.gesprek) return 'nogniet';
  if (dag >= dagen.drieentwintig) return 'voorbij';
  if (dag >= dagen.achttien) return 'volwassen';
  if (dag >= dagen.haast) return 'haast';
  return dag >= dagen.plan ? 'plan' : 'gesprek';
}
