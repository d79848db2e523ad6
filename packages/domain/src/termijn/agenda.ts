import { addDays, type PlainDate } from '../kern/index.ts';
import { findPlicht } from './lezingen.ts';
import type { Termijnsoort } from './soorten.ts';

/**
 * Where a running clock stands on a day, nearest first: past it, today, within seven days, or later; and what stands
 * still, which has no last day.
 */
export const agendavakken = ['teLaat', 'vandaag', 'binnenEenWeek', 'later', 'staatStil'] as const;
export type Agendavak = (typeof agendavakken)[number];

const daysAhead = 7;

/** In which part of the agenda a date stands. On the last day itself nothing is late yet. */
export function vakOp(uiterlijk: PlainDate, today: PlainDate): Agendavak {
  if (uiterlijk < today) return 'teLaat';
  if (uiterlijk === today) return 'vandaag';
  return uiterlijk <= addDays(today, daysAhead) ? 'binnenEenWeek' : 'later';
}

export interface Lezing {
  readonly id: string;
  readonly uiterlijk: PlainDate;
}

/**
 * One duty that is counted in several ways stands once in the agenda, on its earliest day: that is the day to work
 * on. `plichtOf` gives rows of one duty the same name. Oldest first, then by id.
 */
export function bundelLezingen<Rij extends Lezing>(
  rijen: readonly Rij[],
  plichtOf: (rij: Rij) => string,
): { readonly eerst: Rij; readonly ook: readonly Rij[] }[] {
  const byDay = [...rijen].sort(
    (a, b) =>
      (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0) || Number(a.id) - Number(b.id),
  );
  const perPlicht = new Map<string, { eerst: Rij; ook: Rij[] }>();
  for (const rij of byDay) {
    const plicht = plichtOf(rij);
    const known = perPlicht.get(plicht);
    if (known) known.ook.push(rij);
    else perPlicht.set(plicht, { eerst: rij, ook: [] });
  }
  return [...perPlicht.values()];
}

/** The duty that a clock counts; readings of one duty have one name. */
export const plichtVan = (soort: Termijnsoort): string => findPlicht(soort) ?? soort;
