import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { endRegel, type Startpunt } from './compute-regel.ts';
import type { Kalender } from './kalender.ts';
import type { Dageenheid, Duur, Termijnversie, Verlengregel } from './soort.ts';
import type { Termijnstap } from './stappen.ts';
import { addDuur, countTermijn, type Dagregel } from './tellen.ts';

/** A clock made longer, with the reason of who did it. */
export interface Verlenging {
  readonly aantal: number;
  readonly eenheid: Dageenheid;
  readonly reden: string;
  /** The day it was decided, where known: while the clock still ran. */
  readonly op?: PlainDate;
}

export type VerlengRefusal =
  | { readonly kind: 'nietVerlengbaar' }
  | { readonly kind: 'verlengingOnjuist' }
  | { readonly kind: 'redenOntbreekt' }
  | { readonly kind: 'teVaakVerlengd'; readonly keren: number }
  | { readonly kind: 'langerDanToegestaan'; readonly hoogstens: Duur; readonly bron: string }
  | { readonly kind: 'verlengdBuitenTermijn'; readonly uiterlijk: PlainDate };

export interface Verlengd {
  readonly ruweDatum: PlainDate;
  readonly stappen: readonly Termijnstap[];
}

type Dagversie = Termijnversie & Dagregel;

/** What counts its own first day also goes on from the day after its last. */
function extend(versie: Dagversie, ruweDatum: PlainDate, duur: Duur, kalender: Kalender): PlainDate {
  if (versie.teltVanaf !== 'dagZelf') return addDuur(ruweDatum, duur, kalender);
  return addDays(addDuur(addDays(ruweDatum, 1), duur, kalender), -1);
}

/** The last raw day that an extension may reach: so much each time, and never beyond the whole. */
function findGrens(
  versie: Dagversie,
  regel: Verlengregel,
  { vanaf }: Startpunt,
  ruweDatum: PlainDate,
  kalender: Kalender,
): { readonly dag: PlainDate; readonly hoogstens: Duur } {
  const each = extend(versie, ruweDatum, regel.hoogstens, kalender);
  if (regel.totaal === undefined) return { dag: each, hoogstens: regel.hoogstens };
  const whole = countTermijn({ ...versie, ...regel.totaal }, vanaf, kalender).ruweDatum;
  return whole < each ? { dag: whole, hoogstens: regel.totaal } : { dag: each, hoogstens: regel.hoogstens };
}

function extendOnce(
  versie: Dagversie,
  start: Startpunt,
  ruweDatum: PlainDate,
  verlenging: Verlenging,
  kalender: Kalender,
): Outcome<Verlengd, VerlengRefusal> {
  const regel = versie.verlenging;
  const { aantal, eenheid, reden, op } = verlenging;
  if (regel === undefined) return refuse({ kind: 'nietVerlengbaar' });
  if (!Number.isSafeInteger(aantal) || aantal < 1) return refuse({ kind: 'verlengingOnjuist' });
  if (reden.trim() === '') return refuse({ kind: 'redenOntbreekt' });
  const { uiterlijk } = endRegel(versie, start, ruweDatum, kalender);
  if (op !== undefined && (op < start.vanaf || op > uiterlijk))
    return refuse({ kind: 'verlengdBuitenTermijn', uiterlijk });
  const naar = extend(versie, ruweDatum, { aantal, eenheid }, kalender);
  const { dag, hoogstens } = findGrens(versie, regel, start, ruweDatum, kalender);
  if (naar > dag) return refuse({ kind: 'langerDanToegestaan', hoogstens, bron: regel.bron });
  return accept({
    ruweDatum: naar,
    stappen: [{ code: 'verlengdMet', parameters: { aantal, eenheid, naar, reden } }],
  });
}

/**
 * Extends a clock, one extension after the other; each goes on from the raw day, so free days add nothing twice.
 * An extension that the rule does not allow is refused, never cut off.
 * @source Wmo 2015 art. 5.3.1 lid 2; Wet tijdelijk huisverbod art. 9 lid 1; Burgerlijk Wetboek Boek 1 art. 260, 265c
 */
export function extendTermijn(
  versie: Dagversie,
  start: Startpunt,
  ruweDatum: PlainDate,
  verlengingen: readonly Verlenging[],
  kalender: Kalender,
): Outcome<Verlengd, VerlengRefusal> {
  if (versie.verlenging?.keren === 1 && verlengingen.length > 1)
    return refuse({ kind: 'teVaakVerlengd', keren: 1 });
  let now: Verlengd = { ruweDatum, stappen: [] };
  for (const verlenging of verlengingen) {
    const extended = extendOnce(versie, start, now.ruweDatum, verlenging, kalender);
    if (!extended.ok) return extended;
    now = { ruweDatum: extended.value.ruweDatum, stappen: [...now.stappen, ...extended.value.stappen] };
  }
  return accept(now);
}
