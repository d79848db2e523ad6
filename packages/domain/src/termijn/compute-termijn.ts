import { dayOfMoment, laterOf, type Moment, type PlainDate } from '../kern/index.ts';
import { computeRegel, type Uitkomst } from './compute-regel.ts';
import { wettelijkKader, type Rekenkader } from './kader.ts';
import type { Bronstatus, Termijnversie } from './soort.ts';
import { termijnsoorten, type Opdrachtsoort, type Termijnsoort } from './soorten.ts';
import type { Termijnstap } from './stappen.ts';

/** When a GI was charged with its task and when it was told; the judge's decision only explains. */
export interface Opdracht {
  readonly belastOp: PlainDate;
  readonly geinformeerdOp: PlainDate;
  readonly beslistOp?: PlainDate;
}

/** The event to the minute, for clocks that run from the hour; every other clock takes its day in Amsterdam. */
export interface Tijdstip {
  readonly tijdstip: Moment;
}

export type Termijnvraag =
  | { readonly soort: Termijnsoort; readonly vanaf: PlainDate | Tijdstip }
  | { readonly soort: Opdrachtsoort; readonly vanaf: Opdracht };

export interface Termijn extends Uitkomst {
  readonly soort: Termijnsoort;
  /** The day of the event that started the clock. */
  readonly vanaf: PlainDate;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

/** The event of a question: its day, its hour where known, and the step that tells it. */
export interface Begin {
  readonly vanaf: PlainDate;
  readonly tijdstip?: Moment;
  readonly stap: (versie: Termijnversie) => Termijnstap;
}

/** Both must have happened: the later of charged and told counts. */
export function beginOf({ soort, vanaf }: Termijnvraag): Begin {
  const { gebeurtenis } = termijnsoorten[soort];
  if (typeof vanaf === 'string')
    return { vanaf, stap: () => ({ code: 'gebeurtenis', parameters: { gebeurtenis, op: vanaf } }) };
  if ('tijdstip' in vanaf) {
    const { tijdstip } = vanaf;
    const op = dayOfMoment(tijdstip);
    const stap = ({ teltVanaf }: Termijnversie): Termijnstap =>
      teltVanaf === 'moment'
        ? { code: 'gebeurtenisOm', parameters: { gebeurtenis, moment: tijdstip } }
        : { code: 'gebeurtenis', parameters: { gebeurtenis, op } };
    return { vanaf: op, tijdstip, stap };
  }
  const last = laterOf(vanaf.belastOp, vanaf.geinformeerdOp);
  return {
    vanaf: last,
    stap: () => ({ code: 'laatsteGebeurtenis', parameters: { ...vanaf, vanaf: last } }),
  };
}

/**
 * Computes a clock with the version that was in force on the day of its event, by the law as built in
 * or by a frame with what was added.
 * @throws RangeError when the clock did not exist on that day (ask `findVersie` first)
 */
export function computeTermijn(vraag: Termijnvraag, kader: Rekenkader = wettelijkKader): Termijn {
  const { vanaf, tijdstip, stap } = beginOf(vraag);
  const versie = kader.register.findVersie(vraag.soort, vanaf);
  if (versie === undefined) throw new RangeError(`no version of ${vraag.soort} on ${vanaf}`);
  const { stappen, ...uitkomst } = computeRegel(versie, vanaf, kader.kalender, tijdstip);
  const { bron, bronstatus } = versie;
  return { soort: vraag.soort, vanaf, ...uitkomst, bron, bronstatus, stappen: [stap(versie), ...stappen] };
}
