import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Noodoordeel } from './soorten.ts';

export interface Gekeken {
  readonly uiterlijk: PlainDate;
  readonly oordeel: Noodoordeel | null;
}

export type Beperkingsreden = 'teLaatBeoordeeld' | 'nietterecht';

/**
 * Why an account is limited because of a look: it was judged not justified, or the last day for its review has passed.
 * A limited account begins no emergency look and does not search beyond its own families; ordinary work goes on.
 * @source Afspraak van Rondom: zonder beoordeling geen volgende noodkijk
 */
export function findBeperkingsreden(
  { uiterlijk, oordeel }: Gekeken,
  vandaag: PlainDate,
): Beperkingsreden | undefined {
  if (oordeel === 'nietterecht') return 'nietterecht';
  return oordeel !== 'terecht' && uiterlijk < vandaag ? 'teLaatBeoordeeld' : undefined;
}

export type HefOpRefusal =
  | { readonly kind: 'eigenBeperking' }
  | { readonly kind: 'beperkingNietVanTeam' }
  | { readonly kind: 'beperkingAlOpgeheven' }
  | { readonly kind: 'eerstBeoordelen' };

/** Whether a team leader may lift a limit: not his own, not before the look behind it was judged. */
export function decideHefOp(
  beperking: {
    readonly gebruiker: string;
    readonly organisatie: string;
    readonly opgeheven: boolean;
    readonly oordeel: Noodoordeel | null;
  },
  door: { readonly id: string; readonly organisatie: string | null },
): Outcome<null, HefOpRefusal> {
  if (beperking.gebruiker === door.id) return refuse({ kind: 'eigenBeperking' });
  if (beperking.organisatie !== door.organisatie) return refuse({ kind: 'beperkingNietVanTeam' });
  if (beperking.opgeheven) return refuse({ kind: 'beperkingAlOpgeheven' });
  if (beperking.oordeel === null || beperking.oordeel === 'meerweten')
    return refuse({ kind: 'eerstBeoordelen' });
  return accept(null);
}
