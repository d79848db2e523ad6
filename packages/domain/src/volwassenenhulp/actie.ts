import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { actieMaximum, hulpredenMaximum } from './soorten.ts';

export const actiestanden = ['open', 'gedaan', 'nietgedaan'] as const;
export type Actiestand = (typeof actiestanden)[number];

export type HulpactieRefusal =
  | { readonly kind: 'actieLeeg' }
  | { readonly kind: 'actieTeLang'; readonly maximum: number }
  | { readonly kind: 'actiedagVoorbij' };

/** An action of an adult service: what it does itself, and until when. A day that has passed is no agreement. */
export function decideHulpactie(
  { tekst, uiterlijk }: { readonly tekst: string; readonly uiterlijk: PlainDate },
  dag: PlainDate,
): Outcome<Record<string, never>, HulpactieRefusal> {
  const refusals: HulpactieRefusal[] = [];
  if (tekst.trim() === '') refusals.push({ kind: 'actieLeeg' });
  if (tekst.length > actieMaximum) refusals.push({ kind: 'actieTeLang', maximum: actieMaximum });
  if (uiterlijk < dag) refusals.push({ kind: 'actiedagVoorbij' });
  return refusals.length > 0 ? refuse(...refusals) : accept({});
}

export type HulpactiestandRefusal =
  | { readonly kind: 'actieStaatAl'; readonly stand: Actiestand }
  | { readonly kind: 'actieRedenLeeg' }
  | { readonly kind: 'actieRedenTeLang'; readonly maximum: number };

/** Done, or not done and then why not: the vast gezicht reads the reason, so it holds nothing of the own record. */
export function decideHulpactiestand(
  huidig: Actiestand,
  { stand, reden }: { readonly stand: 'gedaan' | 'nietgedaan'; readonly reden: string },
): Outcome<{ readonly reden: string | null }, HulpactiestandRefusal> {
  if (huidig !== 'open') return refuse({ kind: 'actieStaatAl', stand: huidig });
  if (stand === 'gedaan') return accept({ reden: null });
  if (reden.trim() === '') return refuse({ kind: 'actieRedenLeeg' });
  return reden.length > hulpredenMaximum
    ? refuse({ kind: 'actieRedenTeLang', maximum: hulpredenMaximum })
    : accept({ reden });
}

/** Whether what was agreed is past its day. */
export const isActieTeLaat = (
  { stand, uiterlijk }: { readonly stand: Actiestand; readonly uiterlijk: PlainDate },
  dag: PlainDate,
): boolean => stand === 'open' && uiterlijk < dag;
