import type { PlainDate } from '../kern/index.ts';
import { maakKader, wettelijkKader, type ExtraVersie, type Rekenkader } from '../termijn/index.ts';

/** A day that is free by decree, or free no longer. */
export interface Kalenderdag {
  readonly dag: PlainDate;
  readonly wat: 'vrij' | 'werkdag';
}

/** One confirmed change of the rules, as it lies over those before it. */
export type Kaderlaag =
  | ({ readonly soort: 'kalenderdag' } & Kalenderdag)
  | { readonly soort: 'termijnversie'; readonly versie: ExtraVersie };

function leg(onder: Rekenkader, laag: Kaderlaag): Rekenkader {
  if (laag.soort === 'termijnversie') return maakKader({ versies: [laag.versie] }, onder);
  return laag.wat === 'vrij'
    ? maakKader({ vrijeDagen: [{ dag: laag.dag }] }, onder)
    : maakKader({ werkdagen: [laag.dag] }, onder);
}

/** The rules with every confirmed change laid over them, in the order of confirming: the last word on a day counts. */
export const bouwKader = (lagen: readonly Kaderlaag[], onder: Rekenkader = wettelijkKader): Rekenkader =>
  lagen.reduce(leg, onder);
