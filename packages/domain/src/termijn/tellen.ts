import { addDays, addMonths, addYears, type PlainDate } from '../kern/index.ts';
import type { Kalender } from './kalender.ts';
import type { Dageenheid, Duur, Termijnregel } from './soort.ts';
import type { Termijnstap, VrijeDag } from './stappen.ts';

/** The last day (back-counted: the latest day) before any law on free days, and how it was counted. */
export interface Telling {
  readonly ruweDatum: PlainDate;
  readonly stappen: readonly Termijnstap[];
}

/** A rule that counts days, not hours. */
export type Dagregel = Termijnregel & { readonly eenheid: Dageenheid };

export const isDagregel = (regel: Termijnregel): regel is Dagregel => regel.eenheid !== 'uren';

/** Longer spans of days are told as a span, not day by day. */
const dayByDay = 10;

const stepOf = (regel: Termijnregel): 1 | -1 => (regel.richting === 'terug' ? -1 : 1);

/** The first day that the clock counts. */
export const firstCountedDay = (regel: Termijnregel, vanaf: PlainDate): PlainDate =>
  regel.teltVanaf === 'dagZelf' ? vanaf : addDays(vanaf, stepOf(regel));

function countWerkdagen(regel: Dagregel, vanaf: PlainDate, kalender: Kalender): Telling {
  const dagen: PlainDate[] = [];
  const vrij: VrijeDag[] = [];
  let day = firstCountedDay(regel, vanaf);
  for (;;) {
    const reden = kalender.findVrijeDag(day);
    if (reden) vrij.push({ datum: day, reden });
    else dagen.push(day);
    if (dagen.length >= regel.aantal) break;
    day = addDays(day, stepOf(regel));
  }
  return { ruweDatum: day, stappen: [...stepsOfDays(regel, vanaf, dagen), ...stepsOfVrij(vrij)] };
}

function stepsOfDays(regel: Dagregel, vanaf: PlainDate, dagen: readonly PlainDate[]): Termijnstap[] {
  const { aantal, eenheid, richting, teltVanaf } = regel;
  const last = dagen.at(-1) ?? vanaf;
  if ((eenheid === 'dagen' || eenheid === 'werkdagen') && aantal <= dayByDay)
    return [{ code: 'geteldeDagen', parameters: { aantal, eenheid, richting, dagen } }];
  return [{ code: 'periode', parameters: { aantal, eenheid, richting, teltVanaf, vanaf, tot: last } }];
}

const stepsOfVrij = (dagen: readonly VrijeDag[]): Termijnstap[] =>
  dagen.length === 0 ? [] : [{ code: 'nietGeteld', parameters: { dagen } }];

function countDagen(regel: Dagregel, vanaf: PlainDate): Telling {
  const first = firstCountedDay(regel, vanaf);
  const ruweDatum = addDays(first, (regel.aantal - 1) * stepOf(regel));
  // What is told as a span needs its last day alone.
  const told = regel.aantal <= dayByDay ? regel.aantal - 1 : 0;
  const dagen = Array.from({ length: told }, (_, at) => addDays(first, at * stepOf(regel)));
  return { ruweDatum, stappen: stepsOfDays(regel, vanaf, [...dagen, ruweDatum]) };
}

function add(date: PlainDate, aantal: number, eenheid: Exclude<Dageenheid, 'werkdagen'>): PlainDate {
  switch (eenheid) {
    case 'dagen':
      return addDays(date, aantal);
    case 'weken':
      return addDays(date, aantal * 7);
    case 'maanden':
      return addMonths(date, aantal);
    case 'jaren':
      return addYears(date, aantal);
  }
}

/** The last day of a span. When the first day counts itself, a year from 16 December ends on 15 December. */
function lastDayOfSpan(regel: Dagregel, vanaf: PlainDate): PlainDate {
  const { aantal, eenheid, teltVanaf } = regel;
  if (eenheid === 'dagen' || eenheid === 'werkdagen') return countDagen(regel, vanaf).ruweDatum;
  const step = stepOf(regel);
  const end = add(vanaf, aantal * step, eenheid);
  if (regel.leeftijd && end.slice(5) !== vanaf.slice(5)) return addDays(end, 1);
  return teltVanaf === 'dagZelf' ? addDays(end, -step) : end;
}

/** Counts a clock without any law on free days; working days are its own unit. */
export function countTermijn(regel: Dagregel, vanaf: PlainDate, kalender: Kalender): Telling {
  if (regel.eenheid === 'werkdagen') return countWerkdagen(regel, vanaf, kalender);
  if (regel.eenheid === 'dagen') return countDagen(regel, vanaf);
  const ruweDatum = lastDayOfSpan(regel, vanaf);
  return { ruweDatum, stappen: stepsOfDays(regel, vanaf, [ruweDatum]) };
}

/** The working day so many working days after a day. */
function addWerkdagen(date: PlainDate, aantal: number, kalender: Kalender): PlainDate {
  let day = date;
  for (let left = aantal; left > 0;) {
    day = addDays(day, 1);
    if (kalender.findVrijeDag(day) === undefined) left -= 1;
  }
  return day;
}

/** A span from a day on, without the rules for its end. */
export const addDuur = (date: PlainDate, { aantal, eenheid }: Duur, kalender: Kalender): PlainDate =>
  eenheid === 'werkdagen' ? addWerkdagen(date, aantal, kalender) : add(date, aantal, eenheid);
