import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { BijTweede, Termijnsoortgegevens } from './soort.ts';
import { termijnsoorten, type Termijnsoort } from './soorten.ts';

/** A clock that runs, and for what: the measure, the child or the family. */
export interface Klok {
  readonly soort: Termijnsoort;
  readonly vanaf: PlainDate;
  readonly voor: string;
}

export interface Klokken {
  readonly klokken: readonly Klok[];
  /** Why it is these: a new one, the first that stands, or one that took its place. */
  readonly reden: 'nieuw' | BijTweede;
}

export type TweedeKlokRefusal = {
  readonly kind: 'klokLooptAl';
  readonly soort: Termijnsoort;
  readonly vanaf: PlainDate;
};

/**
 * Two clocks for one duty do not exist. A second melding changes nothing, a duty that comes back starts anew,
 * and any other second clock is refused with the one that runs.
 * @source Uitvoeringsregeling Wmo 2015, bijlage A onder 3.1.2
 */
export function decideTweedeKlok(lopend: readonly Klok[], nieuw: Klok): Outcome<Klokken, TweedeKlokRefusal> {
  const running = lopend.find(({ soort, voor }) => soort === nieuw.soort && voor === nieuw.voor);
  if (running === undefined) return accept({ klokken: [...lopend, nieuw], reden: 'nieuw' });
  const { bijTweede }: Termijnsoortgegevens = termijnsoorten[nieuw.soort];
  if (bijTweede === undefined)
    return refuse({ kind: 'klokLooptAl', soort: running.soort, vanaf: running.vanaf });
  const others = lopend.filter((klok) => klok !== running);
  const stays = bijTweede === 'eersteTelt' ? running.vanaf <= nieuw.vanaf : running.vanaf > nieuw.vanaf;
  return accept({ klokken: [...others, stays ? running : nieuw], reden: bijTweede });
}
