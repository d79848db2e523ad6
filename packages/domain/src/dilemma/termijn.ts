import type { PlainDate } from '../kern/index.ts';
import { computeRegel, type Kalender } from '../termijn/index.ts';

/** What a region agreed: in how many working days a dilemma is settled, from a day on. */
export interface Dilemmaafspraak {
  readonly werkdagen: number;
  readonly geldigVanaf: PlainDate;
}

/** What holds where a region agreed nothing. No law says it: shown as an agreement of our own. */
export const standaardDilemmawerkdagen = 10;

export interface Dilemmatermijn {
  readonly werkdagen: number;
  /** Since when the region agreed it; undefined where it did not. */
  readonly afgesprokenOp: PlainDate | undefined;
}

/** The term on a day: the youngest agreement in force, of one day the one made last. */
export function findDilemmatermijn(afspraken: readonly Dilemmaafspraak[], dag: PlainDate): Dilemmatermijn {
  const geldend = afspraken
    .filter(({ geldigVanaf }) => geldigVanaf <= dag)
    .reduce<Dilemmaafspraak | undefined>(
      (best, een) => (best === undefined || een.geldigVanaf >= best.geldigVanaf ? een : best),
      undefined,
    );
  return geldend === undefined
    ? { werkdagen: standaardDilemmawerkdagen, afgesprokenOp: undefined }
    : { werkdagen: geldend.werkdagen, afgesprokenOp: geldend.geldigVanaf };
}

/**
 * The last day to settle it: so many working days after the day it was raised.
 * @source Afspraak van Rondom: tien werkdagen, tenzij de regio iets anders afsprak
 */
export const dilemmaUiterlijk = (werkdagen: number, sinds: PlainDate, kalender: Kalender): PlainDate =>
  computeRegel(
    {
      aantal: werkdagen,
      eenheid: 'werkdagen',
      richting: 'vooruit',
      teltVanaf: 'dagNa',
      atw: 'nee',
      einde: 'handelen',
    },
    sinds,
    kalender,
  ).uiterlijk;
