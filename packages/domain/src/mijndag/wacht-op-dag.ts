import { addDays, type PlainDate } from '../kern/index.ts';
import type { WachtstapDoener } from '../wachtlijst/index.ts';
import type { Daggroep, Dagrelatie, OpenWacht } from './dagfeit.ts';
import { dagenVooruit } from './termijn-op-dag.ts';

/** Who does the step: the local team is its vast gezicht, and who stands in for him. */
const doener: Readonly<Record<Dagrelatie, WachtstapDoener>> = {
  vastgezicht: 'lokaalteam',
  vervanger: 'lokaalteam',
  uitvoerder: 'jeugdbeschermer',
};

export const isStapVanMij = ({ relatie, stapWie }: Pick<OpenWacht, 'relatie' | 'stapWie'>): boolean =>
  stapWie === doener[relatie];

/**
 * A step of one's own asks on its day and after. Until then help that began waits for the family's answer, and a step of
 * somebody else waits for him: that is no work, it is what one keeps an eye on.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export function plaatsWacht(
  wacht: Pick<OpenWacht, 'relatie' | 'stapWie' | 'stapOp' | 'begonnenOp'>,
  vandaag: PlainDate,
): Daggroep | undefined {
  const { stapOp, begonnenOp } = wacht;
  const isVanMij = isStapVanMij(wacht);
  if (isVanMij && stapOp !== undefined && stapOp <= vandaag) return 'vandaag';
  if (begonnenOp !== undefined || !isVanMij) return 'wachtOpAnderen';
  return stapOp !== undefined && stapOp <= addDays(vandaag, dagenVooruit) ? 'dezeWeek' : undefined;
}

/** Children who wait for the same, with the same next step, are one row. */
export const isZelfdeWacht = (een: OpenWacht, ander: OpenWacht): boolean =>
  een.gezin === ander.gezin &&
  een.wachtOp === ander.wachtOp &&
  een.stap === ander.stap &&
  een.stapOp === ander.stapOp &&
  een.begonnenOp === ander.begonnenOp;
