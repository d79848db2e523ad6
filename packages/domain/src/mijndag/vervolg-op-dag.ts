import { isLopend, isTeLaat } from '../dilemma/index.ts';
import { overgangsdagen, vervolgStaatRood } from '../overgang/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { Daggroep, EigenDilemma, HulpBij18 } from './dagfeit.ts';
import { isTeLezen } from './is-te-lezen.ts';

/**
 * Help of which nobody said what comes after asks from half a year before eighteen, on the days on which it stands red in
 * the plan, and until it was said. It is no work of who carries out a measure: the vast gezicht arranges it.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export function plaatsVervolg(
  { hulp, geboorte, relatie }: Pick<HulpBij18, 'hulp' | 'geboorte' | 'relatie'>,
  vandaag: PlainDate,
): Daggroep | undefined {
  if (relatie === 'uitvoerder') return undefined;
  return vervolgStaatRood([hulp], geboorte, vandaag) ? 'vandaag' : undefined;
}

/** The day before eighteen: by then it is known what comes after. */
export const vervolgUiterlijk = (geboorte: HulpBij18['geboorte']): PlainDate | undefined =>
  overgangsdagen(geboorte)?.uiterlijk;

/**
 * What was decided is news to who raised the dilemma until it is opened. While it is not settled it asks nothing of that
 * person, and once its last day passed it stands under what waits on others. What was taken back asks nothing.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export function plaatsDilemma(
  { stand, uiterlijk, geopend }: Pick<EigenDilemma, 'stand' | 'uiterlijk' | 'geopend'>,
  vandaag: PlainDate,
): Daggroep | undefined {
  if (isLopend(stand)) return isTeLaat(stand, uiterlijk, vandaag) ? 'wachtOpAnderen' : undefined;
  return stand === 'afgerond' && isTeLezen(geopend, vandaag) ? 'vandaag' : undefined;
}
