import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';

/** Why the face changes. Never a question to think along: who is asked something is added, and takes over nothing. */
export const wisselredenen = [
  'anderWerk',
  'verhuizing',
  'langAfwezig',
  'verzoekVanGezin',
  'andereKennisNodig',
] as const;
export type Wisselreden = (typeof wisselredenen)[number];

/** Who sat at the talk between the three. */
export const gespreksdeelnemers = ['oudGezicht', 'nieuwGezicht', 'gezin'] as const;
export type Gespreksdeelnemer = (typeof gespreksdeelnemers)[number];
/** Why it was not held with all three: the family is never passed over in silence. */
export const zonderGesprek = ['gezinWilNiet', 'nietVeilig', 'oudGezichtWeg'] as const;
export type ZonderGesprek = (typeof zonderGesprek)[number];
export const zonderStem = ['wilNietsZeggen', 'nietBereikt'] as const;
export type ZonderStem = (typeof zonderStem)[number];
export const weigerredenen = [
  'geenRuimte',
  'kentGezinPrive',
  'verkeerdeKennis',
  'andersAfgesproken',
] as const;
export type Weigerreden = (typeof weigerredenen)[number];

/** What was done of a change of face, and when. */
export interface Wisseling {
  readonly van: MedewerkerId;
  readonly naar: MedewerkerId;
  readonly gesprekOp: PlainDate | undefined;
  readonly zonderGesprek: ZonderGesprek | undefined;
  readonly antwoord: 'aangenomen' | 'geweigerd' | undefined;
  readonly verteldOp: PlainDate | undefined;
  /** How many of the family said something about it. */
  readonly stemmen: number;
  readonly zonderStem: ZonderStem | undefined;
  readonly ingegaanOp: PlainDate | undefined;
  readonly ingetrokkenOp: PlainDate | undefined;
}

export const wisselstappen = ['gesprek', 'aannemen', 'vertellen', 'horen'] as const;
export type Wisselstap = (typeof wisselstappen)[number];

/** Which steps are still to be done; until none is left the old face stays the face. */
export function openStappen(w: Wisseling): readonly Wisselstap[] {
  const klaar: Record<Wisselstap, boolean> = {
    gesprek: w.gesprekOp !== undefined || w.zonderGesprek !== undefined,
    aannemen: w.antwoord === 'aangenomen',
    vertellen: w.verteldOp !== undefined,
    horen: w.stemmen > 0 || w.zonderStem !== undefined,
  };
  return wisselstappen.filter((stap) => !klaar[stap]);
}

export const looptWisseling = (w: Wisseling): boolean =>
  w.ingegaanOp === undefined && w.ingetrokkenOp === undefined && w.antwoord !== 'geweigerd';

export interface BeginWisseling {
  readonly van: MedewerkerId;
  readonly naar: MedewerkerId;
  /** Exclusive: from this day the old face reads no more. */
  readonly zichtTot: PlainDate;
}

export type BeginWisselingRefusal =
  | { readonly kind: 'wisselingLoopt' }
  | { readonly kind: 'nietUwGezin' }
  | { readonly kind: 'ontvangerNietBeschikbaar' }
  | { readonly kind: 'teamBuitenRegio' }
  | { readonly kind: 'zichtTotOngeldig'; readonly vanaf: PlainDate; readonly tot: PlainDate };

/**
 * A change of face begins: by the face itself, to a worker of a local team in the region of the family. The old face
 * keeps sight until an agreed day, so that nobody has to tell the story again.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): an unavoidable change is an act of its own
 */
export function decideBeginWisseling(
  state: {
    readonly gezicht: MedewerkerId | undefined;
    readonly lopend: boolean;
    readonly ontvangers: readonly { readonly id: MedewerkerId; readonly inRegio: boolean }[];
    /** The first and the last day that may be agreed. */
    readonly zicht: { readonly vanaf: PlainDate; readonly tot: PlainDate };
  },
  { van, naar, zichtTot }: BeginWisseling,
): Outcome<BeginWisseling, BeginWisselingRefusal> {
  const refusals: BeginWisselingRefusal[] = [];
  if (state.gezicht !== van) refusals.push({ kind: 'nietUwGezin' });
  if (state.lopend) refusals.push({ kind: 'wisselingLoopt' });
  const ontvanger = state.ontvangers.find(({ id }) => id === naar);
  if (ontvanger === undefined || naar === van) refusals.push({ kind: 'ontvangerNietBeschikbaar' });
  else if (!ontvanger.inRegio) refusals.push({ kind: 'teamBuitenRegio' });
  if (zichtTot < state.zicht.vanaf || zichtTot > state.zicht.tot)
    refusals.push({ kind: 'zichtTotOngeldig', ...state.zicht });
  return refusals.length > 0 ? refuse(...refusals) : accept({ van, naar, zichtTot });
}

export type WisselstapRefusal =
  | { readonly kind: 'wisselingVoorbij' }
  | { readonly kind: 'stapAlGedaan'; readonly stap: Wisselstap }
  | { readonly kind: 'gesprekOnvolledig' }
  | { readonly kind: 'wisseldagInToekomst' };

/** One step of it is done once, while it runs; in any order. */
export function decideWisselstap(
  w: Wisseling,
  stap: Wisselstap,
  dag: PlainDate | undefined,
  today: PlainDate,
): Outcome<Wisselstap, WisselstapRefusal> {
  if (!looptWisseling(w)) return refuse({ kind: 'wisselingVoorbij' });
  // More than one of the family may be heard.
  if (stap !== 'horen' && !openStappen(w).includes(stap)) return refuse({ kind: 'stapAlGedaan', stap });
  if (dag !== undefined && dag > today) return refuse({ kind: 'wisseldagInToekomst' });
  return accept(stap);
}

/** The talk was between all three, or it says why not. */
export function decideGesprek(
  erbij: readonly Gespreksdeelnemer[],
  waarom: ZonderGesprek | undefined,
): Outcome<true, WisselstapRefusal> {
  const compleet = gespreksdeelnemers.every((wie) => erbij.includes(wie));
  return compleet || waarom !== undefined ? accept(true) : refuse({ kind: 'gesprekOnvolledig' });
}
