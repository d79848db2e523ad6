import type { PlainDate } from '../kern/index.ts';

/** Why a running clock got another last day: the calendar changed, or the rule itself. */
export type Verplaatsreden =
  | { readonly soort: 'vrijeDag' | 'werkdag'; readonly dag: PlainDate }
  | { readonly soort: 'versie'; readonly bron: string };

/** One move of a clock that was running. */
export interface Verplaatsing {
  readonly van: PlainDate;
  readonly naar: PlainDate;
  readonly omdat: Verplaatsreden;
}

export interface Verplaatststap {
  readonly code: 'verplaatst';
  readonly parameters: Verplaatsing;
}

/** The moves of a clock, told after how its day is counted now; the first move first. */
export const explainVerplaatsingen = (verplaatsingen: readonly Verplaatsing[]): readonly Verplaatststap[] =>
  verplaatsingen.map((parameters) => ({ code: 'verplaatst', parameters }));
