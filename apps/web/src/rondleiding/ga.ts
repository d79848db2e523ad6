import { aanmeldAdres } from '../platform/sessie.ts';
import { zetStap } from './staat.ts';
import { EINDE, stappen, type Persoon, type Stap } from './stappen.ts';

/** To a step: onto its page, in its chair. Who sits and stands there already goes nowhere. */
export function gaNaar(stap: Stap, sub: string | undefined): void {
  zetStap(stap.nummer);
  neemPlaats(stap, stap.wie, sub);
}

/** Into somebody's chair on the page of a step. */
export function neemPlaats(stap: Stap, wie: Persoon, sub: string | undefined): void {
  const naar = paginaVan(stap, wie);
  if (sub !== wie) location.assign(aanmeldAdres(wie, naar));
  else if (location.pathname !== naar) location.assign(naar);
}

/** The page of a step in a chair. */
export const paginaVan = (stap: Stap, wie: string | undefined): string =>
  (wie === stap.ook ? stap.ookNaar : undefined) ?? stap.naar;

/** The step after this one, or the end card. */
export function gaVerder(stap: Stap, sub: string | undefined): void {
  const next = stappen[stappen.indexOf(stap) + 1];
  if (next === undefined) zetStap(EINDE);
  else gaNaar(next, sub);
}
