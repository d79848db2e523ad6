import type { Geboorte } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import { overgangsfase } from './begint.ts';
import { hulpgrens } from './hulpgrens.ts';
import type { LopendeHulp } from './soorten.ts';

/** Why nobody can say yet what comes of this help. */
export type Vervolgmist = 'nietGekozen' | 'nietBepaald';

/**
 * What is missing of help that runs: nobody said what comes after, or it is to go on and nothing decided that it may.
 * Foster care and what a judge ordered go on without a decision.
 * @source Jeugdwet art. 1.1 (jeugdige, 2° to 4°)
 */
export function watMist(hulp: LopendeHulp, geboorte: Geboorte): Vervolgmist | undefined {
  if (hulp.soort === 'jeugdreclassering') return undefined;
  if (hulp.vervolg === undefined) return 'nietGekozen';
  if (hulp.vervolg !== 'gaatdoor') return undefined;
  return hulpgrens(hulp, geboorte)?.leeftijd === 18 ? 'nietBepaald' : undefined;
}

/** From half a year before eighteen a missing continuation stands out, also after the birthday. */
export function vervolgStaatRood(hulp: readonly LopendeHulp[], geboorte: Geboorte, dag: PlainDate): boolean {
  const fase = overgangsfase(geboorte, dag);
  return (
    (fase === 'haast' || fase === 'volwassen') && hulp.some((een) => watMist(een, geboorte) !== undefined)
  );
}
