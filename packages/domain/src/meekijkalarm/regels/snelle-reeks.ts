import type { Lezersdag } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { buitenEigen } from './veel-gezinnen.ts';

export const reeks = { gezinnen: 6, minuten: 10 } as const;

/**
 * Six families outside one's own within ten minutes: looking through, not looking up.
 * @source Afspraak van Rondom: bladeren is geen werken
 */
export function snelleReeks(dag: Lezersdag, bron: Kijkbron): Reden | undefined {
  const begin = buitenEigen(dag, bron)
    .map(({ regels }) => Math.min(...regels.map(({ minuut }) => minuut)))
    .sort((a, b) => a - b);
  const meest = Math.max(
    0,
    ...begin.map((van) => begin.filter((at) => at >= van && at < van + reeks.minuten).length),
  );
  return meest < reeks.gezinnen ? undefined : { reden: 'snelleReeks', aantal: meest };
}
