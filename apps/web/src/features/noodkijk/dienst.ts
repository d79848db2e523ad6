export const dienstsoorten = ['dag', 'nacht', 'etmaal'] as const;
export type Dienstsoort = (typeof dienstsoorten)[number];

const HOURS = {
  dag: ['08:00', '17:00', 0],
  nacht: ['17:00', '08:00', 1],
  etmaal: ['08:00', '08:00', 1],
} as const satisfies Record<Dienstsoort, readonly [van: string, tot: string, dagen: number]>;

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant of a time on the clock in the Netherlands, also on the nights when that clock changes. */
export function instantAt(day: string, time: string, plusDays = 0): string {
  const guess = new Date(`${day}T${time}:00Z`);
  guess.setUTCDate(guess.getUTCDate() + plusDays);
  const shown = Date.parse(`${wall.format(guess).replace(' ', 'T')}Z`);
  return new Date(guess.getTime() - (shown - guess.getTime())).toISOString();
}

export function dienstVan(day: string, soort: Dienstsoort): { van: string; tot: string } {
  const [van, tot, plus] = HOURS[soort];
  return { van: instantAt(day, van), tot: instantAt(day, tot, plus) };
}
