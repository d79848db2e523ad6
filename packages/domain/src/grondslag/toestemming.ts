import type { PersoonId } from '../gezin/index.ts';
import { accept, addMonths, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';
import type { Gegevenssoort } from './vraag.ts';

/** What for; a closed list, for a consent is per purpose. */
export const doelen = [
  'meedenken',
  'hulpregelen',
  'planmaken',
  'schuldenregelen',
  'schoolafstemmen',
] as const;
export type Doel = (typeof doelen)[number];

export const toestemmingstanden = ['gevraagd', 'gegeven', 'geweigerd', 'ingetrokken'] as const;
export type Toestemmingstand = (typeof toestemmingstanden)[number];

/** One person's yes: about whom, to one receiver, for one purpose, of named kinds, until a day. */
export interface Toestemming {
  readonly id: string;
  readonly gever: PersoonId;
  readonly over: PersoonId;
  readonly ontvanger: OrganisatieId;
  readonly doel: Doel;
  readonly soorten: readonly Gegevenssoort[];
  readonly stand: Toestemmingstand;
  /** The last day on which it holds. */
  readonly totEnMet: PlainDate;
}

export const geldtToestemming = (
  { stand, totEnMet }: Pick<Toestemming, 'stand' | 'totEnMet'>,
  dag: PlainDate,
): boolean => stand === 'gegeven' && dag <= totEnMet;

/** What a worker asks, or writes down that was said in a talk. */
export interface VraagToestemming {
  readonly gever: PersoonId;
  readonly over: PersoonId;
  readonly soorten: readonly Gegevenssoort[];
  readonly totEnMet: PlainDate;
  /** Asked in the giver's own portal, or said in a talk. */
  readonly hoe: 'portaal' | 'gesprek';
  /** Who else was there when it was said. */
  readonly aanwezig: readonly PersoonId[];
}

export interface Toestemmingsfeiten {
  readonly dag: PlainDate;
  /** Who must each say yes about this person. */
  readonly stemmen: readonly PersoonId[];
  /** From whom danger comes for the giver. */
  readonly gevaarVoorGever: readonly PersoonId[];
  readonly heeftPortaal: boolean;
  /** The law gives a ground of its own: then consent is not asked. */
  readonly wetGeeftGrond: boolean;
}

export type ToestemmingRefusal =
  | { readonly kind: 'wetGeeftGrond' }
  | { readonly kind: 'geverMagNiet' }
  | { readonly kind: 'geverHeeftGeenPortaal' }
  | { readonly kind: 'gevaarWasErbij' }
  | { readonly kind: 'geenSoorten' }
  | { readonly kind: 'eindeVoorbij' }
  | { readonly kind: 'eindeTeVer'; readonly uiterlijk: PlainDate };

const MAANDEN = 12;

/**
 * Consent is asked only where the law gives no ground, of who can give it, never in the presence of somebody from whom
 * danger comes for the giver, and always with an end. A yes said with such a person there is no yes.
 * @source AVG 4 onder 11 en 7 (vrij, specifiek, intrekbaar); Jeugdwet 7.3.11 lid 1; afspraak van Rondom: hoogstens een jaar
 */
export function decideVraagToestemming(
  vraag: VraagToestemming,
  feiten: Toestemmingsfeiten,
): Outcome<{ readonly stand: Toestemmingstand }, ToestemmingRefusal> {
  const refusals: ToestemmingRefusal[] = [];
  const uiterlijk = addMonths(feiten.dag, MAANDEN);
  if (feiten.wetGeeftGrond) refusals.push({ kind: 'wetGeeftGrond' });
  if (!feiten.stemmen.includes(vraag.gever)) refusals.push({ kind: 'geverMagNiet' });
  if (vraag.soorten.length === 0) refusals.push({ kind: 'geenSoorten' });
  if (vraag.totEnMet < feiten.dag) refusals.push({ kind: 'eindeVoorbij' });
  if (vraag.totEnMet > uiterlijk) refusals.push({ kind: 'eindeTeVer', uiterlijk });
  if (vraag.hoe === 'portaal' && !feiten.heeftPortaal) refusals.push({ kind: 'geverHeeftGeenPortaal' });
  if (vraag.hoe === 'gesprek' && vraag.aanwezig.some((wie) => feiten.gevaarVoorGever.includes(wie)))
    refusals.push({ kind: 'gevaarWasErbij' });
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ stand: vraag.hoe === 'portaal' ? 'gevraagd' : 'gegeven' });
}

export type Antwoord = 'ja' | 'nee' | 'trekin';
export type AntwoordRefusal = { readonly kind: 'toestemmingAlZo'; readonly stand: Toestemmingstand };

const na: Record<Antwoord, { readonly van: readonly Toestemmingstand[]; readonly naar: Toestemmingstand }> = {
  ja: { van: ['gevraagd'], naar: 'gegeven' },
  nee: { van: ['gevraagd'], naar: 'geweigerd' },
  trekin: { van: ['gegeven'], naar: 'ingetrokken' },
};

/** What the giver says. Yes to an old question is none: then it is asked again. */
export function decideAntwoord(
  toestemming: Pick<Toestemming, 'stand' | 'totEnMet'>,
  antwoord: Antwoord,
  dag: PlainDate,
): Outcome<Toestemmingstand, AntwoordRefusal | { readonly kind: 'eindeVoorbij' }> {
  const { van, naar } = na[antwoord];
  if (!van.includes(toestemming.stand)) return refuse({ kind: 'toestemmingAlZo', stand: toestemming.stand });
  if (antwoord === 'ja' && toestemming.totEnMet < dag) return refuse({ kind: 'eindeVoorbij' });
  return accept(naar);
}
