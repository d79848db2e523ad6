import { getPlainDate, type PlainDate } from '@rondom/domain/kern';

/** Date and time in Europe/Amsterdam for law and screen; instants are UTC. */
export interface Clock {
  now(): Date;
  today(): PlainDate;
}

const zone = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The calendar day in Amsterdam at an instant. */
export function amsterdamDay(at: Date): PlainDate {
  return getPlainDate(zone.format(at).slice(0, 10));
}

/** The instant of a wall-clock time in Amsterdam, for example `amsterdamInstant('2027-01-12', '08:30')`. */
export function amsterdamInstant(day: string, time: string): Date {
  const guess = new Date(`${day}T${time}:00Z`);
  const shown = new Date(`${zone.format(guess).replace(' ', 'T')}Z`);
  return new Date(guess.getTime() - (shown.getTime() - guess.getTime()));
}

/** A clock that a test, or the demo, may put at another moment; from there it runs on. */
export interface VerzetbareKlok extends Clock {
  zetOp(at: Date): void;
}

/** The machine's clock, or in demo mode a day that opens at 08.30 and runs on from there. */
export function createClock(fixedDay?: PlainDate): VerzetbareKlok {
  let opened = Date.now();
  let opening = fixedDay === undefined ? opened : amsterdamInstant(fixedDay, '08:30').getTime();
  const now = () => new Date(opening + (Date.now() - opened));
  return {
    now,
    today: () => amsterdamDay(now()),
    zetOp(at) {
      opened = Date.now();
      opening = at.getTime();
    },
  };
}
