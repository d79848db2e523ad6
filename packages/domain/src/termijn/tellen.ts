import { addDays, addMonths, addYears, type PlainDate } from '../kern/index.ts';
import type { Kalender } from './kalender.ts';
import type { Termijneenheid, Termijnregel } from './soort.ts';
import type { Termijnstap, VrijeDag } from './stappen.ts';

/** The last day (back-counted: the latest day) before any law on free days, and how it was counted. */
export interface Telling {
  readonly ruweDatum: PlainDate;
  readonly stappen: readonly Termijnstap[];
}

/** Longer spans of days are told as a span, not day by day. */
const dayByDay = 10;

const stepOf = (regel: Termijnregel): 1 | -1 => (regel.richting === 'terug' ? -1 : 1);

/** The first day that the clock counts. */
export const firstCountedDay = (regel: Termijnregel, vanaf: PlainDate): PlainDate =>
  regel.teltVanaf === 'dagNa' ? addDays(vanaf, stepOf(regel)) : vanaf;

function countWerkdagen(regel: Termijnregel, vanaf: PlainDate, kalender: Kalender): Telling {
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

function stepsOfDays(regel: Termijnregel, vanaf: PlainDate, dagen: readonly PlainDate[]): Termijnstap[] {
  const { aantal, eenheid, richting, teltVanaf } = regel;
  const last = dagen.at(-1) ?? vanaf;
  if ((eenheid === 'dagen' || eenheid === 'werkdagen') && aantal <= dayByDay)
    return [{ code: 'geteldeDagen', parameters: { aantal, eenheid, richting, dagen } }];
  return [{ code: 'periode', parameters: { aantal, eenheid, richting, teltVanaf, vanaf, tot: last } }];
}

const stepsOfVrij = (dagen: readonly VrijeDag[]): Termijnstap[] =>
  dagen.length === 0 ? [] : [{ code: 'nietGeteld', parameters: { dagen } }];

function countDagen(regel: Termijnregel, vanaf: PlainDate): Telling {
  const first = firstCountedDay(regel, vanaf);
  const dagen = Array.from({ length: regel.aantal }, (_, at) => addDays(first, at * stepOf(regel)));
  return { ruweDatum: dagen.at(-1) ?? vanaf, stappen: stepsOfDays(regel, vanaf, dagen) };
}

function add(
  date: PlainDate,
  aantal: number,
  eenheid: Exclude<Termijneenheid, 'dagen' | 'werkdagen'>,
): PlainDate {
  switch (eenheid) {
    case 'weken':
      return addDays(date, aantal * 7);
    case 'maanden':
      return addMonths(date, aantal);
    case 'jaren':
      return addYears(date, aantal);
  }
}

/** The last day of a span. When the first day counts itself, a year from 16 December ends on 15 December. */
function lastDayOfSpan(regel: Termijnregel, vanaf: PlainDate): PlainDate {
  const { aantal, eenheid, teltVanaf } = regel;
  if (eenheid === 'dagen' || eenheid === 'werkdagen') return countDagen(regel, vanaf).ruweDatum;
  const step = stepOf(regel);
  const end = add(vanaf, aantal * step, eenheid);
  return teltVanaf === 'dagNa' ? end : addDays(end, -step);
}

/** Counts a clock without any law on free days; working days are its own unit. */
export function countTermijn(regel: Termijnregel, vanaf: PlainDate, kalender: Kalender): Telling {
  if (regel.eenheid === 'werkdagen') return countWerkdagen(regel, vanaf, kalender);
  if (regel.eenheid === 'dagen') return countDagen(regel, vanaf);
  const ruweDatum = lastDayOfSpan(regel, vanaf);
  return { ruweDatum, stappen: stepsOfDays(regel, vanaf, [ruweDatum]) };
}
