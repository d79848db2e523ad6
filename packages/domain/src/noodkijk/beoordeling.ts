import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { isWerkdag } from '../termijn/index.ts';
import { decideGezinszin, type GezinszinRefusal } from './gezinszin.ts';
import type { Noodoordeel } from './soorten.ts';

/**
 * The last day on which a look can be reviewed: the first working day after it.
 * @source Afspraak van Rondom: beoordeeld binnen één werkdag; Algemene termijnenwet art. 3 (vrije dagen)
 */
export function beoordeelUiterlijk(
  gekekenOp: PlainDate,
  isVrij: (day: PlainDate) => boolean = (day) => !isWerkdag(day),
): PlainDate {
  let day = addDays(gekekenOp, 1);
  while (isVrij(day)) day = addDays(day, 1);
  return day;
}

export interface TeBeoordelen {
  readonly kijker: string;
  readonly organisatie: string;
  readonly oordeel: Noodoordeel | null;
  /** It still runs: nobody judges what is not over. */
  readonly loopt: boolean;
}

export interface Beoordelaar {
  readonly id: string;
  readonly organisatie: string | null;
}

export type BeoordeelRefusal =
  | GezinszinRefusal
  | { readonly kind: 'eigenNoodkijk' }
  | { readonly kind: 'noodkijkNietVanTeam' }
  | { readonly kind: 'noodkijkLooptNog' }
  | { readonly kind: 'noodkijkAlBeoordeeld' };

/**
 * Whether this person may judge this look, and with which sentence for the family. Never the looker himself, never
 * somebody of another organisation, and once. A question keeps the review open and releases nothing to the family.
 * @source Afspraak van Rondom: wie keek, beoordeelt zijn eigen kijken niet
 */
export function decideBeoordeel(
  noodkijk: TeBeoordelen,
  door: Beoordelaar,
  { oordeel, gezinszin }: { readonly oordeel: Noodoordeel; readonly gezinszin: string },
  namen: readonly string[],
): Outcome<{ oordeel: Noodoordeel; gezinszin: string; geefVrij: boolean }, BeoordeelRefusal> {
  if (noodkijk.kijker === door.id) return refuse({ kind: 'eigenNoodkijk' });
  if (noodkijk.organisatie !== door.organisatie) return refuse({ kind: 'noodkijkNietVanTeam' });
  if (noodkijk.oordeel === 'terecht' || noodkijk.oordeel === 'nietterecht')
    return refuse({ kind: 'noodkijkAlBeoordeeld' });
  if (noodkijk.loopt && oordeel !== 'meerweten') return refuse({ kind: 'noodkijkLooptNog' });
  const zin = decideGezinszin(gezinszin, namen);
  if (!zin.ok) return zin;
  return accept({ oordeel, gezinszin: zin.value, geefVrij: oordeel !== 'meerweten' });
}
