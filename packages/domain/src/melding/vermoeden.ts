import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { EersteBlikGedaan } from './eerste-blik.ts';

/** What is feared when a first look says danger. */
export const vermoedens = [
  'kindermishandeling',
  'partnergeweld',
  'ouderenmishandeling',
  'eergerelateerd',
  'stalking',
] as const;
export type Vermoeden = (typeof vermoedens)[number];
export type VermoedenRefusal = { readonly kind: 'vermoedenOntbreekt' };

/**
 * Where a look puts a veiligheidsstand on a family, somebody says of what; nothing is filled in for him, because it
 * stands with the family from then on. Undefined where no stand is set.
 * @source Wmo 2015 art. 1.1.1 (huiselijk geweld, kindermishandeling)
 */
export function decideVermoeden(
  { zetVeiligheidsstand }: Pick<EersteBlikGedaan, 'zetVeiligheidsstand'>,
  vermoeden: Vermoeden | undefined,
): Outcome<Vermoeden | undefined, VermoedenRefusal> {
  if (!zetVeiligheidsstand) return accept(undefined);
  return vermoeden === undefined ? refuse({ kind: 'vermoedenOntbreekt' }) : accept(vermoeden);
}
