import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Meedenkstand } from './soorten.ts';

/** How far a question is. */
export interface Meedenktoestand {
  readonly stand: Meedenkstand;
  /** Ended by an act; the passing of the last day is no act. */
  readonly beeindigd: boolean;
  readonly antwoordOp: PlainDate;
  readonly toegangTot: PlainDate;
  /** What it rests on still stands. */
  readonly grondGeldt: boolean;
}

/** What who is asked can do. */
export const meedenkdaden = ['aanname', 'weigering', 'antwoord', 'uitstap'] as const;
export type Meedenkdaad = (typeof meedenkdaden)[number];

/** Whether who is asked reads the question today; his part of the plan only once he said that he thinks along. */
export const leeftMeedenken = (
  { beeindigd, toegangTot, grondGeldt }: Meedenktoestand,
  dag: PlainDate,
): boolean => !beeindigd && grondGeldt && dag <= toegangTot;

export const zietDeel = (toestand: Meedenktoestand, dag: PlainDate): boolean =>
  (toestand.stand === 'aangenomen' || toestand.stand === 'beantwoord') && leeftMeedenken(toestand, dag);

/** What can be done now. An answer is welcome after the last day too; it opens nothing again. */
export function meedenkdadenVan(toestand: Meedenktoestand, dag: PlainDate): readonly Meedenkdaad[] {
  if (toestand.beeindigd) return [];
  const leeft = leeftMeedenken(toestand, dag);
  if (toestand.stand === 'gevraagd') return leeft ? ['aanname', 'weigering'] : [];
  if (toestand.stand === 'aangenomen') return ['antwoord', 'uitstap'];
  return toestand.stand === 'beantwoord' && leeft ? ['uitstap'] : [];
}

export type MeedenkdaadRefusal = { readonly kind: 'meedenkvraagVoorbij'; readonly stand: Meedenkstand };

export const decideMeedenkdaad = (
  toestand: Meedenktoestand,
  daad: Meedenkdaad,
  dag: PlainDate,
): Outcome<{ readonly teLaat: boolean }, MeedenkdaadRefusal> =>
  meedenkdadenVan(toestand, dag).includes(daad)
    ? accept({ teLaat: daad === 'antwoord' && toestand.antwoordOp < dag })
    : refuse({ kind: 'meedenkvraagVoorbij', stand: toestand.stand });

/** Whether who asked can still take it back. */
export const isTerugTeNemen = ({ stand, beeindigd }: Meedenktoestand): boolean =>
  !beeindigd && (stand === 'gevraagd' || stand === 'aangenomen');
