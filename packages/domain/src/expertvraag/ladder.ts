import type { PlainDate } from '../kern/index.ts';
import { computeRegel, type Kalender } from '../termijn/index.ts';
import { treden, type Trede } from './soorten.ts';

/** What a region agreed about one step, from a day on. */
export interface Ladderafspraak {
  readonly trede: Trede;
  readonly werkdagen: number;
  readonly geldigVanaf: PlainDate;
}

/** What holds where a region agreed nothing. No law says it: shown as an agreement of our own. */
export const standaardwerkdagen: Readonly<Record<Trede, number>> = {
  team: 5,
  regionaal: 10,
  bovenregionaal: 10,
};

export interface Laddertermijn {
  readonly werkdagen: number;
  /** Whether the region agreed it itself. */
  readonly eigenAfspraak: boolean;
}

/** The term of a step on a day: the youngest agreement in force, of one day the one made last. */
export function findLaddertermijn(
  afspraken: readonly Ladderafspraak[],
  trede: Trede,
  dag: PlainDate,
): Laddertermijn {
  const geldend = afspraken
    .filter((een) => een.trede === trede && een.geldigVanaf <= dag)
    .reduce<Ladderafspraak | undefined>(
      (best, een) => (best === undefined || een.geldigVanaf >= best.geldigVanaf ? een : best),
      undefined,
    );
  return geldend === undefined
    ? { werkdagen: standaardwerkdagen[trede], eigenAfspraak: false }
    : { werkdagen: geldend.werkdagen, eigenAfspraak: true };
}

/** The last day for an answer at a step that a question came to on this day. */
export function antwoordUiterlijk(
  afspraken: readonly Ladderafspraak[],
  trede: Trede,
  sinds: PlainDate,
  kalender: Kalender,
): PlainDate {
  const { werkdagen } = findLaddertermijn(afspraken, trede, sinds);
  const regel = {
    aantal: werkdagen,
    eenheid: 'werkdagen',
    richting: 'vooruit',
    teltVanaf: 'dagNa',
    atw: 'nee',
    einde: 'handelen',
  } as const;
  return computeRegel(regel, sinds, kalender).uiterlijk;
}

export const volgendeTrede = (trede: Trede): Trede | undefined => treden[treden.indexOf(trede) + 1];

export interface OpenVraag {
  readonly trede: Trede;
  readonly uiterlijk: PlainDate;
}

export interface Klim {
  readonly trede: Trede;
  readonly sinds: PlainDate;
  readonly uiterlijk: PlainDate;
}

/**
 * A question without an answer at its last day goes one step up, with the clock of that step. At the top it stays: there
 * it is late. One step at a time, also when the clock stood still for weeks: each step gets its own days.
 */
export function decideKlim(
  vraag: OpenVraag,
  afspraken: readonly Ladderafspraak[],
  vandaag: PlainDate,
  kalender: Kalender,
): Klim | undefined {
  if (vandaag <= vraag.uiterlijk) return undefined;
  const trede = volgendeTrede(vraag.trede);
  if (trede === undefined) return undefined;
  return { trede, sinds: vandaag, uiterlijk: antwoordUiterlijk(afspraken, trede, vandaag, kalender) };
}

/** Who is asked steps out: the question goes up at once; at the top it ends without an answer. */
export function decideUitstap(
  vraag: OpenVraag,
  afspraken: readonly Ladderafspraak[],
  vandaag: PlainDate,
  kalender: Kalender,
): Klim | undefined {
  const trede = volgendeTrede(vraag.trede);
  return (
    trede && { trede, sinds: vandaag, uiterlijk: antwoordUiterlijk(afspraken, trede, vandaag, kalender) }
  );
}

/** The first working day after a day: when a task that follows from an answer is due. */
export function eersteWerkdagNa(dag: PlainDate, kalender: Kalender): PlainDate {
  const regel = {
    aantal: 1,
    eenheid: 'werkdagen',
    richting: 'vooruit',
    teltVanaf: 'dagNa',
    atw: 'nee',
    einde: 'handelen',
  } as const;
  return computeRegel(regel, dag, kalender).uiterlijk;
}
