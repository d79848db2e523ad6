import { getPlainDate, type PlainDate } from '@rondom/domain/kern';

const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day of an instant, in Amsterdam. */
export const dagVan = (instant: string): PlainDate => getPlainDate(inAmsterdam.format(new Date(instant)));

/** Days on which somebody may open the demo. */
export const dagen = {
  'the anchor': '2027-01-12',
  'a Saturday': '2027-03-06',
  'the day before Christmas': '2026-12-24',
  'a leap day': '2028-02-29',
  'Easter Monday, the day after the clock went forward': '2027-03-29',
  'the day after the clock was set back': '2026-10-26',
  "New Year's Day": '2027-01-01',
  'Good Friday': '2027-03-26',
  "King's Day": '2027-04-27',
  'a Sunday': '2028-05-28',
  "New Year's Eve": '2026-12-31',
} as const;
