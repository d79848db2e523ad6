import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { Hulpstand } from './soorten.ts';

/** How far taking part is. Whether it lives: not ended, the last day not passed, the yes still standing. */
export interface Hulptoestand {
  readonly stand: Hulpstand;
  readonly leeft: boolean;
}

/** What who is asked can do. */
export const hulpdaden = ['aanname', 'weigering', 'uitstap'] as const;
export type Hulpdaad = (typeof hulpdaden)[number];

export function hulpdadenVan({ stand, leeft }: Hulptoestand): readonly Hulpdaad[] {
  if (!leeft) return [];
  if (stand === 'gevraagd') return ['aanname', 'weigering'];
  return stand === 'aangenomen' ? ['uitstap'] : [];
}

export type HulpdaadRefusal = { readonly kind: 'hulpVoorbij'; readonly stand: Hulpstand };

export const decideHulpdaad = (
  toestand: Hulptoestand,
  daad: Hulpdaad,
): Outcome<Record<string, never>, HulpdaadRefusal> =>
  hulpdadenVan(toestand).includes(daad) ? accept({}) : refuse({ kind: 'hulpVoorbij', stand: toestand.stand });

/** Whether who asked can still take it back, also from who takes part. */
export const isHulpTerugTeNemen = ({ stand }: Pick<Hulptoestand, 'stand'>): boolean =>
  stand === 'gevraagd' || stand === 'aangenomen';
