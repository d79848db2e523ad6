const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A time as people type it: 15.40, 15:40, 9.05, 1540; undefined for what is not a time. */
export function readTimeText(text: string): string | undefined {
  const match = /^(\d{1,2})[.:u ]?(\d{2})$/.exec(text.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The instant at which a clock in the Netherlands shows this day and time. */
export function amsterdamInstant(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = Date.parse(`${clock.format(wanted).replace(' ', 'T')}:00Z`);
  return new Date(wanted - (shown - wanted)).toISOString();
}

/** Midday: for a contact of another day of which the time was not filled in. */
export const MIDDAY = '12:00';
