import { accept, refuse, type Outcome } from '../kern/index.ts';
import { deskundigheidMaximum } from './soorten.ts';

export type DeskundigheidRefusal =
  | { readonly kind: 'deskundigheidLeeg' }
  | { readonly kind: 'deskundigheidTeLang'; readonly maximum: number }
  | { readonly kind: 'deskundigheidBestaat' };

const plat = (woord: string): string => woord.trim().toLowerCase().replace(/\s+/g, ' ');

/** A word a region adds to the list: short, and not there already. No word of a list is about a person. */
export function decideDeskundigheid(
  naam: string,
  bestaande: readonly string[],
): Outcome<string, DeskundigheidRefusal> {
  const woord = naam.trim().replace(/\s+/g, ' ');
  if (woord === '') return refuse({ kind: 'deskundigheidLeeg' });
  if (woord.length > deskundigheidMaximum)
    return refuse({ kind: 'deskundigheidTeLang', maximum: deskundigheidMaximum });
  return bestaande.some((ander) => plat(ander) === plat(woord))
    ? refuse({ kind: 'deskundigheidBestaat' })
    : accept(woord);
}
