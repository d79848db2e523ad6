const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);

/** The day before: the last day of a period that ends "tot" a day. */
export const dayBefore = (day: string): string => new Date(at(day) - DAY_MS).toISOString().slice(0, 10);

/** The day after: how the API writes the end of a period whose last day is this one. */
export const dayAfter = (day: string): string => new Date(at(day) + DAY_MS).toISOString().slice(0, 10);

/** So many days after a day. */
export const plusDays = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);
