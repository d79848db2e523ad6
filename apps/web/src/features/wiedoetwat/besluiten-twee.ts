import type { Rij } from './use-wiedoetwat.ts';

/**
 * Whether more than one organisation decides in one question. Two parents who decide together are as the law wants it,
 * and no dilemma.
 */
export const besluitenTwee = ({ cellen }: Rij): boolean =>
  new Set(
    cellen
      .filter(({ rol, wie }) => rol === 'beslist' && beroepsmatig.includes(wie.soort))
      .map(({ wie }) => wie.bij ?? wie.naam ?? wie.instantie),
  ).size > 1;

const beroepsmatig: readonly Rij['cellen'][number]['wie']['soort'][] = [
  'medewerker',
  'organisatie',
  'instantie',
];
