import type { Geboorte } from '../gezin/index.ts';
import { addYears, datumgrenzen, type PlainDate } from '../kern/index.ts';

/**
 * The day on which somebody certainly reaches an age. Of a date of birth that is partly unknown the last day it can mean
 * counts; who was born on 29 February has a birthday on 1 March in other years: that is our rule, the law names no day.
 */
export function verjaardag(leeftijd: number, geboorte: Geboorte): PlainDate | undefined {
  if (geboorte.soort !== 'geboren') return undefined;
  const geboren = datumgrenzen(geboorte.datum)?.laatste;
  if (geboren === undefined) return undefined;
  const dag = addYears(geboren, leeftijd);
  return dag.slice(5) === geboren.slice(5) ? dag : (`${dag.slice(0, 4)}-03-01` as PlainDate);
}
