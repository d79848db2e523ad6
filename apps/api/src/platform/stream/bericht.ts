import type { Actor, Id } from '../actor.ts';
import type { StreamEvent } from '../database/index.ts';

/** Whose rights, or whose session, changed: written by triggers, heard by this process, told to nobody as it is. */
export interface Rechtenbericht {
  readonly soort: 'toegang' | 'sessie';
  readonly allen?: true;
  readonly gebruikers?: readonly Id[];
  readonly personen?: readonly Id[];
  readonly organisaties?: readonly Id[];
}

/** Everything the database says to a process of the application. */
export type Bericht = StreamEvent | Rechtenbericht;

export const isRechtenbericht = (bericht: Bericht): bericht is Rechtenbericht =>
  bericht.soort === 'toegang' || bericht.soort === 'sessie';

/**
 * What a browser is told. `toegang`: look again at what you may see; `sessie`: you are nobody any more; both carry the
 * number of the own account. `dag`: another day began.
 */
export type Verteld = StreamEvent | { readonly soort: 'toegang' | 'sessie' | 'dag'; readonly id: Id };

/** Whether this account has to look again. */
export function concerns(bericht: Rechtenbericht, actor: Actor): boolean {
  const { gebruikers = [], personen = [], organisaties = [] } = bericht;
  return (
    bericht.allen === true ||
    gebruikers.includes(actor.gebruikerId) ||
    (actor.persoonId !== null && personen.includes(actor.persoonId)) ||
    (actor.organisatieId !== null && organisaties.includes(actor.organisatieId))
  );
}
