import { addDays, type PlainDate } from '../kern/index.ts';
import type { Termijnsoort } from '../termijn/index.ts';
import type { Daggroep, Dagrelatie, LopendeTermijn } from './dagfeit.ts';

/** Half of the six weeks in which a plan is made: from then on it has to be prepared. */
export const dagenVoorbereiding = 21;
export const dagenVooruit = 7;

const plan: ReadonlySet<Termijnsoort> = new Set(['planwettelijk', 'planvanafmaatregel']);
const eersteContact: ReadonlySet<Termijnsoort> = new Set([
  'vastejeugdbeschermer',
  'vastejeugdbeschermervoogdij',
  'jeugdreclasseringswerker',
]);

/** Whose work the clock is: a plan is made together, the rest belongs to who carries out the measure. */
function isVanMij(soort: Termijnsoort, relatie: Dagrelatie): boolean {
  return plan.has(soort) || relatie === 'uitvoerder';
}

/**
 * A plan date asks something from three weeks ahead, for it has to be prepared with the family. First contact asks from
 * its first day: there are five. Every other clock asks in its last week. A clock that has passed asks until it stops.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export function plaatsTermijn(
  { termijn, relatie, uiterlijk }: Pick<LopendeTermijn, 'termijn' | 'relatie' | 'uiterlijk'>,
  vandaag: PlainDate,
): Daggroep | undefined {
  if (!isVanMij(termijn, relatie)) return undefined;
  if (eersteContact.has(termijn)) return 'vandaag';
  const vooruit = plan.has(termijn) ? dagenVoorbereiding : dagenVooruit;
  return uiterlijk <= addDays(vandaag, vooruit) ? 'vandaag' : undefined;
}

/** The two ways of counting a plan are one date to a worker: the earlier one. */
export const isZelfdeTermijn = (een: LopendeTermijn, ander: LopendeTermijn): boolean =>
  een.gezin === ander.gezin &&
  (een.maatregel ?? '') === (ander.maatregel ?? '') &&
  (een.termijn === ander.termijn || (plan.has(een.termijn) && plan.has(ander.termijn)));
