import { addDays, laterOf, type PlainDate } from '../kern/index.ts';

/** A wait in one region, from a day on; the end of the wait does not end its last stay. */
export interface Verblijf {
  /** Undefined: a region that the reader is not told of. */
  readonly regio: string | undefined;
  readonly vanaf: PlainDate;
  /** The first day it stood elsewhere. */
  readonly tot?: PlainDate | undefined;
}

/** What of a wait the board counts. */
export interface Bordwacht {
  readonly uiterlijk: PlainDate;
  /** It had ended as helped and goes on here. */
  readonly heropend: boolean;
  readonly einde?: { readonly op: PlainDate; readonly als: 'geholpen' | 'zonderHulp' } | undefined;
  readonly verblijven: readonly Verblijf[];
  /** How many waits are alike in all of this; one where nobody says. */
  readonly aantal?: number;
}

/** One time on the board: from the first day to the day it left, and why. */
export interface Bordgang {
  readonly vanaf: PlainDate;
  readonly erin: 'nieuw' | 'heropend' | 'verhuisd';
  readonly eruit?: { readonly op: PlainDate; readonly als: 'geholpen' | 'zonderHulp' | 'verhuisd' };
  /** How many waits went this way together; one where nobody says. */
  readonly aantal?: number;
}

/** Stays in the asked regions; two that follow on each other are one: who moves within them does not leave. */
function verblijvenIn(wacht: Bordwacht, telt: (regio: string) => boolean): Verblijf[] {
  const stays = wacht.verblijven
    .filter(({ regio }) => regio !== undefined && telt(regio))
    .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
  const joined: Verblijf[] = [];
  for (const stay of stays) {
    const last = joined.at(-1);
    if (last?.tot === stay.vanaf) joined.splice(-1, 1, { ...last, tot: stay.tot });
    else joined.push(stay);
  }
  return joined;
}

/**
 * When a wait stood on the board of some regions. It comes there the day after uiterlijk, or when it moves there later;
 * it leaves when it ends or moves away. Ended on the day it would have come there, it came and went that day; ended
 * before, it never stood there.
 * @source Werkafspraak van de regio: een kind telt vanaf de dag na uiterlijk; verhuizen is geen einde
 */
export function gangenVan(wacht: Bordwacht, telt: (regio: string) => boolean): readonly Bordgang[] {
  const opBord = addDays(wacht.uiterlijk, 1);
  const { einde, aantal } = wacht;
  return verblijvenIn(wacht, telt).flatMap(({ vanaf: binnen, tot }): Bordgang[] => {
    const vanaf = laterOf(binnen, opBord);
    if ((einde !== undefined && einde.op < vanaf) || (tot !== undefined && tot <= vanaf)) return [];
    const erin = binnen > opBord ? 'verhuisd' : wacht.heropend ? 'heropend' : 'nieuw';
    const gang: Bordgang = { vanaf, erin, ...(aantal === undefined ? {} : { aantal }) };
    if (einde !== undefined && (tot === undefined || einde.op < tot)) return [{ ...gang, eruit: einde }];
    return [tot === undefined ? gang : { ...gang, eruit: { op: tot, als: 'verhuisd' } }];
  });
}

/** Whether it stood on the board at the end of a day. */
export const stondOp = ({ vanaf, eruit }: Bordgang, dag: PlainDate): boolean =>
  vanaf <= dag && (eruit === undefined || eruit.op > dag);
