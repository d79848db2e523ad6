import { addDays, addYears, datumgrenzen, type PlainDate } from '../kern/index.ts';
import type { Geboorte } from '../gezin/index.ts';

/** The last day of a measure that ends "tot" a day: the judge's end date itself no longer counts. */
export function laatsteDag(einddatum: PlainDate): PlainDate {
  return addDays(einddatum, -1);
}

/**
 * The day somebody becomes an adult, at 00.00; with a partly unknown date of birth the latest day it can be.
 * Undefined for an unborn child and an unknown year. Who was born on 29 February is eighteen on 1 March.
 * @source BW 1:233
 */
export function meerderjarigOp(geboorte: Geboorte): PlainDate | undefined {
  if (geboorte.soort === 'ongeboren') return undefined;
  const grenzen = datumgrenzen(geboorte.datum);
  if (grenzen === undefined) return undefined;
  const dag = addYears(grenzen.laatste, 18);
  return dag.slice(5) === grenzen.laatste.slice(5) ? dag : addDays(dag, 1);
}
