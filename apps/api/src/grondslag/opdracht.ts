import type { Deelvraag, Doel, Gegevenssoort, Situatie } from '@rondom/domain/grondslag';
import type { Id } from '../platform/actor.ts';

/** What is asked about sharing; from whom is the actor's own organisation, to whom stands apart. */
export type Vraag = Pick<Deelvraag, 'situatie' | 'gegevens' | 'gevraagd'>;

/** That something was shared, as a worker writes it down. */
export interface Deel extends Vraag {
  readonly overId: Id;
  readonly naarId: Id;
}

/** A yes that is asked, or that was said in a talk. */
export interface NieuweToestemming {
  readonly geverId: Id;
  readonly overId: Id;
  readonly ontvangerId: Id;
  readonly doel: Doel;
  readonly soorten: readonly Gegevenssoort[];
  readonly situatie: Situatie;
  readonly totEnMet: string;
  readonly hoe: 'portaal' | 'gesprek';
  readonly aanwezigIds: readonly Id[];
  readonly conceptOnderwerp?: string;
}
