import { heeftLeeftijd, type Geboorte } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Expertvraagstand, Trede } from './soorten.ts';

export type ExpertvraagRefusal =
  | { readonly kind: 'vraagLeeg' }
  | { readonly kind: 'geenRegio' }
  | { readonly kind: 'nogGeenTwaalf' }
  | { readonly kind: 'tredeNietVoorGezin' };

export type Vrager = 'werker' | 'ouder' | 'jeugdige' | 'vertegenwoordiger';

/** One question: without words there is none, and without a region nobody can be asked. */
export interface NieuweVraag {
  readonly vraag: string;
  readonly als: Vrager;
  readonly trede: Trede;
  readonly regioBekend: boolean;
  readonly vragerGeboren?: Geboorte;
}

/**
 * Who works with the family asks at the step of choice. A parent or a young person asks the regional team itself; a
 * child does so from twelve on, when it has words and an account of its own.
 * @source Jeugdwet art. 1.1
 */
export function decideVraag(nieuw: NieuweVraag, vandaag: PlainDate): Outcome<Trede, ExpertvraagRefusal> {
  const refusals: ExpertvraagRefusal[] = [];
  if (nieuw.vraag.trim() === '') refusals.push({ kind: 'vraagLeeg' });
  if (!nieuw.regioBekend) refusals.push({ kind: 'geenRegio' });
  if (nieuw.als !== 'werker' && nieuw.trede === 'team') refusals.push({ kind: 'tredeNietVoorGezin' });
  if (
    nieuw.als === 'jeugdige' &&
    !(nieuw.vragerGeboren !== undefined && heeftLeeftijd(12, nieuw.vragerGeboren, vandaag))
  )
    refusals.push({ kind: 'nogGeenTwaalf' });
  return refusals.length > 0 ? refuse(...refusals) : accept(nieuw.trede);
}

export type VraagGesloten = { readonly kind: 'vraagGesloten'; readonly stand: Expertvraagstand };

/** An open question is answered, taken back or talked about; a closed one stays as it is. */
export const decideOpen = (stand: Expertvraagstand): Outcome<true, VraagGesloten> =>
  stand === 'open' ? accept(true) : refuse({ kind: 'vraagGesloten', stand });

/**
 * Whether the vast gezicht hears that somebody of the family asked. Yes, unless who asks wants it otherwise: then only
 * when who is asked says that somebody is in danger. Nobody else of the family ever hears of it.
 * @source Jeugdwet art. 7.3.11
 */
export const weetVastGezicht = (
  vraag: { readonly als: Vrager; readonly vertel: boolean },
  gevaar: boolean,
): boolean => vraag.als === 'werker' || vraag.vertel || gevaar;
