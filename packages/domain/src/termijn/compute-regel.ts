import { addDays, addHours, atSameTime, dayOfMoment, type Moment, type PlainDate } from '../kern/index.ts';
import { applyAtw, findAtwuitzondering } from './atw.ts';
import { wettelijkeKalender, type Kalender } from './kalender.ts';
import type { Atw, Termijnregel } from './soort.ts';
import type { Termijnstap } from './stappen.ts';
import { countTermijn, firstCountedDay, isDagregel, type Dagregel } from './tellen.ts';

/** The outcome of a rule: the day counted, the day that holds, and how it came about. */
export interface Uitkomst {
  /** The day as counted, before the rules for free days. */
  readonly ruweDatum: PlainDate;
  /** The last day on which the act is in time, on which what lapses still stands, or the first that is early enough. */
  readonly uiterlijk: PlainDate;
  /** The instant at which a clock ends that runs from the hour, where the hour is known. */
  readonly moment?: Moment;
  /** What the Algemene termijnenwet did here: `nee` also when art. 4 takes the clock out of it. */
  readonly atw: Atw;
  readonly stappen: readonly Termijnstap[];
}

/** The day of the event, and its hour where known. */
export interface Startpunt {
  readonly vanaf: PlainDate;
  readonly tijdstip?: Moment | undefined;
}

/** The years whose decree mattered for the outcome and is not known. */
function stepsOfUnknownDecree(first: PlainDate, last: PlainDate, kalender: Kalender): Termijnstap[] {
  const jaren =
    first < last ? kalender.jarenZonderBesluit(first, last) : kalender.jarenZonderBesluit(last, first);
  return jaren.length === 0 ? [] : [{ code: 'gelijkgesteldeDagenOnbekend', parameters: { jaren } }];
}

const stepOfGrond = (regel: Termijnregel): Termijnstap[] => {
  const grond = findAtwuitzondering(regel);
  return grond ? [{ code: 'atwUitgezonderd', parameters: { grond } }] : [];
};

/** What ends by itself: the raw day, whatever day that is. */
function endRaw(regel: Dagregel, ruweDatum: PlainDate): Uitkomst {
  const stap: Termijnstap = {
    code: 'vervalt',
    parameters: { laatsteDag: ruweDatum, tot: addDays(ruweDatum, 1) },
  };
  return { ruweDatum, uiterlijk: ruweDatum, atw: 'nee', stappen: [...stepOfGrond(regel), stap] };
}

/**
 * What may not begin before its time is over: the day after the last, whatever day that is. A birthday and a day counted
 * back are themselves the first.
 */
function startRaw(regel: Dagregel, ruweDatum: PlainDate): Uitkomst {
  const vanaf = regel.leeftijd || regel.richting === 'terug' ? ruweDatum : addDays(ruweDatum, 1);
  const stap: Termijnstap = { code: 'vroegst', parameters: { vanaf } };
  return { ruweDatum, uiterlijk: vanaf, atw: 'nee', stappen: [...stepOfGrond(regel), stap] };
}

/** From the raw day to the day that holds; `first` is the first day that the clock counts. */
function endOnDay(regel: Dagregel, first: PlainDate, ruweDatum: PlainDate, kalender: Kalender): Uitkomst {
  if (regel.einde === 'vroegst') return startRaw(regel, ruweDatum);
  if (regel.einde === 'vervalt') return endRaw(regel, ruweDatum);
  const stappen = stepOfGrond(regel);
  const atw = stappen.length > 0 ? 'nee' : regel.atw;
  const shifted =
    atw === 'nee' ? { datum: ruweDatum, stappen: [] } : applyAtw(regel, first, ruweDatum, kalender);
  const uiterlijk = shifted.datum;
  stappen.push(...shifted.stappen);
  if (atw === 'naarAnalogie') stappen.push({ code: 'naarAnalogie', parameters: { ruweDatum, uiterlijk } });
  const usesCalendar = atw !== 'nee' || regel.eenheid === 'werkdagen';
  if (usesCalendar) stappen.push(...stepsOfUnknownDecree(first, uiterlijk, kalender));
  return { ruweDatum, uiterlijk, atw, stappen };
}

/** Ends at the hour of the event; where only the day is known, in the course of the day. */
function endAtHour(ruweDatum: PlainDate, tijdstip: Moment | undefined): Uitkomst {
  const base = { ruweDatum, uiterlijk: ruweDatum, atw: 'nee' } as const;
  if (tijdstip === undefined)
    return { ...base, stappen: [{ code: 'uurOnbekend', parameters: { dag: ruweDatum } }] };
  const moment = atSameTime(tijdstip, ruweDatum);
  return { ...base, moment, stappen: [{ code: 'vervaltOm', parameters: { moment } }] };
}

/** From the raw day of a rule that began on `vanaf` to the day, or the hour, that holds. */
export function endRegel(
  regel: Dagregel,
  { vanaf, tijdstip }: Startpunt,
  ruweDatum: PlainDate,
  kalender: Kalender,
): Uitkomst {
  if (regel.teltVanaf === 'moment') return endAtHour(ruweDatum, tijdstip);
  return endOnDay(regel, firstCountedDay(regel, vanaf), ruweDatum, kalender);
}

/**
 * Real hours. Of an event of which only the day is known the earliest end is told.
 * @source Algemene termijnenwet art. 4 onder a
 */
function countUren(regel: Termijnregel, vanaf: PlainDate, tijdstip: Moment | undefined): Uitkomst {
  const grond = stepOfGrond(regel);
  if (tijdstip === undefined) {
    const dag = addDays(vanaf, Math.floor(regel.aantal / 24));
    const stappen: Termijnstap[] = [{ code: 'uurOnbekend', parameters: { dag } }, ...grond];
    return { ruweDatum: dag, uiterlijk: dag, atw: 'nee', stappen };
  }
  const moment = addHours(tijdstip, regel.aantal);
  const dag = dayOfMoment(moment);
  const { aantal } = regel;
  const stappen: Termijnstap[] = [
    { code: 'geteldeUren', parameters: { aantal, vanaf: tijdstip, tot: moment } },
    ...grond,
  ];
  return { ruweDatum: dag, uiterlijk: dag, moment, atw: 'nee', stappen };
}

/**
 * Counts one rule from one day; `tijdstip` is the instant of the event, for a rule that runs from the hour.
 * @source Algemene termijnenwet art. 1–4; art. 5 for terms in a decree
 */
export function computeRegel(
  regel: Termijnregel,
  vanaf: PlainDate,
  kalender: Kalender = wettelijkeKalender,
  tijdstip?: Moment,
): Uitkomst {
  if (!isDagregel(regel)) return countUren(regel, vanaf, tijdstip);
  const { ruweDatum, stappen } = countTermijn(regel, vanaf, kalender);
  const end = endRegel(regel, { vanaf, tijdstip }, ruweDatum, kalender);
  return { ...end, stappen: [...stappen, ...end.stappen] };
}
