import {
  accept,
  addDays,
  daysBetween,
  laterOf,
  refuse,
  type Outcome,
  type PlainDate,
} from '../kern/index.ts';
import { endRegel, type Startpunt } from './compute-regel.ts';
import type { Kalender } from './kalender.ts';
import type { Termijnversie } from './soort.ts';
import type { Termijnstap } from './stappen.ts';
import { addDuur, firstCountedDay, type Dagregel } from './tellen.ts';

/** A stretch in which a clock stands still: `van` is the first day that does not count, on `tot` it runs again. */
export interface Opschorting {
  readonly van: PlainDate;
  /** Absent while it still stands still. */
  readonly tot?: PlainDate;
  readonly reden: string;
}

export type OpschortRefusal =
  | { readonly kind: 'nietOpschortbaar' }
  | { readonly kind: 'opschortingOnjuist' }
  | { readonly kind: 'opschortingenOverlappen' }
  | { readonly kind: 'opschortingBuitenTermijn'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'redenOntbreekt' };

export interface Opgeschort {
  readonly ruweDatum: PlainDate;
  /** Days left when it runs again; absent when it runs. */
  readonly over?: number;
  readonly stappen: readonly Termijnstap[];
}

type Dagversie = Termijnversie & Dagregel;

/** Days of the clock's own kind from `from` up to `to`, that day not included. */
function countDays(versie: Dagversie, from: PlainDate, to: PlainDate, kalender: Kalender): number {
  if (to <= from) return 0;
  if (versie.eenheid !== 'werkdagen') return daysBetween(from, to);
  let n = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (kalender.findVrijeDag(day) === undefined) n += 1;
  return n;
}

const unitOf = ({ eenheid }: Dagversie): 'dagen' | 'werkdagen' =>
  eenheid === 'werkdagen' ? eenheid : 'dagen';

function check(
  versie: Dagversie,
  { van, tot, reden }: Opschorting,
  vanaf: PlainDate,
  uiterlijk: PlainDate,
): OpschortRefusal | undefined {
  if (versie.opschorting === undefined) return { kind: 'nietOpschortbaar' };
  if (reden.trim() === '') return { kind: 'redenOntbreekt' };
  if (tot !== undefined && tot <= van) return { kind: 'opschortingOnjuist' };
  if (van < vanaf || van > uiterlijk) return { kind: 'opschortingBuitenTermijn', uiterlijk };
  return undefined;
}

const overlap = (opschortingen: readonly Opschorting[]): boolean =>
  opschortingen.some((later, at) => {
    const before = opschortingen[at - 1];
    return before !== undefined && (before.tot === undefined || later.van < before.tot);
  });

/**
 * Lets a clock stand still: the days it stood still are added to its raw day, in its own kind of days.
 * @source Algemene wet bestuursrecht art. 4:15, 7:10 lid 2
 */
export function suspendTermijn(
  versie: Dagversie,
  start: Startpunt,
  ruweDatum: PlainDate,
  opschortingen: readonly Opschorting[],
  kalender: Kalender,
): Outcome<Opgeschort, OpschortRefusal> {
  const inOrder = [...opschortingen].sort((a, b) => (a.van < b.van ? -1 : 1));
  if (overlap(inOrder)) return refuse({ kind: 'opschortingenOverlappen' });
  const eenheid = unitOf(versie);
  const stappen: Termijnstap[] = [];
  let raw = ruweDatum;
  for (const opschorting of inOrder) {
    const refusal = check(versie, opschorting, start.vanaf, endRegel(versie, start, raw, kalender).uiterlijk);
    if (refusal) return refuse(refusal);
    const { van, tot, reden } = opschorting;
    const first = laterOf(van, firstCountedDay(versie, start.vanaf));
    if (tot === undefined) {
      const over = countDays(versie, first, addDays(raw, 1), kalender);
      stappen.push({ code: 'staatStil', parameters: { sinds: van, over, eenheid, reden } });
      return accept({ ruweDatum: raw, over, stappen });
    }
    const dagen = countDays(versie, first, tot, kalender);
    raw = addDuur(raw, { aantal: dagen, eenheid }, kalender);
    stappen.push({ code: 'opgeschort', parameters: { van, tot, dagen, eenheid, reden } });
  }
  return accept({ ruweDatum: raw, stappen });
}
