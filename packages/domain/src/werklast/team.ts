import type { PlainDate } from '../kern/index.ts';
import { verdeelOp } from './verdeel.ts';
import { findWerklastafspraak } from './afspraak.ts';
import { werklastOp, type Werker, type Werklastfeiten } from './werklast.ts';
import { werkfasen, type Werkfase } from './fase.ts';

export interface Teamwerklast {
  readonly werkers: number;
  /** Workers of whom no hours are known: the room of the team is then not the whole of it. */
  readonly zonderUren: number;
  readonly gezinnen: number;
  readonly gevraagd: number;
  readonly beschikbaar: number;
  /** Minutes a week that nobody carries. */
  readonly niemand: number;
  readonly fasen: readonly { readonly fase: Werkfase; readonly gezinnen: number; readonly minuten: number }[];
}

/** A team on a day: the sum of its workers, no more and no less. What another organisation carries is not in it. */
export function teamwerklast(
  feiten: Werklastfeiten,
  werkers: readonly Werker[],
  dag: PlainDate,
): Teamwerklast {
  const lasten = werkers.map((werker) => werklastOp(feiten, werker, dag));
  const delen = lasten.flatMap((last) => last.delen);
  const afspraak = findWerklastafspraak(feiten.afspraken, dag);
  const som = (rij: readonly number[]): number => rij.reduce((een, ander) => een + ander, 0);
  return {
    werkers: werkers.length,
    zonderUren: lasten.filter(({ beschikbaar }) => beschikbaar === undefined).length,
    gezinnen: new Set(delen.map(({ gezin }) => gezin)).size,
    gevraagd: som(lasten.map(({ gevraagd }) => gevraagd)),
    beschikbaar: som(lasten.map(({ beschikbaar }) => beschikbaar ?? 0)),
    niemand: som(feiten.gezinnen.map((gezin) => verdeelOp(gezin, feiten.afwezig, afspraak, dag).niemand)),
    fasen: werkfasen.map((fase) => {
      const van = delen.filter((deel) => deel.fase === fase);
      return {
        fase,
        gezinnen: new Set(van.map(({ gezin }) => gezin)).size,
        minuten: som(van.map(({ minuten }) => minuten)),
      };
    }),
  };
}

/** From how many workers the figures of a team are no longer those of a person. */
export const minstensWerkers = 3;
