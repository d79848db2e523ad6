import { findPlainDate, type PlainDate } from '@rondom/domain/kern';
import { createClock } from '../../api/src/platform/clock.ts';

/** What the launcher tells the demo's processes. Throws with one sentence when something is missing. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; the launcher sets it.`);
  return value;
}

/** The demo's day: `RONDOM_VANDAAG`, else today in Amsterdam. */
export function demoVandaag(): PlainDate {
  const text = process.env['RONDOM_VANDAAG'] ?? '';
  if (text === '') return createClock().today();
  const day = findPlainDate(text);
  if (day === undefined)
    throw new Error(`RONDOM_VANDAAG is not a calendar day: ${text}. Write it as 2027-01-12.`);
  return day;
}
