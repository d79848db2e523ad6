import { daysBetween, type PlainDate } from '../kern/index.ts';
import { computeRegel, type Kalender } from '../termijn/index.ts';

/** Who hears that no answer came: first who asked, then who leads her. */
export const meedenktreden = ['vastgezicht', 'teamleider'] as const;
export type Meedenktrede = (typeof meedenktreden)[number];

export interface Meedenkstap {
  readonly wie: Meedenktrede;
  readonly op: PlainDate;
}

const volgendeWerkdag = (dag: PlainDate, kalender: Kalender): PlainDate =>
  computeRegel(
    {
      aantal: 1,
      eenheid: 'werkdagen',
      richting: 'vooruit',
      teltVanaf: 'dagNa',
      atw: 'nee',
      einde: 'handelen',
    } as const,
    dag,
    kalender,
  ).uiterlijk;

/**
 * A question without an answer on its last day comes back: to the vast gezicht on the next working day, to her team
 * leader the working day after. The question itself stays where it is.
 */
export function listMeedenkescalatie(
  antwoordOp: PlainDate,
  dag: PlainDate,
  kalender: Kalender,
): readonly Meedenkstap[] {
  const eerst = volgendeWerkdag(antwoordOp, kalender);
  const stappen = [
    { wie: 'vastgezicht', op: eerst },
    { wie: 'teamleider', op: volgendeWerkdag(eerst, kalender) },
  ] as const;
  return stappen.filter(({ op }) => op <= dag);
}

/** Days since an answer was due. */
export const dagenZonderAntwoord = (antwoordOp: PlainDate, dag: PlainDate): number =>
  Math.max(0, daysBetween(antwoordOp, dag));
