import type { WieKeek } from './use-wie-keek.ts';

type Regel = WieKeek['regels'][number];

/** One who looked on one day, with all that was looked at. */
export interface Kijker extends Pick<
  Regel,
  'organisatie' | 'organisatiesoort' | 'medewerker' | 'rol' | 'relatie' | 'grond'
> {
  readonly sleutel: string;
  readonly geweigerd: boolean;
  readonly gegevens: readonly string[];
  readonly over: readonly string[];
}

export interface Kijkdag {
  readonly dag: string;
  readonly kijkers: readonly Kijker[];
}

const sleutelVan = ({ organisatie, organisatiesoort, medewerker, rol, relatie, grond, handeling }: Regel) =>
  JSON.stringify([organisatie, organisatiesoort, medewerker, rol, relatie, grond, handeling === 'geweigerd']);

const union = (some: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...some, ...more]),
];

function join(kijkers: readonly Kijker[], regel: Regel): Kijker[] {
  const sleutel = sleutelVan(regel);
  const at = kijkers.findIndex((kijker) => kijker.sleutel === sleutel);
  const found = kijkers[at];
  const { organisatie, organisatiesoort, medewerker, rol, relatie, grond } = regel;
  const kijker: Kijker = {
    ...{ sleutel, organisatie, organisatiesoort, medewerker, rol, relatie, grond },
    geweigerd: regel.handeling === 'geweigerd',
    gegevens: union(found?.gegevens ?? [], [regel.soortGegevens]),
    over: union(found?.over ?? [], regel.over),
  };
  return found === undefined ? [...kijkers, kijker] : kijkers.with(at, kijker);
}

/** Per day who looked, the latest first: one entry for one who looked several times. */
export function perDag(regels: readonly Regel[], dayOf: (instant: string) => string): Kijkdag[] {
  const dagen = new Map<string, Kijker[]>();
  for (const regel of regels) dagen.set(dayOf(regel.op), join(dagen.get(dayOf(regel.op)) ?? [], regel));
  return [...dagen].map(([dag, kijkers]) => ({ dag, kijkers }));
}
