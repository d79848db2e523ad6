import { accept, refuse, type Outcome } from '../kern/index.ts';
import { noodkijkTot, versMinuten } from './looptijd.ts';
import type { Noodreden } from './soorten.ts';

/** What is known when somebody asks to look. */
export interface Noodkijkfeiten {
  readonly gezinBestaat: boolean;
  /** The worker is a person of this family. */
  readonly isGezinslid: boolean;
  readonly heeftRelatie: boolean;
  readonly isBeperkt: boolean;
  readonly isVersAangemeld: boolean;
  /** Another look of the same person that runs now. */
  readonly loopt: boolean;
}

export interface BeginNoodkijk {
  readonly reden: Noodreden;
  readonly woorden: string;
}

export type BeginNoodkijkRefusal =
  | { readonly kind: 'geenToegang' }
  | { readonly kind: 'accountBeperkt' }
  | { readonly kind: 'aanmeldingTeOud'; readonly minuten: number }
  | { readonly kind: 'noodkijkLoopt' }
  | { readonly kind: 'noodwoordenOntbreken' }
  | { readonly kind: 'noodkijkNietNodig' };

/** A word or two is no reason that somebody can review. */
const minsteTekens = 10;

/**
 * Whether this person may look into this family now. What is asked of the looker comes first, so that a family that
 * does not exist is told from one that does by nobody who cannot look. A worker who belongs to the family himself gets
 * the same refusal as for a family that does not exist.
 * @source Algemene verordening gegevensbescherming art. 6 lid 1 onder d; art. 9 lid 2 onder c (vitaal belang)
 */
export function decideBeginNoodkijk(
  feiten: Noodkijkfeiten,
  { reden, woorden }: BeginNoodkijk,
  nu: Date,
): Outcome<{ reden: Noodreden; woorden: string; tot: Date }, BeginNoodkijkRefusal> {
  if (feiten.isBeperkt) return refuse({ kind: 'accountBeperkt' });
  const eigen = woorden.trim();
  const over: BeginNoodkijkRefusal[] = [];
  if (eigen.length < minsteTekens) over.push({ kind: 'noodwoordenOntbreken' });
  if (!feiten.isVersAangemeld) over.push({ kind: 'aanmeldingTeOud', minuten: versMinuten });
  if (feiten.loopt) over.push({ kind: 'noodkijkLoopt' });
  if (over.length > 0) return refuse(...over);
  if (!feiten.gezinBestaat || feiten.isGezinslid) return refuse({ kind: 'geenToegang' });
  if (feiten.heeftRelatie) return refuse({ kind: 'noodkijkNietNodig' });
  return accept({ reden, woorden: eigen, tot: noodkijkTot(nu) });
}
