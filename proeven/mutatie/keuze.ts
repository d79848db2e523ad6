/** Which mutants are tried, and where the list of them goes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lot } from './verslag.ts';

const alles = process.env['RONDOM_MUTATIE'] === 'alles';

/** All of them when asked, otherwise every tenth: always the same, so that a red run stays red. */
export const steekproef = <T>(mutanten: readonly T[]): readonly T[] =>
  alles ? mutanten : mutanten.filter((_, at) => at % 10 === 0);

/** For `npm run mutatie`, which prints both lists as one. */
export function bewaar(soort: 'log' | 'regels', loten: readonly Lot[]): void {
  const map = process.env['RONDOM_MUTATIE_UIT'];
  if (map !== undefined) writeFileSync(join(map, `${soort}.json`), JSON.stringify(loten));
}

/** Nobody noticed: each of these makes the run red, of the sample as of all. */
export const levend = (loten: readonly Lot[]): readonly Lot[] =>
  loten.filter(({ gedood }) => gedood === undefined);
