import type { Blik } from './blik.ts';

const werktMee: readonly Blik['relatie'][] = ['vastgezicht', 'uitvoerder', 'vervanger'];

/** Who works with the family sees what was asked of who may think along. */
export const vraagtMee = ({ relatie }: Pick<Blik, 'relatie'>): boolean => werktMee.includes(relatie);
