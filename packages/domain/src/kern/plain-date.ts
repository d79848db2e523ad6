declare const plainDate: unique symbol;

/** A calendar day without time or zone, written `JJJJ-MM-DD`. Always an existing day. */
export type PlainDate = string & { readonly [plainDate]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** The day when the text is an existing calendar day between the years 1 and 9999, else undefined. */
export function findPlainDate(text: string): PlainDate | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return undefined;
  return text as PlainDate;
}

/** As `findPlainDate`; throws RangeError on anything that is not an existing day. */
export function getPlainDate(text: string): PlainDate {
  const found = findPlainDate(text);
  if (found === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return found;
}

const toMs = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10) as PlainDate;

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromMs(toMs(date) + days * dayMs);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toMs(to) - toMs(from)) / dayMs);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/** The same day `months` later; a day that does not exist becomes the last day of that month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const at = new Date(toMs(date));
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return fromMs(at.getTime());
}

/** The same day `years` later; 29 February becomes 28 February in a year without it. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
