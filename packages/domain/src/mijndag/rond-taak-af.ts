import { accept, refuse, type Outcome } from '../kern/index.ts';

export type RondTaakAfRefusal = { readonly kind: 'taakAlGedaan' } | { readonly kind: 'taakNogOpen' };

/**
 * A task is done, or was not done after all. Who presses twice hears it, so that nobody undoes what another did.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export function decideRondTaakAf(isGedaan: boolean, wordt: boolean): Outcome<boolean, RondTaakAfRefusal> {
  if (isGedaan !== wordt) return accept(wordt);
  return refuse({ kind: wordt ? 'taakAlGedaan' : 'taakNogOpen' });
}
