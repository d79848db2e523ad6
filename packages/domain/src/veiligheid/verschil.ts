import type { PersoonId } from '../gezin/index.ts';
import type { Stem, Veiligheidscijfer } from './cijfer.ts';

/** From this difference on the talk is about it. */
export const gespreksverschil = 3;

export interface GezegdCijfer {
  readonly stem: Stem;
  readonly cijfer: number;
}
export interface Verschil {
  readonly hoog: GezegdCijfer;
  readonly laag: GezegdCijfer;
}

const isVan = (stem: Stem, persoon: PersoonId): boolean =>
  stem.soort === 'persoon' && stem.persoon === persoon;

/**
 * Between which two voices about one child the talk should go. The child's own voice is one of them when it was asked,
 * with whoever is furthest from it; without it the two voices furthest apart. Undefined when they are close. Never an
 * average: the figures are about what is said between them.
 * @source docs/adr/0010-cijfers-zonder-gemiddelde.md
 */
export function vindVerschil(
  kind: PersoonId,
  laatste: readonly Pick<Veiligheidscijfer, 'stem' | 'cijfer'>[],
): Verschil | undefined {
  const gezegd = laatste.flatMap(({ stem, cijfer }) => (cijfer === null ? [] : [{ stem, cijfer }]));
  const eigen = gezegd.filter(({ stem }) => isVan(stem, kind));
  let verst: Verschil | undefined;
  for (const een of eigen.length > 0 ? eigen : gezegd)
    for (const ander of gezegd) {
      const [laag, hoog] = een.cijfer <= ander.cijfer ? [een, ander] : [ander, een];
      const wijdte = hoog.cijfer - laag.cijfer;
      if (
        wijdte >= gespreksverschil &&
        (verst === undefined || wijdte > verst.hoog.cijfer - verst.laag.cijfer)
      )
        verst = { hoog, laag };
    }
  return verst;
}
