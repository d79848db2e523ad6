import { addDays, laterOf, type PlainDate } from '../kern/index.ts';
import { applyAtw, findAtwuitzondering } from './atw.ts';
import { wettelijkKader, type Rekenkader } from './kader.ts';
import { wettelijkeKalender, type Kalender } from './kalender.ts';
import type { Atw, Bronstatus, Termijnregel } from './soort.ts';
import { termijnsoorten, type Opdrachtsoort, type Termijnsoort } from './soorten.ts';
import type { Termijnstap } from './stappen.ts';
import { countTermijn, firstCountedDay } from './tellen.ts';

/** When a GI was charged with its task and when it was told; the judge's decision only explains. */
export interface Opdracht {
  readonly belastOp: PlainDate;
  readonly geinformeerdOp: PlainDate;
  readonly beslistOp?: PlainDate;
}

export type Termijnvraag =
  | { readonly soort: Termijnsoort; readonly vanaf: PlainDate }
  | { readonly soort: Opdrachtsoort; readonly vanaf: Opdracht };

/** The outcome of a rule: the day counted, the day that holds, and how it came about. */
export interface Uitkomst {
  /** The day as counted, before the rules for free days. */
  readonly ruweDatum: PlainDate;
  /** The last day on which the act is in time, or on which what lapses still stands. */
  readonly uiterlijk: PlainDate;
  /** What the Algemene termijnenwet did here: `nee` also when art. 4 takes the clock out of it. */
  readonly atw: Atw;
  readonly stappen: readonly Termijnstap[];
}

export interface Termijn extends Uitkomst {
  readonly soort: Termijnsoort;
  /** The day of the event that started the clock. */
  readonly vanaf: PlainDate;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

/** The years whose decree mattered for the outcome and is not known. */
function stepsOfUnknownDecree(first: PlainDate, last: PlainDate, kalender: Kalender): Termijnstap[] {
  const jaren =
    first < last ? kalender.jarenZonderBesluit(first, last) : kalender.jarenZonderBesluit(last, first);
  return jaren.length === 0 ? [] : [{ code: 'gelijkgesteldeDagenOnbekend', parameters: { jaren } }];
}

/**
 * Counts one rule from one day.
 * @source Algemene termijnenwet art. 1–4; art. 5 for terms in a decree
 */
export function computeRegel(
  regel: Termijnregel,
  vanaf: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): Uitkomst {
  const { ruweDatum, stappen: counted } = countTermijn(regel, vanaf, kalender);
  const grond = findAtwuitzondering(regel);
  const stappen: Termijnstap[] = [...counted];
  if (grond) stappen.push({ code: 'atwUitgezonderd', parameters: { grond } });
  if (regel.einde === 'vervalt') {
    const tot = addDays(ruweDatum, 1);
    stappen.push({ code: 'vervalt', parameters: { laatsteDag: ruweDatum, tot } });
    return { ruweDatum, uiterlijk: ruweDatum, atw: 'nee', stappen };
  }
  const atw = grond ? 'nee' : regel.atw;
  const first = firstCountedDay(regel, vanaf);
  const shifted =
    atw === 'nee' ? { datum: ruweDatum, stappen: [] } : applyAtw(regel, first, ruweDatum, kalender);
  const uiterlijk = shifted.datum;
  stappen.push(...shifted.stappen);
  if (atw === 'naarAnalogie') stappen.push({ code: 'naarAnalogie', parameters: { ruweDatum, uiterlijk } });
  const usesCalendar = atw !== 'nee' || regel.eenheid === 'werkdagen';
  if (usesCalendar) stappen.push(...stepsOfUnknownDecree(first, uiterlijk, kalender));
  return { ruweDatum, uiterlijk, atw, stappen };
}

/** Both must have happened: the later of charged and told counts. */
function startOf(vraag: Termijnvraag): { vanaf: PlainDate; stap: Termijnstap } {
  if (typeof vraag.vanaf === 'string') {
    const gebeurtenis = termijnsoorten[vraag.soort].gebeurtenis;
    return {
      vanaf: vraag.vanaf,
      stap: { code: 'gebeurtenis', parameters: { gebeurtenis, op: vraag.vanaf } },
    };
  }
  const vanaf = laterOf(vraag.vanaf.belastOp, vraag.vanaf.geinformeerdOp);
  return { vanaf, stap: { code: 'laatsteGebeurtenis', parameters: { ...vraag.vanaf, vanaf } } };
}

/**
 * Computes a clock with the version that was in force on the day of its event, by the law as built in
 * or by a frame with what was added.
 * @throws RangeError when the clock did not exist on that day (ask `findVersie` first)
 */
export function computeTermijn(vraag: Termijnvraag, kader: Rekenkader = wettelijkKader): Termijn {
  const { vanaf, stap } = startOf(vraag);
  const versie = kader.register.findVersie(vraag.soort, vanaf);
  if (versie === undefined) throw new RangeError(`no version of ${vraag.soort} on ${vanaf}`);
  const { stappen, ...uitkomst } = computeRegel(versie, vanaf, kader.kalender);
  const { bron, bronstatus } = versie;
  return { soort: vraag.soort, vanaf, ...uitkomst, bron, bronstatus, stappen: [stap, ...stappen] };
}
