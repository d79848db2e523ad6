import type { Blik } from '../gezin/blik.ts';
import type { Stem, VeiligheidKind } from './use-veiligheid.ts';

/** Each voice has a form of its own, so that colour never speaks alone. */
export type Stemvorm = 'rond' | 'ruit' | 'driehoek' | 'vierkant';

/** The child a circle, the first parent a diamond, another a triangle, who works with the family a square. */
export function stemvorm(kind: Pick<VeiligheidKind, 'persoonId'>, { stem }: Stem, blik: Blik): Stemvorm {
  if (stem.persoonId === null) return 'vierkant';
  if (stem.persoonId === kind.persoonId) return 'rond';
  const ouders = blik.gezin.leden.filter(({ rol }) => rol === 'ouder');
  return ouders[0]?.id === stem.persoonId ? 'ruit' : 'driehoek';
}

export const stemnaam = ({ stem }: Pick<Stem, 'stem'>, blik: Blik): string =>
  stem.naam === null ? blik.roep(stem.persoonId) : (stem.naam.split(' ')[0] ?? stem.naam);
