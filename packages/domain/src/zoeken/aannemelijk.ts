import type { PlainDate } from '../kern/index.ts';
import type { Geboortevraag } from './geboortevraag.ts';

/** What the reporter said somebody is in the family, and the birth or age as it was told. */
export interface GenoemdAls {
  readonly rol: 'kind' | 'ouder' | 'ander';
  readonly geboren?: Geboortevraag | undefined;
}

const jarenVerder = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** The first and last day that a birth date, perhaps incomplete, can mean; undefined when nothing is known. */
function spanne(geboortedatum: string | null): { readonly van: string; readonly tot: string } | undefined {
  const bekend = geboortedatum?.replace(/-00.*$/, '');
  if (bekend === undefined || bekend.startsWith('0000')) return undefined;
  return { van: `${bekend}-01-01`.slice(0, 10), tot: `${bekend}-99-99`.slice(0, 10) };
}

/**
 * Whether somebody who is known can be the one who was named: a parent is not under twelve, a child not 23 or older,
 * and an age as told is at most two years wrong. Only what is certain speaks against it: who was born on a day that
 * is not known stays.
 * @source Jeugdwet art. 1.1 (jeugdige: to 23 at most)
 */
export function isAannemelijk(als: GenoemdAls, geboortedatum: string | null, dag: PlainDate): boolean {
  const geboren = spanne(geboortedatum);
  if (geboren === undefined) return true;
  if (als.rol === 'ouder' && geboren.van > jarenVerder(dag, -12)) return false;
  if (als.rol === 'kind' && geboren.tot <= jarenVerder(dag, -23)) return false;
  if (als.geboren?.soort !== 'leeftijd') return true;
  return geboren.van <= jarenVerder(als.geboren.tot, 2) && geboren.tot >= jarenVerder(als.geboren.van, -2);
}
