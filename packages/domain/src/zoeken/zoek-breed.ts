import { accept, refuse, type Outcome } from '../kern/index.ts';
import { isGerichteVraag, type Zoekvraag } from './zoekvraag.ts';

/** Why somebody without relation looks whether a person is known; said before the search, and logged with it. */
export const zoekredenen = ['iemandBelt', 'nieuweZorg', 'gaWerkenMet'] as const;
export type Zoekreden = (typeof zoekredenen)[number];

export type ZoekBreedRefusal =
  { readonly kind: 'vraagTeRuim' } | { readonly kind: 'zoekLimiet'; readonly maximum: number };

/** More in one hour is leafing, not looking for somebody. */
export const breedZoekenPerUur = 30;

/**
 * Whether a search beyond one's own families may be done: about one person, and not too often.
 * @source Algemene verordening gegevensbescherming art. 5 lid 1 onder b en c
 */
export function decideZoekBreed(vraag: Zoekvraag, ditUur: number): Outcome<null, ZoekBreedRefusal> {
  if (!isGerichteVraag(vraag)) return refuse({ kind: 'vraagTeRuim' });
  if (ditUur >= breedZoekenPerUur) return refuse({ kind: 'zoekLimiet', maximum: breedZoekenPerUur });
  return accept(null);
}
