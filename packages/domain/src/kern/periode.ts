import type { PlainDate } from './plain-date.ts';

/** A half-open stretch of days: `vanaf` counts, `tot` does not. Without `tot` it still runs. */
export interface Periode {
  readonly vanaf: PlainDate;
  readonly tot?: PlainDate | undefined;
}

/** Whether the period holds on that day. */
export function geldtOp(periode: Periode, dag: PlainDate): boolean {
  return periode.vanaf <= dag && (periode.tot === undefined || dag < periode.tot);
}

/** Whether two periods have a day in common. Periods that only touch do not overlap. */
export function overlapt(a: Periode, b: Periode): boolean {
  return (b.tot === undefined || a.vanaf < b.tot) && (a.tot === undefined || b.vanaf < a.tot);
}
