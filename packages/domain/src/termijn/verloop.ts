import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { findEindeBijAchttien } from './achttien.ts';
import { computeRegel, endRegel, type Startpunt } from './compute-regel.ts';
import { beginOf, type Termijn, type Termijnvraag } from './compute-termijn.ts';
import { wettelijkKader, type Rekenkader } from './kader.ts';
import { suspendTermijn, type OpschortRefusal, type Opschorting } from './opschorten.ts';
import type { Termijnversie } from './soort.ts';
import type { Termijnsoort } from './soorten.ts';
import type { Termijnstap } from './stappen.ts';
import { countTermijn, isDagregel, type Dagregel } from './tellen.ts';
import { extendTermijn, type Verlenging, type VerlengRefusal } from './verlengen.ts';

/** What happened to a clock after it started. */
export interface Verloopfeiten {
  readonly opschortingen?: readonly Opschorting[];
  readonly verlengingen?: readonly Verlenging[];
  /** When the child was born: some clocks end when it comes of age. */
  readonly geborenOp?: PlainDate;
  /** The event it waited for happened. */
  readonly gestoptOp?: PlainDate;
  /** The decision it came from was withdrawn. */
  readonly ingetrokkenOp?: PlainDate;
}

export type Toestand = 'loopt' | 'staatStil' | 'gestopt' | 'ingetrokken';

export interface Verloop {
  readonly toestand: Toestand;
  /** The clock as it is counted now, with every step told. */
  readonly termijn: Termijn;
  /** The day that holds; absent while it stands still and when it is void. */
  readonly uiterlijk?: PlainDate;
  /** Days left when it runs again, in its own kind of days. */
  readonly over?: number;
}

export type VerloopRefusal =
  | VerlengRefusal
  | OpschortRefusal
  /** The clock did not exist on the day of its event. */
  | { readonly kind: 'bestondNiet'; readonly soort: Termijnsoort; readonly op: PlainDate }
  | { readonly kind: 'eindeVoorBegin'; readonly vanaf: PlainDate }
  /** The child was of age when it would have begun. */
  | { readonly kind: 'isAlAchttien'; readonly op: PlainDate };

interface Geteld {
  readonly uitkomst: Omit<Termijn, 'soort' | 'vanaf' | 'bron' | 'bronstatus'>;
  readonly over?: number;
}

/** At eighteen it is over, where that is sooner. */
function cap(
  ruweDatum: PlainDate,
  achttien: PlainDate | undefined,
): { dag: PlainDate; stappen: Termijnstap[] } {
  if (achttien === undefined || ruweDatum < achttien) return { dag: ruweDatum, stappen: [] };
  return { dag: addDays(achttien, -1), stappen: [{ code: 'achttien', parameters: { op: achttien } }] };
}

function countOn(
  versie: Termijnversie & Dagregel,
  start: Startpunt,
  { verlengingen = [], opschortingen = [] }: Verloopfeiten,
  { kalender }: Rekenkader,
  achttien: PlainDate | undefined,
): Outcome<Geteld, VerloopRefusal> {
  const counted = countTermijn(versie, start.vanaf, kalender);
  const extended = extendTermijn(versie, start, counted.ruweDatum, verlengingen, kalender);
  if (!extended.ok) return extended;
  const suspended = suspendTermijn(versie, start, extended.value.ruweDatum, opschortingen, kalender);
  if (!suspended.ok) return suspended;
  const { ruweDatum, over } = suspended.value;
  const capped = cap(ruweDatum, achttien);
  const told = [...counted.stappen, ...extended.value.stappen, ...suspended.value.stappen, ...capped.stappen];
  const end = endRegel(versie, start, capped.dag, kalender);
  // A clock that stands still has no last day yet, so nothing is told about one.
  const stappen = over === undefined ? [...told, ...end.stappen] : told;
  return accept({ uitkomst: { ...end, stappen }, ...(over === undefined ? {} : { over }) });
}

function count(
  versie: Termijnversie,
  start: Startpunt,
  feiten: Verloopfeiten,
  kader: Rekenkader,
  achttien: PlainDate | undefined,
): Outcome<Geteld, VerloopRefusal> {
  if (isDagregel(versie)) return countOn(versie, start, feiten, kader, achttien);
  if (feiten.verlengingen?.length) return refuse({ kind: 'nietVerlengbaar' });
  if (feiten.opschortingen?.length) return refuse({ kind: 'nietOpschortbaar' });
  return accept({ uitkomst: computeRegel(versie, start.vanaf, kader.kalender, start.tijdstip) });
}

/** Withdrawn goes before all: then there never was a clock. */
function toestandOf({ ingetrokkenOp, gestoptOp }: Verloopfeiten, over: number | undefined): Toestand {
  if (ingetrokkenOp !== undefined) return 'ingetrokken';
  if (gestoptOp !== undefined) return 'gestopt';
  return over === undefined ? 'loopt' : 'staatStil';
}

/**
 * A clock with what happened to it: stood still, extended, stopped by the event it waited for, or void because the
 * decision it came from was withdrawn. What the rule does not allow is refused with its reason.
 * @source Algemene wet bestuursrecht art. 4:15, 7:10; Wmo 2015 art. 5.3.1; Wet tijdelijk huisverbod art. 9
 */
export function computeVerloop(
  vraag: Termijnvraag,
  feiten: Verloopfeiten = {},
  kader: Rekenkader = wettelijkKader,
): Outcome<Verloop, VerloopRefusal> {
  const { vanaf, tijdstip, stap } = beginOf(vraag);
  const versie = kader.register.findVersie(vraag.soort, vanaf);
  if (versie === undefined) return refuse({ kind: 'bestondNiet', soort: vraag.soort, op: vanaf });
  for (const einde of [feiten.gestoptOp, feiten.ingetrokkenOp])
    if (einde !== undefined && einde < vanaf && versie.richting === 'vooruit')
      return refuse({ kind: 'eindeVoorBegin', vanaf });
  const achttien = findEindeBijAchttien(vraag.soort, feiten.geborenOp);
  if (achttien !== undefined && achttien <= vanaf) return refuse({ kind: 'isAlAchttien', op: achttien });
  const counted = count(versie, { vanaf, tijdstip }, feiten, kader, achttien);
  if (!counted.ok) return counted;
  const { uitkomst, over } = counted.value;
  const toestand = toestandOf(feiten, over);
  const ended: Termijnstap[] =
    feiten.ingetrokkenOp === undefined
      ? []
      : [{ code: 'ingetrokken', parameters: { op: feiten.ingetrokkenOp } }];
  const { bron, bronstatus } = versie;
  const stappen = [stap(versie), ...uitkomst.stappen, ...ended];
  const termijn: Termijn = { soort: vraag.soort, vanaf, ...uitkomst, bron, bronstatus, stappen };
  const holds = toestand === 'loopt' || (toestand === 'gestopt' && over === undefined);
  return accept({
    toestand,
    termijn,
    ...(holds ? { uiterlijk: termijn.uiterlijk } : {}),
    ...(over === undefined || toestand !== 'staatStil' ? {} : { over }),
  });
}
