import type { Geboorte } from '../gezin/index.ts';
import { addMonths, type PlainDate } from '../kern/index.ts';
import type { LopendeHulp } from './soorten.ts';
import { verjaardag } from './verjaardag.ts';

/** Until when help can go on under the Jeugdwet, and by which text. */
export interface Hulpgrens {
  /** The first day on which it can no longer be given; undefined: no age ends it, but what the judge decided. */
  readonly tot: PlainDate | undefined;
  readonly leeftijd: 18 | 21 | 23 | undefined;
  readonly artikel: string;
}

const JEUGDIGE = 'Jeugdwet art. 1.1';

/**
 * How long help that runs can go on. Foster care that began before eighteen goes on to twenty-one without a decision,
 * unless the young person does not want it. Other help goes on to twenty-three once it was decided that it stays needed:
 * of help that began before eighteen that may be decided later, of other help it must have been decided before. What a
 * juvenile judge ordered has no age here: the order itself says until when.
 * @source Jeugdwet art. 1.1 (jeugdige, 2° to 4°)
 */
export function hulpgrens(hulp: LopendeHulp, geboorte: Geboorte): Hulpgrens | undefined {
  const achttien = verjaardag(18, geboorte);
  if (achttien === undefined) return undefined;
  const grens = (leeftijd: 18 | 21 | 23, deel: string): Hulpgrens => ({
    ...{ leeftijd, tot: verjaardag(leeftijd, geboorte) },
    artikel: `${JEUGDIGE} (jeugdige, ${deel})`,
  });
  if (hulp.soort === 'jeugdreclassering')
    return { tot: undefined, leeftijd: undefined, artikel: `${JEUGDIGE} (jeugdige, 2°)` };
  if (hulp.vervolg === 'stopt' || hulp.vervolg === 'volwassenhulp') return grens(18, '1°');
  const { begonnenOp, bepaaldOp } = hulp;
  const begonVoor = begonnenOp < achttien;
  if (bepaaldOp !== undefined && (begonVoor || bepaaldOp < achttien)) return grens(23, '4°');
  return hulp.soort === 'pleegzorg' && begonVoor ? grens(21, '3°') : grens(18, '1°');
}

/**
 * The last day on which help that ended can begin again without being new: within half a year, and never on or after
 * the birthday that ends it.
 * @source Jeugdwet art. 1.1 (jeugdige, 3° second dash and 4° third dash)
 */
export function hervatbaarTot(
  gestoptOp: PlainDate,
  soort: 'jeugdhulp' | 'pleegzorg',
  geboorte: Geboorte,
): PlainDate | undefined {
  const grens = verjaardag(soort === 'pleegzorg' ? 21 : 23, geboorte);
  if (grens === undefined) return undefined;
  const halfJaar = addMonths(gestoptOp, 6);
  return halfJaar < grens ? halfJaar : grens;
}
