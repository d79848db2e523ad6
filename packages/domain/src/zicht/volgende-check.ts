import { addDays, laterOf, type PlainDate } from '../kern/index.ts';
import { wettelijkeKalender, type Kalender } from '../termijn/index.ts';
import type { IntussenVeilig } from '../wachtlijst/index.ts';
import { eersteWerkdagNa, laatsteWerkdagTot } from './werkdag.ts';

/** What was last seen of a child, on which day. */
export interface LaatsteCheck {
  readonly op: PlainDate;
  readonly veilig: IntussenVeilig;
}

/**
 * The last day on which the next look is in time. A free day moves it forward to the working day before, never later.
 * A child that was never looked at, that is not safe, or of which it is not known, is looked at the next working day.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function computeVolgendeCheck(
  {
    laatste,
    sinds,
    ritme,
  }: {
    readonly laatste?: LaatsteCheck | undefined;
    readonly sinds: PlainDate;
    readonly ritme: number;
  },
  kalender: Kalender = wettelijkeKalender,
): PlainDate {
  if (laatste === undefined) return eersteWerkdagNa(sinds, kalender);
  const morgen = eersteWerkdagNa(laterOf(laatste.op, sinds), kalender);
  if (laatste.veilig === 'nee' || laatste.veilig === 'nietBekend') return morgen;
  return laterOf(laatsteWerkdagTot(addDays(laatste.op, ritme), kalender), morgen);
}

/**
 * Until when whoever is in charge names a watcher: within one working day after the wait began.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export const computeNoemenUiterlijk = (
  sinds: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): PlainDate => eersteWerkdagNa(sinds, kalender);
