import { erbij, sorteerBord, telOp, type Regiotelling } from '@rondom/domain/bord';
import { addDays, type PlainDate } from '@rondom/domain/kern';
import type { BelofteRow } from './belofte.store.ts';
import { belofteView, planOpDag } from './belofte.view.ts';
import type { BordRow, BordwachtRow } from './bord.store.ts';
import { rijView } from './rij.view.ts';
import { verloopView } from './verloop.view.ts';

/** How far back the line of the board goes. */
export const lijnDagen = 84;

export interface Borddelen {
  readonly rows: readonly BordRow[];
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

const inRegio = (rows: readonly BordRow[], regio: string | undefined): readonly BordRow[] =>
  regio === undefined ? rows : rows.filter((rij) => rij.regio === regio);

/** The rows that stand there at the end of the day, in the order of the board. */
export function sorteerRijen(rows: readonly BordRow[], { dag, regio }: Bordvraag) {
  const rijen = inRegio(rows, regio)
    .filter(({ beeindigd_op }) => beeindigd_op === null)
    .map((row) => rijView(row, dag));
  return sorteerBord(rijen.map((rij) => ({ ...plaatsVan(rij), rij }))).map(({ rij }) => rij);
}

const plaatsVan = ({ nummer: id, veilig, urgentie, uiterlijk, dagenTeLaat }: ReturnType<typeof rijView>) => ({
  ...{ id, veilig, urgentie, uiterlijk, dagenTeLaat },
});

export function bordView({ rows, wachten, beloften, magBeloven }: Borddelen, vraag: Bordvraag) {
  const { today, dag, regio, tellingen } = vraag;
  const eerste = addDays(dag, -lijnDagen);
  // The first day is where the sum begins: what came and went on that day is in its count.
  const dagen = verloopView(wachten, { van: eerste, tot: dag, regio });
  const stroom = telOp(dagen.slice(1));
  const rijen = sorteerRijen(rows, vraag);
  const geldend = regio === undefined ? beloften.filter(({ beloofd_op }) => beloofd_op <= dag) : [];
  return {
    vandaag: today,
    dag,
    regio: regio ?? null,
    regios: tellingen.filter(({ eigen }) => eigen).map(({ regio: naam, aantal }) => ({ naam, aantal })),
    acties: magBeloven && dag === today && regio === undefined ? (['beloof'] as const) : [],
    belofte: belofteView(geldend, rijen.length, dag),
    aantal: rijen.length,
    rijen,
    vandaagVanHetBord: inRegio(rows, regio)
      .filter(({ beeindigd_op }) => beeindigd_op === dag)
      .map((rij) => rijView(rij, dag)),
    lijn: dagen.map((een) => ({ dag: een.dag, aantal: een.aantal, plan: planOpDag(geldend, een.dag) })),
    erbij: erbij(stroom),
    ...stroom,
  };
}
