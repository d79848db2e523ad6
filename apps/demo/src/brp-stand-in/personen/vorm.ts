import type { BrpGezagscode } from '@rondom/domain/brp';

/**
 * An invented person of the demo's own BRP. Dates are those of the anchor day and move along with today; a part
 * that nobody knows is left out (`1988-06`, `1988`, empty).
 */
export interface DemoPersoon {
  readonly sleutel: string;
  readonly voornamen: string;
  readonly voorvoegsel: string;
  readonly geslachtsnaam: string;
  readonly geslacht: 'M' | 'V' | 'O';
  readonly geboren: string;
  readonly overleden?: string;
  /** Keys of ouder 1 and ouder 2. */
  readonly ouders?: readonly string[];
  readonly gezag?: BrpGezagscode;
  readonly adres?: DemoAdres;
  readonly geheim?: boolean;
  /** Named by relatives, no answer of its own: without number, or a number kept elsewhere. */
  readonly buiten?: 'zonderNummer' | 'elders';
}

export interface DemoAdres {
  readonly straat: string;
  readonly huisnummer: number;
  readonly postcode: string;
  readonly woonplaats: string;
}

/** A marriage (H) or registered partnership (P) of two persons. */
export interface DemoVerbintenis {
  readonly wie: readonly [string, string];
  readonly vorm: 'H' | 'P';
  readonly aangegaan: string;
  readonly ontbonden?: string;
}

export interface DemoGezin {
  readonly personen: readonly DemoPersoon[];
  readonly verbintenissen?: readonly DemoVerbintenis[];
}

type Rest = Omit<
  DemoPersoon,
  'sleutel' | 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'geslacht' | 'geboren'
>;

/** One person on one line; the name as `voornamen|voorvoegsel|geslachtsnaam`. */
export function persoon(
  sleutel: string,
  naam: string,
  geslacht: DemoPersoon['geslacht'],
  geboren: string,
  rest: Rest = {},
): DemoPersoon {
  const [voornamen = '', voorvoegsel = '', geslachtsnaam = ''] = naam.split('|');
  return { sleutel, voornamen, voorvoegsel, geslachtsnaam, geslacht, geboren, ...rest };
}
