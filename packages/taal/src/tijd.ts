import { formatDate, weekdayName, type Datumvorm } from './datum.ts';
import type { Taal } from './taal.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The time in the Netherlands of an instant (ISO, UTC): "15.41" in Dutch, "15:41" in English. */
export function formatTime(taal: Taal, instant: string): string {
  const text = clock.format(new Date(instant));
  return taal === 'nl' ? text.replace(':', '.') : text;
}

/** The calendar day in the Netherlands of an instant, `JJJJ-MM-DD`. */
export const dayOf = (instant: string): string => calendar.format(new Date(instant));

const between = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * A day as seen from today: vandaag, gisteren, morgen; within six days the weekday ("maandag"), else the
 * date in the form asked for. The year is added when it is not today's year.
 */
export function relativeDay(taal: Taal, date: string, today: string, vorm: Datumvorm = 'lang'): string {
  const days = between(today, date);
  const nl = taal === 'nl';
  if (days === 0) return nl ? 'vandaag' : 'today';
  if (days === -1) return nl ? 'gisteren' : 'yesterday';
  if (days === 1) return nl ? 'morgen' : 'tomorrow';
  if (Math.abs(days) < 7) return weekdayName(taal, date);
  return formatDate(taal, date, vorm, { metJaar: date.slice(0, 4) !== today.slice(0, 4) });
}

/** Whole months between two days, rounded to the nearest: 333 days are 11, 427 are 14. */
export const monthsBetween = (from: string, to: string): number =>
  Math.round(between(from, to) / (365.25 / 12));
