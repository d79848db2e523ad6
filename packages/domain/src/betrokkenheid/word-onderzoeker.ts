import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';

/** What somebody did around this family before. Each of them keeps him from judging it. */
export const eerdereBanden = ['hielp', 'meldde', 'deedTriage'] as const;
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
 * Who examines whether a measure is needed has not helped, reported or triaged this family, however long ago: he would
 * examine his own work. And only the Raad examines.
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
