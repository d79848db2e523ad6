import { addDays, type PlainDate } from '../kern/index.ts';
import { wettelijkeKalender, type Kalender } from '../termijn/index.ts';
import type { Zichtreden, Zichtwie } from './soorten.ts';
import { computeNoemenUiterlijk } from './volgende-check.ts';
import { eersteWerkdagNa } from './werkdag.ts';

/** Everything the sight of one wait can be judged by. */
export interface Zichtfeiten {
  /** The day the wait began. */
  readonly wachtSinds: PlainDate;
  readonly zicht?:
    | {
        /** The last day of the next look. */
        readonly volgendeOp: PlainDate;
        /** Since when the watcher is no longer there. */
        readonly zonderOogSinds?: PlainDate | undefined;
      }
    | undefined;
}

/** What is missing, and the day on which it was still in time, or from which nobody watches. */
export interface Zichtgemis {
  readonly reden: Zichtreden;
  readonly sinds: PlainDate;
}

export interface Escalatiestap extends Zichtgemis {
  readonly trede: number;
  readonly op: PlainDate;
  readonly wie: readonly Zichtwie[];
}

/** Who hears of it, one step after another. */
const ladder: Readonly<Record<Zichtreden, readonly (readonly Zichtwie[])[]>> = {
  nietGenoemd: [['leiding'], ['regiodirecteur']],
  checkGemist: [['wachter', 'teamleider'], ['leiding'], ['regiodirecteur']],
  zonderOog: [['teamleider', 'leiding'], ['regiodirecteur']],
};

/**
 * What is missing in the sight of a child on a day. A watcher who left can leave a missed look behind as well.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function listGemis(
  { wachtSinds, zicht }: Zichtfeiten,
  today: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): readonly Zichtgemis[] {
  if (zicht === undefined) {
    const sinds = computeNoemenUiterlijk(wachtSinds, kalender);
    return sinds < today ? [{ reden: 'nietGenoemd', sinds }] : [];
  }
  const { volgendeOp, zonderOogSinds } = zicht;
  return [
    ...(zonderOogSinds === undefined ? [] : [{ reden: 'zonderOog' as const, sinds: zonderOogSinds }]),
    ...(volgendeOp < today ? [{ reden: 'checkGemist' as const, sinds: volgendeOp }] : []),
  ];
}

/**
 * The steps that a miss has set going up to a day: the day after it, then each next working day one higher. That nobody
 * watches is told the same day. The same facts give the same steps, however often it is asked.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function listEscalatie(
  feiten: Zichtfeiten,
  today: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): readonly Escalatiestap[] {
  return listGemis(feiten, today, kalender).flatMap(({ reden, sinds }) => {
    const stappen: Escalatiestap[] = [];
    let op = reden === 'zonderOog' ? sinds : addDays(sinds, 1);
    for (const [index, wie] of ladder[reden].entries()) {
      if (op > today) break;
      stappen.push({ reden, sinds, trede: index + 1, op, wie });
      op = eersteWerkdagNa(op, kalender);
    }
    return stappen;
  });
}

/**
 * Whether what was last seen no longer says anything: a look was missed and the watcher did not look when reminded.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export const isVeiligheidOnbekend = (stappen: readonly Escalatiestap[]): boolean =>
  stappen.some(({ reden, trede }) => reden === 'checkGemist' && trede >= 2);
