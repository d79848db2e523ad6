import type { PlanView } from '../plan/index.ts';
import type { Id } from '../platform/actor.ts';
import type { FamilielidRow } from './portaal.store.ts';
import { roepnaamOf } from './woord.ts';

/** Parts that may stand on it; all of them for who reads the own plan. */
type Past = (tekst: Id) => boolean;

/** The plan as one of the family reads it: no numbers, no other readers, no name this reader does not know. */
export function eigenPlanView(
  { plan, regels }: PlanView,
  familie: readonly FamilielidRow[],
  past: Past = () => true,
) {
  const namen = new Map(familie.map((lid) => [lid.id, roepnaamOf(lid)]));
  return {
    plan: plan === null ? null : { nummer: plan.nummer, status: plan.status, op: plan.op },
    regels: regels.flatMap(({ soort, stand, standOp, teksten }) => {
      const over = teksten.filter(({ id }) => past(id));
      if (over.length === 0) return [];
      return {
        soort,
        stand,
        // The day belongs to the whole line.
        standOp: over.length === teksten.length ? standOp : null,
        teksten: over.map(({ tekst, wie }) => ({
          tekst,
          wie: wie.flatMap(({ persoonId, naam }) =>
            naam === null && !(persoonId !== null && namen.get(persoonId))
              ? []
              : { id: persoonId, roepnaam: namen.get(persoonId ?? '') ?? null, naam },
          ),
        })),
      };
    }),
  };
}
export type EigenPlanView = ReturnType<typeof eigenPlanView>;
