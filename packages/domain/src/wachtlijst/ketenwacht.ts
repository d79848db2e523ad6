import { daysBetween, laterOf, type PlainDate } from '../kern/index.ts';
import { wachtsoorten, type Wachtsoort } from './wacht.ts';

/** A stretch of days in which a child waited for one thing. `tot` is the day the clock stopped or the wait ended. */
export interface Wachtperiode {
  readonly soort: Wachtsoort;
  readonly vanaf: PlainDate;
  readonly tot?: PlainDate | undefined;
}

export interface Ketenwacht {
  /** Days on which the child waited for anything, each day once. */
  readonly samen: number;
  /** Per thing waited for, in the order in which it was first waited for; together they may be more than `samen`. */
  readonly stappen: readonly { readonly soort: Wachtsoort; readonly dagen: number }[];
}

/** Days that lie in at least one of the stretches up to a day. */
function countDagen(perioden: readonly Wachtperiode[], today: PlainDate): number {
  let days = 0;
  let counted: PlainDate | undefined;
  for (const { vanaf, tot = today } of byVanaf(perioden)) {
    const from = counted === undefined ? vanaf : laterOf(counted, vanaf);
    const to = tot < today ? tot : today;
    if (to <= from) continue;
    days += daysBetween(from, to);
    counted = to;
  }
  return days;
}

const byVanaf = (perioden: readonly Wachtperiode[]): Wachtperiode[] =>
  [...perioden].sort((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));

/**
 * How long a child waited in the whole chain: every organisation counts its own stretch, the child lives through all
 * of them. Days on which nothing was waited for are not in it.
 * @source Werkafspraak van Rondom: wachten telt voor het kind door de hele keten
 */
export function ketenwacht(perioden: readonly Wachtperiode[], today: PlainDate): Ketenwacht {
  const order = byVanaf(perioden).map(({ soort }) => soort);
  const soorten = wachtsoorten.filter((soort) => order.includes(soort));
  return {
    samen: countDagen(perioden, today),
    stappen: soorten
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((soort) => ({
        soort,
        dagen: countDagen(
          perioden.filter((periode) => periode.soort === soort),
          today,
        ),
      })),
  };
}
