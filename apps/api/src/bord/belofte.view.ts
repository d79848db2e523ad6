import type { PlainDate } from '@rondom/domain/kern';
import { planOp, planstand, type Belofte } from '@rondom/domain/bord';
import type { BelofteRow } from './belofte.store.ts';

const belofteOf = (row: BelofteRow): Belofte => ({
  beloofdOp: row.beloofd_op as PlainDate,
  vanaf: row.vanaf_aantal,
  nulOp: row.nul_op as PlainDate,
});

/** The plan that held on a day: of the latest promise made by then. */
export function planOpDag(beloften: readonly BelofteRow[], dag: PlainDate): number | null {
  const row = beloften.find(({ beloofd_op }) => beloofd_op <= dag);
  return row === undefined ? null : (planOp(belofteOf(row), dag) ?? null);
}

/** The promise beside the count of today. */
export function belofteView(beloften: readonly BelofteRow[], aantal: number, today: PlainDate) {
  const [row, ...eerder] = beloften;
  if (row === undefined) return null;
  const belofte = belofteOf(row);
  // A promise stands from its own day on, so today always has a plan.
  const plan = planOp(belofte, today) ?? belofte.vanaf;
  return {
    ...belofte,
    versie: row.versie,
    door: row.door,
    reden: row.reden,
    plan,
    ...planstand(aantal, plan),
    eerder: eerder.map((vorige) => ({
      beloofdOp: vorige.beloofd_op,
      vanaf: vorige.vanaf_aantal,
      nulOp: vorige.nul_op,
      door: vorige.door,
    })),
  };
}
