import { findPlainDate, type PlainDate } from './plain-date.ts';

/**
 * A date of birth as a source gave it: `JJJJ-MM-DD`, `JJJJ-MM`, `JJJJ` or `0000` (wholly unknown).
 * The text is kept as given, also when that day does not exist in the calendar (`1967-02-30`).
 */
export type OnvolledigeDatum = string & { readonly onvolledigeDatum: true };

/** How much of the date can be relied on. */
export type Datumvolledigheid = 'volledig' | 'dagOnbekend' | 'maandOnbekend' | 'onbekend';

/** The given text as a date that may be incomplete, or undefined when it is no date at all. */
export function findOnvolledigeDatum(text: string): OnvolledigeDatum | undefined {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return undefined;
  const [, maand, dag] = text.split('-');
  if (maand !== undefined && Number(maand) > 12) return undefined;
  if (dag !== undefined && Number(dag) > 31) return undefined;
  return text as OnvolledigeDatum;
}

export function volledigheid(date: OnvolledigeDatum): Datumvolledigheid {
  const [jaar = '0000', maand = '00', dag = '00'] = date.split('-');
  if (jaar === '0000') return 'onbekend';
  if (maand === '00') return 'maandOnbekend';
  if (dag === '00' || findPlainDate(date) === undefined) return 'dagOnbekend';
  return 'volledig';
}

/**
 * The first and last day the date can mean: the age of somebody with a partly unknown date of birth is a
 * range. Undefined when the year is unknown.
 */
export function datumgrenzen(date: OnvolledigeDatum): { eerste: PlainDate; laatste: PlainDate } | undefined {
  const [jaar = '0000', maand = '00'] = date.split('-');
  switch (volledigheid(date)) {
    case 'onbekend':
      return undefined;
    case 'volledig':
      return { eerste: date as unknown as PlainDate, laatste: date as unknown as PlainDate };
    case 'maandOnbekend':
      return { eerste: `${jaar}-01-01` as PlainDate, laatste: `${jaar}-12-31` as PlainDate };
    case 'dagOnbekend': {
      const last = new Date(Date.UTC(Number(jaar), Number(maand), 0)).toISOString().slice(0, 10);
      return { eerste: `${jaar}-${maand}-01` as PlainDate, laatste: last as PlainDate };
    }
  }
}
