import { addDays, type PlainDate } from '../kern/index.ts';
import type { Kalender } from './kalender.ts';
import type { Atw, Termijnregel } from './soort.ts';
import type { Atwuitzondering, Termijnstap, VrijeDag } from './stappen.ts';

export interface Verschuiving {
  readonly datum: PlainDate;
  readonly stappen: readonly Termijnstap[];
}

/**
 * Why the Algemene termijnenwet leaves a clock alone by its length or nature; undefined when it does not.
 * @source Algemene termijnenwet art. 4
 */
export function findAtwuitzondering(regel: Termijnregel): Atwuitzondering | undefined {
  if (regel.vrijheidsbeneming) return 'vrijheidsbeneming';
  switch (regel.eenheid) {
    case 'uren':
      return 'uren';
    case 'jaren':
      return 'jaren';
    case 'maanden':
      return regel.aantal > 3 ? 'meerDanDrieMaanden' : undefined;
    case 'weken':
      return regel.aantal > 12 ? 'meerDanTwaalfWeken' : undefined;
    case 'dagen':
    case 'werkdagen':
      return regel.aantal > 90 ? 'meerDanNegentigDagen' : undefined;
  }
}

/**
 * What the Algemene termijnenwet does to a clock in the end: nothing where art. 4 leaves it alone, or where nobody
 * has to act.
 * @source Algemene termijnenwet art. 4
 */
export const atwVan = (regel: Termijnregel): Atw =>
  regel.einde !== 'handelen' || findAtwuitzondering(regel) !== undefined ? 'nee' : regel.atw;

/**
 * A clock that ends on a free day runs on to the first working day.
 * @source Algemene termijnenwet art. 1 lid 1
 */
function shift(datum: PlainDate, kalender: Kalender): Verschuiving {
  const vrij: VrijeDag[] = [];
  let day = datum;
  for (let reden = kalender.findVrijeDag(day); reden; reden = kalender.findVrijeDag(day)) {
    vrij.push({ datum: day, reden });
    day = addDays(day, 1);
  }
  if (day === datum) return { datum, stappen: [] };
  return { datum: day, stappen: [{ code: 'verschoven', parameters: { van: datum, naar: day, vrij } }] };
}

/**
 * A clock counted back from an event is not shifted: the free day stays its last day.
 * @source Algemene termijnenwet art. 1 lid 2
 */
function keep(datum: PlainDate, kalender: Kalender): Verschuiving {
  const reden = kalender.findVrijeDag(datum);
  return { datum, stappen: reden ? [{ code: 'teruggerekend', parameters: { datum, reden } }] : [] };
}

/**
 * A clock of at least three days holds at least two working days, else it grows: forward, or further back
 * when it is counted back.
 * @source Algemene termijnenwet art. 2
 */
function lengthen(regel: Termijnregel, first: PlainDate, last: PlainDate, kalender: Kalender): Verschuiving {
  const daysOnly = regel.eenheid === 'dagen' || regel.eenheid === 'werkdagen';
  if (daysOnly && regel.aantal < 3) return { datum: last, stappen: [] };
  const step = regel.richting === 'terug' ? -1 : 1;
  const werkdagen: PlainDate[] = [];
  let day = first;
  for (; werkdagen.length < 2; day = addDays(day, step))
    if (kalender.findVrijeDag(day) === undefined) werkdagen.push(day);
  const second = addDays(day, -step);
  const enough = step === 1 ? second <= last : second >= last;
  if (enough) return { datum: last, stappen: [] };
  return {
    datum: second,
    stappen: [{ code: 'verlengd', parameters: { van: last, naar: second, werkdagen } }],
  };
}

/** The day on which a clock ends after the rules for free days, `first` being its first counted day. */
export function applyAtw(
  regel: Termijnregel,
  first: PlainDate,
  ruweDatum: PlainDate,
  kalender: Kalender,
): Verschuiving {
  const ended = regel.richting === 'terug' ? keep(ruweDatum, kalender) : shift(ruweDatum, kalender);
  const lengthened = lengthen(regel, first, ended.datum, kalender);
  return { datum: lengthened.datum, stappen: [...ended.stappen, ...lengthened.stappen] };
}
