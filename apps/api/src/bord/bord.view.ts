import { erbij, sorteerBord, telOp, type Regiotelling } from '@rondom/domain/bord';
import { addDays, type PlainDate } from '@rondom/domain/kern';
import type { BelofteRow } from './belofte.store.ts';
import { belofteView, planOpDag } from './belofte.view.ts';
import type { BordRow, BordsomRow, BordwachtRow } from './bord.store.ts';
import { rijView } from './rij.view.ts';
import { verloopView } from './verloop.view.ts';

/** How far back the line of the board goes. */
export const lijnDagen = 84;

export interface Borddelen {
  /** The first rows in the order of the board, and who left it that day. */
  readonly rows: readonly BordRow[];
  /** What all of them wait for, however many rows are told. */
  readonly som: readonly BordsomRow[];
  readonly wachten: readonly BordwachtRow[];
  /** Promises one may read: of all regions together. */
  readonly beloften: readonly BelofteRow[];
  readonly magBeloven: boolean;
}

export interface Bordvraag {
  readonly today: PlainDate;
  readonly dag: PlainDate;
  readonly regio: string | undefined;
  readonly tellingen: readonly Regiotelling[];
}

/** The rows that stand there at the end of the day, in the order of the board. */
export function sorteerRijen(rows: readonly BordRow[], { dag }: Bordvraag) {
  const rijen = rows.filter(({ beeindigd_op }) => beeindigd_op === null).map((row) => rijView(row, dag));
  return sorteerBord(rijen.map((rij) => ({ ...plaatsVan(rij), rij }))).map(({ rij }) => rij);
}

const plaatsVan = ({ nummer: id, veilig, urgentie, uiterlijk, dagenTeLaat }: ReturnType<typeof rijView>) => ({
  ...{ id, veilig, urgentie, uiterlijk, dagenTeLaat },
});

/** How many rows there are per value of something, the largest first, equal ones by name. */
function telPer<K extends string | null>(som: readonly BordsomRow[], van: (row: BordsomRow) => K) {
  const aantallen = new Map<K, number>();
  for (const row of som) aantallen.set(van(row), (aantallen.get(van(row)) ?? 0) + row.aantal);
  const naam = (waarde: K): string => waarde ?? '';
  return [...aantallen]
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .sort((a, b) => b.aantal - a.aantal || (naam(a.waarde) < naam(b.waarde) ? -1 : 1));
}

export function bordView({ rows, som, wachten, beloften, magBeloven }: Borddelen, vraag: Bordvraag) {
  const { today, dag, regio, tellingen } = vraag;
  const eerste = addDays(dag, -lijnDagen);
  // The first day is where the sum begins: what came and went on that day is in its count.
  const dagen = verloopView(wachten, { van: eerste, tot: dag });
  const stroom = telOp(dagen.slice(1));
  const rijen = sorteerRijen(rows, vraag);
  const aantal = som.reduce((totaal, row) => totaal + row.aantal, 0);
  const geldend = regio === undefined ? beloften.filter(({ beloofd_op }) => beloofd_op <= dag) : [];
  return {
    vandaag: today,
    dag,
    regio: regio ?? null,
    regios: tellingen.filter(({ eigen }) => eigen).map(({ regio: naam, aantal }) => ({ naam, aantal })),
    acties: magBeloven && dag === today && regio === undefined ? (['beloof'] as const) : [],
    belofte: belofteView(geldend, aantal, dag),
    aantal,
    wachtOp: telPer(som, ({ wacht_op }) => wacht_op),
    redenen: telPer(som, ({ reden }) => reden),
    rijen,
    vandaagVanHetBord: rows
      .filter(({ beeindigd_op }) => beeindigd_op === dag)
      .map((rij) => rijView(rij, dag)),
    lijn: dagen.map((een) => ({ dag: een.dag, aantal: een.aantal, plan: planOpDag(geldend, een.dag) })),
    erbij: erbij(stroom),
    ...stroom,
  };
}
