import type { WieKeek } from './use-wie-keek.ts';

type Regel = WieKeek['regels'][number];

/** One who looked on one day, with all that was looked at. */
export interface Kijker extends Pick<
  Regel,
  | 'organisatie'
  | 'organisatiesoort'
  | 'medewerker'
  | 'rol'
  | 'relatie'
  | 'grond'
  | 'vraag'
  | 'vraagAan'
  | 'nood'
> {
  readonly sleutel: string;
  readonly geweigerd: boolean;
  readonly wijze: Wijze;
  /** The lines, the newest first: a question is about the newest. */
  readonly regels: readonly string[];
  readonly gegevens: readonly string[];
  readonly over: readonly string[];
}

export interface Kijkdag {
  readonly dag: string;
  readonly kijkers: readonly Kijker[];
  /** In whose lists something stood; nothing was opened. */
  readonly lijsten: readonly Kijker[];
}

/** Paper and files leave the house: they never hide among what was looked at. */
type Wijze = 'gekeken' | 'afgedrukt' | 'uitgevoerd';
const wijzeVan = ({ handeling }: Regel): Wijze =>
  handeling === 'afdruk' ? 'afgedrukt' : handeling === 'export' ? 'uitgevoerd' : 'gekeken';

const sleutelVan = (regel: Regel) => {
  const { organisatie, organisatiesoort, medewerker, rol, relatie, grond, vraag, handeling, lijst } = regel;
  const wie = [organisatie, organisatiesoort, medewerker, rol, relatie, grond, vraag];
  return JSON.stringify([...wie, handeling === 'geweigerd', wijzeVan(regel), lijst]);
};

const union = (some: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...some, ...more]),
];

function join(kijkers: readonly Kijker[], regel: Regel): Kijker[] {
  const sleutel = sleutelVan(regel);
  const at = kijkers.findIndex((kijker) => kijker.sleutel === sleutel);
  const found = kijkers[at];
  const { organisatie, organisatiesoort, medewerker, rol, relatie, grond, vraag, vraagAan, nood } = regel;
  const kijker: Kijker = {
    ...{ sleutel, organisatie, organisatiesoort, medewerker, rol, relatie, grond, vraag, vraagAan, nood },
    geweigerd: regel.handeling === 'geweigerd',
    wijze: wijzeVan(regel),
    regels: [...(found?.regels ?? []), regel.id],
    gegevens: union(found?.gegevens ?? [], [regel.soortGegevens]),
    over: union(found?.over ?? [], regel.over),
  };
  return found === undefined ? [...kijkers, kijker] : kijkers.with(at, kijker);
}

/** Per day who looked, the latest first: one entry for one who looked several times, and lists apart. */
export function perDag(regels: readonly Regel[], dayOf: (instant: string) => string): Kijkdag[] {
  const dagen = new Map<string, Kijkdag>();
  for (const regel of regels) {
    const dag = dayOf(regel.op);
    const { kijkers, lijsten } = dagen.get(dag) ?? { kijkers: [], lijsten: [] };
    dagen.set(
      dag,
      regel.lijst
        ? { dag, kijkers, lijsten: join(lijsten, regel) }
        : { dag, kijkers: join(kijkers, regel), lijsten },
    );
  }
  return [...dagen.values()];
}
