import { daysBetween, type PlainDate } from '../../kern/index.ts';
import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron, Verband } from '../kijkbron.ts';

/** Relations that stand on a person's own name in the family's table of who takes part. */
const opNaam: ReadonlySet<string> = new Set([
  'vastgezicht',
  'uitvoerder',
  'meedenker',
  'vervanger',
  'triage',
  'triagebekend',
  'onderzoeker',
  'advocaat',
  'vertrouwenspersoon',
  'opdracht',
]);

const loopt = ({ vanaf, tot }: Verband, dag: PlainDate): boolean =>
  vanaf <= dag && (tot === null || dag < tot);

export const verbandenVan = (bezoek: Bezoek, bron: Kijkbron): readonly Verband[] =>
  bron.verbanden.get(bezoek.sleutel) ?? [];

/** Whether the reader takes part by name on this day. */
export const doetMee = (bezoek: Bezoek, bron: Kijkbron): boolean =>
  verbandenVan(bezoek, bron).some((verband) => loopt(verband, bron.dag));

/** Days since the last time of taking part ended; undefined when it runs, or never was. */
export function dagenSindsEinde(bezoek: Bezoek, bron: Kijkbron): number | undefined {
  if (doetMee(bezoek, bron)) return undefined;
  const einden = verbandenVan(bezoek, bron).flatMap(({ tot }) =>
    tot !== null && tot <= bron.dag ? [tot] : [],
  );
  const laatste = einden.sort().at(-1);
  return laatste === undefined ? undefined : daysBetween(laatste, bron.dag);
}

export const isOpNaam = (relatie: string): boolean => opNaam.has(relatie);
