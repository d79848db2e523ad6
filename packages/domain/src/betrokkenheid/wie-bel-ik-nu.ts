import { isWerkdag } from '../termijn/index.ts';
import type { PlainDate } from '../kern/index.ts';

/** Somebody a family could call. */
export interface Belbaar {
  readonly soort: 'vastgezicht' | 'duogezicht' | 'vervanger' | 'teamleider';
  readonly nu: boolean;
  readonly afwezig: boolean;
}

const volgorde = ['vastgezicht', 'duogezicht', 'vervanger', 'teamleider'] as const;

/**
 * Whom a family calls today: the own face, else the other of the duo, else who stands in, else who leads the team. One
 * person and not a list: who is in need does not choose from a list.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): one constant face
 */
export function wieBelIkNu<Mens extends Belbaar>(mensen: readonly Mens[]): Mens | undefined {
  const erZijn = mensen.filter(({ nu, afwezig }) => nu && !afwezig);
  for (const soort of volgorde) {
    const gevonden = erZijn.find((mens) => mens.soort === soort);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

/** When a worker can be reached: working days from nine to five. An agreement of ours, of no law. */
export const isKantoortijd = (dag: PlainDate, tijd: string): boolean =>
  isWerkdag(dag) && tijd >= '08:00' && tijd < '17:00';
