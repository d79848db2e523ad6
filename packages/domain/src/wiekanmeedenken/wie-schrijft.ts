import { accept, refuse, type Outcome } from '../kern/index.ts';
import { redenMaximum, type Kaart } from './soorten.ts';

export type KaartvoorRefusal =
  | { readonly kind: 'verbeteringZonderReden' }
  | { readonly kind: 'verbeteringRedenTeLang'; readonly maximum: number }
  | { readonly kind: 'afschermenAlleenZelf' };

/**
 * Who leads somebody may put his card right and says why. Whoever hides his name does so himself: nobody takes that
 * away for him, and everybody who leads him may do it for him.
 * @source eigen
 */
export function decideVerbetering(
  nieuw: Pick<Kaart, 'afgeschermd'>,
  was: Pick<Kaart, 'afgeschermd'>,
  reden: string,
): Outcome<string, KaartvoorRefusal> {
  const woorden = reden.trim();
  if (was.afgeschermd && !nieuw.afgeschermd) return refuse({ kind: 'afschermenAlleenZelf' });
  if (woorden === '') return refuse({ kind: 'verbeteringZonderReden' });
  return woorden.length > redenMaximum
    ? refuse({ kind: 'verbeteringRedenTeLang', maximum: redenMaximum })
    : accept(woorden);
}
