import { geldtOp, type PlainDate } from '../kern/index.ts';
import type { Vraagronde } from './geschiedenis.ts';

type Over = Pick<Vraagronde, 'persoon'>;

/** Whether two rounds are about the same person; one about the whole family is about each of them. */
export const gaatOverDezelfde = (een: Over, ander: Over): boolean =>
  een.persoon === undefined || ander.persoon === undefined || een.persoon === ander.persoon;

const stelt = (ander: Vraagronde, { vragen }: Vraagronde): boolean =>
  ander.vragen.some((vraag) => vragen.includes(vraag));

/** One order for every reader, whatever order they came in; of one day the round that must stand on its own is first. */
const rang = ({ vanaf, isUitzondering, organisatie, persoon, vragen }: Vraagronde): string =>
  [vanaf, isUitzondering ? 0 : 1, organisatie, persoon ?? '', [...vragen].sort().join()].join('|');

/** The rounds that are not an exception, each with those that had begun before it. */
function metEerdere(
  rondes: readonly Vraagronde[],
): readonly (readonly [Vraagronde, readonly Vraagronde[]])[] {
  const rij = [...rondes].sort((a, b) => (rang(a) < rang(b) ? -1 : 1));
  return rij.flatMap((ronde, at) => (ronde.isUitzondering ? [] : [[ronde, rij.slice(0, at)] as const]));
}

/**
 * How often somebody of the family was asked what somebody else had asked already, whether or not that was finished.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): nobody tells the same story again and again
 */
export function countHertellingen(rondes: readonly Vraagronde[]): number {
  return metEerdere(rondes).filter(([ronde, eerdere]) =>
    eerdere.some((ander) => gaatOverDezelfde(ander, ronde) && stelt(ander, ronde)),
  ).length;
}

/**
 * How often a round began on somebody about whom another was still running.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): nothing is examined twice at once
 */
export function countDubbel(rondes: readonly Vraagronde[]): number {
  return metEerdere(rondes).filter(([ronde, eerdere]) =>
    eerdere.some((ander) => gaatOverDezelfde(ander, ronde) && geldtOp(ander, ronde.vanaf)),
  ).length;
}

/** Rounds that had begun on a day. */
export const begonnenOp = (rondes: readonly Vraagronde[], peil: PlainDate): readonly Vraagronde[] =>
  rondes.filter(({ vanaf }) => vanaf <= peil);
