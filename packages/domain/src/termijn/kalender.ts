import type { PlainDate } from '../kern/index.ts';
import { findVrijeDag, type RedenVrijeDag } from './feestdagen.ts';
import { listJarenZonderBesluit } from './gelijkgestelde-dagen.ts';

/** Which days are free and which years are not known to the end. Every rule is handed the one it counts with. */
export interface Kalender {
  /** Why a day is not a working day; undefined when it is one. */
  findVrijeDag(day: PlainDate): RedenVrijeDag | undefined;
  /** The years between two days, both included, of which the days equated by decree are not known. */
  jarenZonderBesluit(from: PlainDate, to: PlainDate): readonly number[];
}

/** A day that the law or a decree makes free, added without a release. */
export interface ExtraVrijeDag {
  readonly dag: PlainDate;
  /** Left out: equated by decree. */
  readonly reden?: RedenVrijeDag;
}

export interface Kalenderextra {
  readonly vrijeDagen?: readonly ExtraVrijeDag[];
  /** Days that are free in the built-in calendar and are so no longer. */
  readonly werkdagen?: readonly PlainDate[];
  /** Years of which the decree is known, also when it equates no day. Left out: each year with an added day. */
  readonly besluitjaren?: readonly number[];
}

/**
 * The calendar of the law as built in.
 * @source Algemene termijnenwet art. 3
 */
export const wettelijkeKalender: Kalender = { findVrijeDag, jarenZonderBesluit: listJarenZonderBesluit };

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** Lays days over a calendar. A day given both as free and as working day is a working day. */
export function maakKalender(extra: Kalenderextra, onder: Kalender = wettelijkeKalender): Kalender {
  const vrij = new Map((extra.vrijeDagen ?? []).map(({ dag, reden }) => [dag, reden ?? 'gelijkgesteldeDag']));
  const werkdagen = new Set(extra.werkdagen ?? []);
  const bekend = new Set(extra.besluitjaren ?? [...vrij.keys()].map(yearOf));
  return {
    findVrijeDag: (day) => (werkdagen.has(day) ? undefined : (onder.findVrijeDag(day) ?? vrij.get(day))),
    jarenZonderBesluit: (from, to) => onder.jarenZonderBesluit(from, to).filter((jaar) => !bekend.has(jaar)),
  };
}

/** Whether people may be expected to act on a day, by this calendar. */
export const isWerkdagIn =
  (kalender: Kalender) =>
  (day: PlainDate): boolean =>
    kalender.findVrijeDag(day) === undefined;
