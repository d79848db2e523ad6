import { addDays, getPlainDate, weekday, type PlainDate } from '../kern/index.ts';
import { gelijkgesteldeDagen } from './gelijkgestelde-dagen.ts';

/** A day that counts as an algemeen erkende feestdag, by code. */
export type Feestdag =
  | 'nieuwjaarsdag'
  | 'goedeVrijdag'
  | 'tweedePaasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweedePinksterdag'
  | 'eersteKerstdag'
  | 'tweedeKerstdag'
  | 'gelijkgesteldeDag';

/** Why a day is not a working day. A feestdag in a weekend is called by its own name. */
export type RedenVrijeDag = 'zaterdag' | 'zondag' | Feestdag;

const on = (jaar: number, maandEnDag: string): PlainDate =>
  getPlainDate(`${String(jaar).padStart(4, '0')}-${maandEnDag}`);

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(jaar: number): PlainDate {
  const div = (a: number, b: number): number => Math.floor(a / b);
  const golden = jaar % 19;
  const century = div(jaar, 100);
  const year = jaar % 100;
  const correction = div(century - div(century + 8, 25) + 1, 3);
  const epact = (19 * golden + century - div(century, 4) - correction + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * div(year, 4) - epact - (year % 4)) % 7;
  const late = div(golden + 11 * epact + 22 * shift, 451);
  const days = epact + shift - 7 * late + 114;
  return on(jaar, `0${div(days, 31)}-${String((days % 31) + 1).padStart(2, '0')}`);
}

/** The King's birthday is kept on 27 April, a day earlier when that is a Sunday (since 2014). */
function koningsdag(jaar: number): PlainDate {
  const day = on(jaar, '04-27');
  return weekday(day) === 7 ? addDays(day, -1) : day;
}

function compute(jaar: number): ReadonlyMap<PlainDate, Feestdag> {
  const pasen = easterSunday(jaar);
  // Where two names fall on one day (5 May on Ascension Day) the later in this list is shown.
  return new Map<PlainDate, Feestdag>([
    ...(gelijkgesteldeDagen.get(jaar) ?? []).map((day): [PlainDate, Feestdag] => [day, 'gelijkgesteldeDag']),
    [on(jaar, '01-01'), 'nieuwjaarsdag'],
    [addDays(pasen, -2), 'goedeVrijdag'],
    [addDays(pasen, 1), 'tweedePaasdag'],
    [koningsdag(jaar), 'koningsdag'],
    [on(jaar, '05-05'), 'bevrijdingsdag'],
    [addDays(pasen, 39), 'hemelvaartsdag'],
    [addDays(pasen, 50), 'tweedePinksterdag'],
    [on(jaar, '12-25'), 'eersteKerstdag'],
    [on(jaar, '12-26'), 'tweedeKerstdag'],
  ]);
}

const computed = new Map<number, ReadonlyMap<PlainDate, Feestdag>>();

/**
 * The feestdagen of a year: named by law (5 May every year), Good Friday equated with them, and the days
 * equated by decree where these are known.
 * @source Algemene termijnenwet art. 3
 */
export function listFeestdagen(jaar: number): ReadonlyMap<PlainDate, Feestdag> {
  const known = computed.get(jaar);
  if (known) return known;
  const made = compute(jaar);
  computed.set(jaar, made);
  return made;
}

/** Why a day is no working day; undefined when it is one. */
export function findVrijeDag(day: PlainDate): RedenVrijeDag | undefined {
  const feestdag = listFeestdagen(Number(day.slice(0, 4))).get(day);
  if (feestdag) return feestdag;
  const at = weekday(day);
  if (at === 6) return 'zaterdag';
  return at === 7 ? 'zondag' : undefined;
}

/**
 * Whether people may be expected to act on a day. The Besluit Jeugdwet does not define *werkdag*; by custom
 * it is a day that is no Saturday, Sunday or algemeen erkende feestdag.
 */
export const isWerkdag = (day: PlainDate): boolean => findVrijeDag(day) === undefined;
