import type { Borddag } from './bord-query.ts';

export interface Bordmaand {
  readonly eerste: Borddag;
  readonly laatste: Borddag;
  readonly dagen: readonly Borddag[];
  readonly erbij: number;
  readonly eraf: number;
}

export const erbijOp = (dag: Borddag): number => dag.nieuw + dag.heropend + dag.verhuisdIn;
export const erafOp = (dag: Borddag): number => dag.geholpen + dag.zonderHulp + dag.verhuisdUit;

/** The days of a year by calendar month, in their order; the first and the last month may be a part of one. */
export function perMaand(dagen: readonly Borddag[]): readonly Bordmaand[] {
  const maanden = new Map<string, Borddag[]>();
  for (const een of dagen) {
    const maand = een.dag.slice(0, 7);
    const found = maanden.get(maand) ?? [];
    maanden.set(maand, found);
    found.push(een);
  }
  return [...maanden.values()].flatMap((van) => {
    const [eerste, laatste] = [van[0], van.at(-1)];
    if (eerste === undefined || laatste === undefined) return [];
    const som = (tel: (dag: Borddag) => number): number => van.reduce((a, dag) => a + tel(dag), 0);
    return [{ eerste, laatste, dagen: van, erbij: som(erbijOp), eraf: som(erafOp) }];
  });
}
