import type { Lijnpunt } from './bord-telling.ts';

/** What of the promise is drawn: a straight line from a count on a day to zero. */
export interface Planlijn {
  readonly beloofdOp: string;
  readonly vanaf: number;
  readonly nulOp: string;
}

const DAY_MS = 86_400_000;
export const dagenTussen = (a: string, b: string): number =>
  Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);

const dagPlus = (dag: string, n: number): string =>
  new Date(Date.parse(dag) + n * DAY_MS).toISOString().slice(0, 10);

/** How many days the picture spans: the line, and on to the day of the promise when that is not further than the line is long. */
export function spanVan(lijn: readonly Lijnpunt[], belofte: Planlijn | null): number {
  const eigen = Math.max(1, lijn.length - 1);
  const eerste = lijn[0];
  if (eerste === undefined || belofte === null) return eigen;
  return Math.min(eigen * 2, Math.max(eigen, dagenTussen(eerste.dag, belofte.nulOp)));
}

export interface Planpunt {
  readonly index: number;
  readonly aantal: number;
}

/** The ends of the dashed line inside the picture: cut where the promise began before it or ends after it. */
export function planlijnVan(
  lijn: readonly Lijnpunt[],
  belofte: Planlijn,
): readonly [Planpunt, Planpunt] | undefined {
  const eerste = lijn[0];
  if (eerste === undefined) return undefined;
  const begin = dagenTussen(eerste.dag, belofte.beloofdOp);
  const einde = dagenTussen(eerste.dag, belofte.nulOp);
  const op = (index: number): number =>
    Math.max(0, (belofte.vanaf * (einde - index)) / Math.max(1, einde - begin));
  const van = Math.max(0, begin);
  const tot = Math.min(einde, spanVan(lijn, belofte));
  return van > tot
    ? undefined
    : [
        { index: van, aantal: op(van) },
        { index: tot, aantal: op(tot) },
      ];
}

export interface Daglabel {
  readonly index: number;
  readonly dag: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The first day, today and the promised day; the first of each month between where there is room. */
export function labelDagen(
  eerste: string,
  vandaag: number,
  span: number,
  breedte: number,
): readonly Daglabel[] {
  const ruimte = Math.ceil((58 / Math.max(200, breedte - 60)) * span);
  const vast = [0, vandaag, span].filter(
    (index, at, all) =>
      all.indexOf(index) === at && (index === vandaag || Math.abs(index - vandaag) >= ruimte),
  );
  const labels: Daglabel[] = [];
  for (let index = 0; index <= span; index += 1) {
    const dag = dagPlus(eerste, index);
    const fits = dag.endsWith('-01') && vast.every((other) => Math.abs(other - index) >= ruimte);
    if (!vast.includes(index) && !fits) continue;
    labels.push({
      index,
      dag,
      anchor: index === 0 ? 'start' : index === span && span > vandaag ? 'end' : 'middle',
    });
  }
  return labels;
}
