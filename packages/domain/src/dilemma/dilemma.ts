import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Dilemmaontvanger, Dilemmasoort, Dilemmastand, Dilemmauitkomst } from './soorten.ts';

export type DilemmaRefusal =
  | { readonly kind: 'dilemmaLeeg' }
  | { readonly kind: 'dilemmaVandaagLeeg' }
  | { readonly kind: 'dilemmaOrganisatieNodig' }
  | { readonly kind: 'dilemmaZonderRegio' }
  | { readonly kind: 'dilemmaGesloten'; readonly stand: Dilemmastand }
  | { readonly kind: 'dilemmaVanAnder' }
  | { readonly kind: 'dilemmaBesluitLeeg' }
  | { readonly kind: 'dilemmaWieBeslist' };

export interface NieuwDilemma {
  readonly soort: Dilemmasoort;
  /** The question itself, one or two sentences, without names. */
  readonly vraag: string;
  /** What it means for this family today. */
  readonly vandaag: string;
  readonly aan: Dilemmaontvanger;
  readonly organisaties: readonly string[];
}

/** Kinds that are about more than one organisation; with rules, money or a risk it may be one. */
const tussenTwee: readonly Dilemmasoort[] = ['tweebeslissen'];

/**
 * A dilemma is raised with its question, with what it means today, and with whom it is between. Without a region nobody
 * would learn from it, and nobody could take it on when the leader does not.
 * @source Werkafspraak van de regio: dilemma's over regie en verantwoordelijkheid worden gemeld en opgelost
 */
export function decideDilemma(nieuw: NieuwDilemma, regioBekend: boolean): Outcome<true, DilemmaRefusal> {
  const refusals: DilemmaRefusal[] = [];
  const nodig = tussenTwee.includes(nieuw.soort) ? 2 : 1;
  if (nieuw.vraag.trim() === '') refusals.push({ kind: 'dilemmaLeeg' });
  if (nieuw.vandaag.trim() === '') refusals.push({ kind: 'dilemmaVandaagLeeg' });
  if (new Set(nieuw.organisaties).size < nodig) refusals.push({ kind: 'dilemmaOrganisatieNodig' });
  if (!regioBekend) refusals.push({ kind: 'dilemmaZonderRegio' });
  return refusals.length > 0 ? refuse(...refusals) : accept(true);
}

/** Who raised it takes it back, as long as it was not settled. */
export const decideIntrekken = (stand: Dilemmastand, isVanVrager: boolean): Outcome<true, DilemmaRefusal> => {
  if (!isVanVrager) return refuse({ kind: 'dilemmaVanAnder' });
  return isLopend(stand) ? accept(true) : refuse({ kind: 'dilemmaGesloten', stand });
};

export const isLopend = (stand: Dilemmastand): boolean => stand === 'open' || stand === 'aangenomen';

/** Days after its last day; none while there is time, and none that it is settled. */
export const isTeLaat = (stand: Dilemmastand, uiterlijk: PlainDate, vandaag: PlainDate): boolean =>
  isLopend(stand) && uiterlijk < vandaag;

export interface Aanneming {
  readonly stand: Dilemmastand;
  readonly uiterlijk: PlainDate;
  readonly isEigenaar: boolean;
  /** Who answers for the region takes over what a leader left lying. */
  readonly isRegio: boolean;
}

/** Somebody takes it on: one person, by name. What another took on stays his until its last day passed. */
export function decideAannemen(nu: Aanneming, vandaag: PlainDate): Outcome<true, DilemmaRefusal> {
  if (!isLopend(nu.stand)) return refuse({ kind: 'dilemmaGesloten', stand: nu.stand });
  if (nu.stand === 'open') return accept(true);
  const magOver = nu.isRegio && !nu.isEigenaar && nu.uiterlijk < vandaag;
  return magOver ? accept(true) : refuse({ kind: 'dilemmaVanAnder' });
}

export interface Afronding {
  readonly uitkomst: Dilemmauitkomst;
  readonly besluit: string;
  /** The organisation that decides from now on; null where they do it together or nobody does. */
  readonly organisatieId: string | null;
}

/** Settled by who took it on: what was decided, in words; and when one decides from now on, which one. */
export function decideAfronden(
  nu: { readonly stand: Dilemmastand; readonly isEigenaar: boolean },
  { uitkomst, besluit, organisatieId }: Afronding,
): Outcome<true, DilemmaRefusal> {
  if (!isLopend(nu.stand)) return refuse({ kind: 'dilemmaGesloten', stand: nu.stand });
  if (!nu.isEigenaar) return refuse({ kind: 'dilemmaVanAnder' });
  const refusals: DilemmaRefusal[] = [];
  if (besluit.trim() === '') refusals.push({ kind: 'dilemmaBesluitLeeg' });
  if (uitkomst === 'eenbeslist' && organisatieId === null) refusals.push({ kind: 'dilemmaWieBeslist' });
  return refusals.length > 0 ? refuse(...refusals) : accept(true);
}

export type Zaakstap = 'neemAan' | 'rondAf';

/** What the one whom it came to can do now. */
export function zaakstappen(nu: Aanneming, vandaag: PlainDate): readonly Zaakstap[] {
  if (!isLopend(nu.stand)) return [];
  if (nu.isEigenaar) return ['rondAf'];
  return decideAannemen(nu, vandaag).ok ? ['neemAan'] : [];
}
