import { hasReached, type PlainDate } from '../kern/index.ts';
import type { BrpPersoon } from './persoon.ts';

/**
 * Whether the register shows a minor: certainly younger than eighteen is not asked, only that eighteen is not
 * certainly reached, and never married or registered. Without any date of birth nobody is called a minor.
 * @source BW 1:233
 */
export function isMinderjarig(persoon: BrpPersoon, dag: PlainDate): boolean {
  return (
    persoon.geboorte !== undefined && !hasReached(18, persoon.geboorte, dag) && persoon.partners.length === 0
  );
}
