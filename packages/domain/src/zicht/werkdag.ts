import { addDays, type PlainDate } from '../kern/index.ts';
import type { Kalender } from '../termijn/index.ts';

/** The first working day after a day. */
export function eersteWerkdagNa(day: PlainDate, kalender: Kalender): PlainDate {
  let next = addDays(day, 1);
  while (kalender.findVrijeDag(next) !== undefined) next = addDays(next, 1);
  return next;
}

/** The last working day up to and including a day. */
export function laatsteWerkdagTot(day: PlainDate, kalender: Kalender): PlainDate {
  let last = day;
  while (kalender.findVrijeDag(last) !== undefined) last = addDays(last, -1);
  return last;
}
