import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { PersoonId } from './ids.ts';

/** Who live together, by a name of their own. The address stands apart, and never in the name. */
export interface MaakHuishouden {
  readonly naam: string;
  readonly bewoners: readonly PersoonId[];
  readonly vanaf: PlainDate;
}

export type MaakHuishoudenRefusal =
  | { readonly kind: 'huishoudennaamOntbreekt' }
  | { readonly kind: 'huishoudennaamIsPlaats' }
  | { readonly kind: 'bewonerOntbreekt' };

/** Figures, a street or a box: then it is where they live, not who. */
const place = /\d|\p{L}{2,}(straat|plein|gracht|dreef|singel|steeg)\b|\bpostbus\b/iu;

/**
 * Whether a household can be made. Who moves in is decided per person, by `decideVerhuizing`.
 * @source Wet BRP art. 2.57, 2.59 (an address kept secret stays out of everything that others read)
 */
export function decideMaakHuishouden(
  command: MaakHuishouden,
): Outcome<{ readonly naam: string; readonly bewoners: readonly PersoonId[] }, MaakHuishoudenRefusal> {
  const naam = command.naam.trim();
  const refusals: MaakHuishoudenRefusal[] = [];
  if (naam === '') refusals.push({ kind: 'huishoudennaamOntbreekt' });
  if (place.test(naam)) refusals.push({ kind: 'huishoudennaamIsPlaats' });
  if (command.bewoners.length === 0) refusals.push({ kind: 'bewonerOntbreekt' });
  return refusals.length > 0
    ? refuse(...refusals)
    : accept({ naam, bewoners: [...new Set(command.bewoners)] });
}
