import { addDays, type PlainDate } from '../kern/index.ts';

/** When a note reaches the portal, as its writer chose. */
export const zichtbaarKeuzes = ['nu', 'volgendeWerkdag'] as const;
export type ZichtbaarKeuze = (typeof zichtbaarKeuzes)[number];

/** A moment as the clock on the wall shows it in the Netherlands; `tijd` is `HH:MM`. */
export interface Kloktijd {
  readonly dag: PlainDate;
  readonly tijd: string;
}

/** The end of a working day. */
export const eindeWerkdag = '17:00';

/**
 * From when family readers can read a note: at once (*Deel nu*), or at the end of the next working day, so that
 * the writer can first tell them.
 */
export function zichtbaarVanaf(
  keuze: ZichtbaarKeuze,
  nu: Kloktijd,
  isWorkday: (dag: PlainDate) => boolean,
): Kloktijd {
  if (keuze === 'nu') return nu;
  let dag = addDays(nu.dag, 1);
  while (!isWorkday(dag)) dag = addDays(dag, 1);
  return { dag, tijd: eindeWerkdag };
}
