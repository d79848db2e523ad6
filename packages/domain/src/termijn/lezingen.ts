import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { beginOf, computeTermijn, type Termijn, type Tijdstip } from './compute-termijn.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { wettelijkKader, type Rekenkader } from './kader.ts';
import { termijnsoorten, type Termijnsoort } from './soorten.ts';

/** One duty that texts count in several ways; the law stands first. */
export const plichten = {
  plan: ['planwettelijk', 'planvanafmaatregel'],
  beoordelingmelding: ['meldingvijfdagen', 'meldingvijfwerkdagen'],
  onderzoekmelding: ['onderzoekveiligthuis', 'meldingtotuitkomst'],
} as const satisfies Record<string, readonly Termijnsoort[]>;

export type Plicht = keyof typeof plichten;

/** The days of the events that are known. */
export type Gebeurtenisdagen = { readonly [G in Gebeurtenis]?: PlainDate | Tijdstip };

export interface Lezingen {
  /** Every reading that could be counted, the law first. */
  readonly lezingen: readonly Termijn[];
  /** The one that is worked on: the earliest; the law where both are on one day. */
  readonly werkt: Termijn;
  /** Readings of which the event is not known yet, or that did not exist then. */
  readonly nietGeteld: readonly Termijnsoort[];
}

export type LezingenRefusal = { readonly kind: 'geenGebeurtenis'; readonly plicht: Plicht };

/** The duty of which a clock is a reading; undefined when it is counted in one way only. */
export const findPlicht = (soort: Termijnsoort): Plicht | undefined =>
  (Object.keys(plichten) as Plicht[]).find((plicht) =>
    (plichten[plicht] as readonly Termijnsoort[]).includes(soort),
  );

function countReading(soort: Termijnsoort, op: Gebeurtenisdagen, kader: Rekenkader): Termijn | undefined {
  const vanaf = op[termijnsoorten[soort].gebeurtenis];
  if (vanaf === undefined) return undefined;
  const exists = kader.register.findVersie(soort, beginOf({ soort, vanaf }).vanaf) !== undefined;
  return exists ? computeTermijn({ soort, vanaf }, kader) : undefined;
}

/**
 * Every way in which one duty is counted, side by side, and which of them is worked on: the earliest.
 * @source Jeugdwet art. 4.1.3 lid 5; Uitvoeringsbesluit Wmo 2015 art. 4.1.7; Afspraak van Rondom: de vroegste dag
 */
export function computeLezingen(
  plicht: Plicht,
  op: Gebeurtenisdagen,
  kader: Rekenkader = wettelijkKader,
): Outcome<Lezingen, LezingenRefusal> {
  const soorten: readonly Termijnsoort[] = plichten[plicht];
  const lezingen = soorten.flatMap((soort) => countReading(soort, op, kader) ?? []);
  const [first, ...others] = lezingen;
  if (first === undefined) return refuse({ kind: 'geenGebeurtenis', plicht });
  const werkt = others.reduce((best, other) => (other.uiterlijk < best.uiterlijk ? other : best), first);
  const counted = new Set(lezingen.map(({ soort }) => soort));
  return accept({ lezingen, werkt, nietGeteld: soorten.filter((soort) => !counted.has(soort)) });
}
