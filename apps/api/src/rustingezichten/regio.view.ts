import { drempelPublicatie, drempelScherm, type Getal } from '@rondom/domain/bord';
import {
  aantalGezinnen,
  rustcijfers,
  schermRust,
  somRust,
  type Regiocijfer,
  type Rustcijfer,
  type Schermrust,
} from '@rondom/domain/rustingezichten';
import type { MetingRow } from './regio.store.ts';

const getalView = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

const cijfersView = (rust: Schermrust) => ({
  aantal: getalView(aantalGezinnen(rust)),
  cijfers: rustcijfers.map((cijfer) => ({
    cijfer,
    gezinnen: getalView(rust[cijfer].gezinnen),
    som: rust[cijfer].som ?? null,
  })),
});

const naDag = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0].localeCompare(b[0]);

/** Rows together that share something. */
export function groepeer<T>(rows: readonly T[], van: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const row of rows) groepen.set(van(row), [...(groepen.get(van(row)) ?? []), row]);
  return groepen;
}

/** The rows of one region on one day, by figure. */
function perRegio(rows: readonly MetingRow[]): ReadonlyMap<string, Partial<Record<Rustcijfer, Regiocijfer>>> {
  const regios = new Map<string, Partial<Record<Rustcijfer, Regiocijfer>>>();
  for (const { regio, cijfer, som, gezinnen } of rows)
    regios.set(regio, { ...regios.get(regio), [cijfer]: { som, gezinnen } });
  return regios;
}

/**
 * The figures of the own regions: each region on the last day, and over time of one region or of all together. Regions
 * stand in the order of their names; a worker stands nowhere.
 */
export function regiorustView(rows: readonly MetingRow[], regio: string | undefined, uitvoer: boolean) {
  const drempel = uitvoer ? drempelPublicatie : drempelScherm;
  const dagen = groepeer(rows, ({ op }) => op);
  const scherm = (van: readonly MetingRow[]) =>
    [...perRegio(van)].sort(naDag).map(([naam, cijfers]) => [naam, schermRust(cijfers, drempel)] as const);
  const punten = [...dagen].sort(naDag).map(([op, van]) => {
    const regios = scherm(van).filter(([naam]) => regio === undefined || naam === regio);
    return { op, ...cijfersView(somRust(regios.map(([, rust]) => rust))) };
  });
  const laatste = punten.at(-1);
  const nu = laatste === undefined ? [] : scherm(dagen.get(laatste.op) ?? []);
  return {
    op: laatste?.op ?? null,
    regio: regio ?? null,
    punten,
    regios: nu.map(([naam, rust]) => ({ naam, ...cijfersView(rust) })),
  };
}
export type RegiorustJson = ReturnType<typeof regiorustView>;
