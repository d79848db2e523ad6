import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';

/** What somebody did around this family before. Each of them keeps him from judging it. */
export const eerdereBanden = ['hielp', 'meldde', 'deedTriage', 'adviseerde'] as const;
export type EerdereBand = (typeof eerdereBanden)[number];

export interface BandMetGezin {
  readonly medewerker: MedewerkerId;
  readonly band: EerdereBand;
}

export interface WordOnderzoeker {
  readonly medewerker: MedewerkerId;
  readonly organisatiesoort: string;
}

export type WordOnderzoekerRefusal =
  { readonly kind: 'nietVanDeRaad' } | { readonly kind: 'stondAlBijGezin'; readonly band: EerdereBand };

/**
 * Who examines whether a measure is needed has not helped, reported, triaged or advised on this family, however long
 * ago: he would examine his own work. And only the Raad examines.
 * @source Jeugdwet art. 3.1 lid 1
 */
export function decideWordOnderzoeker(
  banden: readonly BandMetGezin[],
  { medewerker, organisatiesoort }: WordOnderzoeker,
): Outcome<{ readonly medewerker: MedewerkerId }, WordOnderzoekerRefusal> {
  const refusals: WordOnderzoekerRefusal[] = [];
  if (organisatiesoort !== 'raadvoordekinderbescherming') refusals.push({ kind: 'nietVanDeRaad' });
  const eigen = new Set(banden.filter((band) => band.medewerker === medewerker).map(({ band }) => band));
  for (const band of eerdereBanden) if (eigen.has(band)) refusals.push({ kind: 'stondAlBijGezin', band });
  return refusals.length > 0 ? refuse(...refusals) : accept({ medewerker });
}

/**
 * The other way round: who ever examined this family for the Raad does not advise on it in a safety team afterwards. Two
 * seats at one table would make the inquiry a part of the help.
 * @source Jeugdwet art. 3.1 lid 1
 */
export function decideWordAdviseur(
  onderzochten: readonly MedewerkerId[],
  medewerker: MedewerkerId,
): Outcome<{ readonly medewerker: MedewerkerId }, { readonly kind: 'onderzochtDitGezin' }> {
  return onderzochten.includes(medewerker) ? refuse({ kind: 'onderzochtDitGezin' }) : accept({ medewerker });
}
