import { volledigheid } from '../kern/index.ts';
import type { BrpIdentiteit } from './persoon.ts';

/**
 * Whether two answers speak of the same person: by number; when one of the two has none, by full name and full
 * date of birth. Anything less is not the same person: two people joined by mistake are worse than one twice.
 */
export function isZelfdePersoon(a: BrpIdentiteit, b: BrpIdentiteit): boolean {
  if (a.bsn !== undefined && b.bsn !== undefined) return a.bsn === b.bsn;
  if (a.geboorte === undefined || volledigheid(a.geboorte) !== 'volledig') return false;
  return (
    a.geboorte === b.geboorte &&
    a.naam.voornamen !== undefined &&
    a.naam.voornamen === b.naam.voornamen &&
    a.naam.geslachtsnaam !== undefined &&
    a.naam.geslachtsnaam === b.naam.geslachtsnaam &&
    a.naam.voorvoegsel === b.naam.voorvoegsel
  );
}
