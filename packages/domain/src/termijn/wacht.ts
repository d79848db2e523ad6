import { daysBetween, type PlainDate } from '../kern/index.ts';
import type { RedenTeLaat, Wachtstap } from './stappen.ts';

/** Calendar days after the last day in time, up to the day the clock stopped or today; 0 when not late. */
export function daysLate(uiterlijk: PlainDate, endedOnOrToday: PlainDate): number {
  return Math.max(0, daysBetween(uiterlijk, endedOnOrToday));
}

export interface Wacht {
  readonly uiterlijk: PlainDate;
  readonly vandaag: PlainDate;
  /** The day the clock stopped; absent while it runs. */
  readonly geeindigdOp?: PlainDate;
  /** First contact with each person, by the name shown to this reader, in the order to be told. */
  readonly contacten: readonly { readonly op: PlainDate; readonly met: string }[];
  /** With whom the law still asks a first contact. */
  readonly nogNiet?: readonly string[];
  readonly reden?: RedenTeLaat;
}

function stepsOfContact({ contacten, nogNiet = [] }: Wacht): Wachtstap[] {
  if (contacten.length === 0 && nogNiet.length === 0) return [];
  const days = [...new Set(contacten.map((contact) => contact.op))].sort();
  const momenten = days.map((op) => ({
    op,
    met: contacten.filter((contact) => contact.op === op).map((contact) => contact.met),
  }));
  return [{ code: 'contact', parameters: { momenten, nogNiet } }];
}

function stepOfLateness({ uiterlijk, vandaag, geeindigdOp, reden }: Wacht): Wachtstap {
  const dagen = daysLate(uiterlijk, geeindigdOp ?? vandaag);
  if (dagen > 0) {
    const loopt = geeindigdOp === undefined;
    return { code: 'teLaat', parameters: { dagen, loopt, ...(reden === undefined ? {} : { reden }) } };
  }
  if (geeindigdOp !== undefined) return { code: 'opTijd', parameters: { op: geeindigdOp } };
  return { code: 'nogTeGaan', parameters: { dagen: daysBetween(vandaag, uiterlijk) } };
}

/** What became of a clock: contact with whom on which day, and whether that was in time. */
export const explainWacht = (wacht: Wacht): readonly Wachtstap[] => [
  ...stepsOfContact(wacht),
  stepOfLateness(wacht),
];
