/** Which mutants are tried, and where the list of them goes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lot } from './verslag.ts';

const keuze = process.env['RONDOM_MUTATIE'] ?? '';

/**
 * All of them when asked; those of one room or table, by a part of the name; otherwise every tenth: always the same, so
 * that a red run stays red.
 */
export const steekproef = <T>(mutanten: readonly T[], naam: (mutant: T) => string): readonly T[] => {
  if (keuze === 'alles') return mutanten;
  return mutanten.filter((mutant, at) => (keuze === '' ? at % 10 === 0 : naam(mutant).includes(keuze)));
};
/** A whole run or a sample tries at least so many; of a choice it may be none. */
export const minstens = (aantal: number): number => (keuze === '' || keuze === 'alles' ? aantal : -1);

/** For `npm run mutatie`, which prints both lists as one. */
export function bewaar(soort: 'log' | 'regels', loten: readonly Lot[]): void {
  const map = process.env['RONDOM_MUTATIE_UIT'];
  if (map !== undefined) writeFileSync(join(map, `${soort}.json`), JSON.stringify(loten));
}

/** Nobody noticed: each of these makes the run red, of the sample as of all. */
export const levend = (loten: readonly Lot[]): readonly Lot[] =>
  loten.filter(({ gedood }) => gedood === undefined);
