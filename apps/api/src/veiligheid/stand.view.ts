import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openWoorden, type StandRow } from './stand.store.ts';

type Zonder = Omit<StandRow, 'bronTekst' | 'reden' | 'achtergehouden'>;
export interface StandView extends Zonder {
  readonly bronTekst: string | null;
  readonly reden: string | null;
  readonly achtergehouden: string | null;
}
export interface StandenView {
  readonly standen: readonly StandView[];
  /** How much is held back now: ending a danger releases nothing of it. */
  readonly achtergehouden: { readonly notities: number; readonly woorden: number };
}

export async function standenView(
  tx: Tx,
  gezin: Id,
  rows: readonly StandRow[],
  achtergehouden: StandenView['achtergehouden'],
): Promise<StandenView> {
  const standen: StandView[] = [];
  for (const row of rows)
    standen.push({
      ...row,
      bronTekst: await openWoorden(tx, gezin, row, 'bron'),
      reden: await openWoorden(tx, gezin, row, 'reden'),
      achtergehouden: await openWoorden(tx, gezin, row, 'achtergehouden'),
    });
  return { standen, achtergehouden };
}
