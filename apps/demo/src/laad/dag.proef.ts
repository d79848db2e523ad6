import { getPlainDate, type PlainDate } from '@rondom/domain/kern';

const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day of an instant, in Amsterdam. */
export const dagVan = (instant: string): PlainDate => getPlainDate(inAmsterdam.format(new Date(instant)));
