import { addDays, findPlainDate, type PlainDate } from './plain-date.ts';

declare const moment: unique symbol;

/** An instant, written in UTC as `2027-01-12T08:30:00.000Z`. */
export type Moment = string & { readonly [moment]: true };

const zone = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const zoned = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const local = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/;
const minuteMs = 60_000;

const fromMs = (ms: number): Moment => new Date(ms).toISOString() as Moment;
const localText = (at: Moment): string => zone.format(new Date(at));

/** The calendar day in Amsterdam on which an instant falls. */
export const dayOfMoment = (at: Moment): PlainDate => localText(at).slice(0, 10) as PlainDate;

/** The time in Amsterdam of an instant, `UU:MM`. */
export const timeOfMoment = (at: Moment): string => localText(at).slice(11, 16);

/**
 * The instant of a time on the clock in Amsterdam. In the hour that comes twice the first counts; in the hour that
 * is skipped the clock has already moved on, so 02:30 is 03:30.
 */
export function momentOf(day: PlainDate, time: string): Moment {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (ms: number): number => Date.parse(`${localText(fromMs(ms)).replace(' ', 'T')}Z`) - ms;
  const summer = wall - 120 * minuteMs;
  const winter = wall - 60 * minuteMs;
  if (offsetAt(summer) === 120 * minuteMs) return fromMs(summer);
  return fromMs(winter);
}

/** The instant when the text is one: with a zone, or `JJJJ-MM-DDTUU:MM` on the clock in Amsterdam. */
export function findMoment(text: string): Moment | undefined {
  const here = local.exec(text);
  if (here) {
    const day = findPlainDate(here[1] ?? '');
    return day === undefined ? undefined : momentOf(day, here[2] ?? '');
  }
  const match = zoned.exec(text);
  if (!match || findPlainDate(match[1] ?? '') === undefined) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : fromMs(ms);
}

/** As `findMoment`; throws RangeError on anything that is not an instant. */
export function getMoment(text: string): Moment {
  const found = findMoment(text);
  if (found === undefined) throw new RangeError(`not an instant: ${text}`);
  return found;
}

/** The instant so many real hours later, whatever the clock on the wall does meanwhile. */
export const addHours = (at: Moment, hours: number): Moment => fromMs(Date.parse(at) + hours * 60 * minuteMs);

/** The same time on the clock, on another day. */
export const atSameTime = (at: Moment, day: PlainDate): Moment => momentOf(day, timeOfMoment(at));

/** The first instant of the day after. */
export const endOfDay = (day: PlainDate): Moment => momentOf(addDays(day, 1), '00:00');
