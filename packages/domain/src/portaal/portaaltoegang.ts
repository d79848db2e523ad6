import type { GezinId, Persoon, PersoonId } from '../gezin/index.ts';
import { geldtOp, type Periode, type PlainDate } from '../kern/index.ts';
import { leeftijdsrechten } from './leeftijdsgrenzen.ts';

/** Access that a vast gezicht gave one person to what is his of one family. */
export interface Portaaltoegang extends Periode {
  readonly persoon: PersoonId;
  readonly gezin: GezinId;
}

/**
 * Whether this person may enter the portal of a family. Access is given, never inherited: gezag opens nothing.
 * Who is not certainly twelve has no account of his own.
 * @source Jeugdwet art. 7.3.15 (twelve years and older)
 */
export function hasPortaaltoegang(
  persoon: Pick<Persoon, 'id' | 'geboorte'>,
  gezin: GezinId,
  toegangen: readonly Portaaltoegang[],
  dag: PlainDate,
): boolean {
  if (!leeftijdsrechten(persoon.geboorte, dag).eigenAccount) return false;
  return toegangen.some(
    (toegang) => toegang.persoon === persoon.id && toegang.gezin === gezin && geldtOp(toegang, dag),
  );
}
