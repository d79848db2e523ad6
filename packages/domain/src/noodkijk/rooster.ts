import { accept, refuse, type Outcome } from '../kern/index.ts';

export interface Dienst {
  readonly van: Date;
  readonly tot: Date;
}

export type RoosterRefusal =
  | { readonly kind: 'dienstLooptTerug' }
  | { readonly kind: 'dienstVoorbij' }
  | { readonly kind: 'dienstTeLang'; readonly uren: number };

/** A duty is a night or a weekend, no standing permission. */
export const langsteDienstUren = 72;
const uur = 3_600_000;

/**
 * Whether a duty may be written into the roster.
 * @source Afspraak van Rondom: de spoedkaart hoort bij een dienst met begin en einde
 */
export function decideDienst(dienst: Dienst, nu: Date): Outcome<Dienst, RoosterRefusal> {
  const duur = dienst.tot.getTime() - dienst.van.getTime();
  if (duur <= 0) return refuse({ kind: 'dienstLooptTerug' });
  if (dienst.tot <= nu) return refuse({ kind: 'dienstVoorbij' });
  if (duur > langsteDienstUren * uur) return refuse({ kind: 'dienstTeLang', uren: langsteDienstUren });
  return accept(dienst);
}

/** Whether somebody is on duty at this moment; at the last minute itself no more. */
export const heeftDienst = (diensten: readonly Dienst[], nu: Date): boolean =>
  diensten.some(({ van, tot }) => van <= nu && nu < tot);
