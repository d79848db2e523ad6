import { accept, type Outcome } from '@rondom/domain/kern';
import { loadPlan, personenIn } from '../plan/index.ts';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { eigenPlanView, type EigenPlanView } from './eigenplan.view.ts';
import { listFamilieleden } from './portaal.store.ts';
import { findPortaallezer } from './toegang.ts';

/** The lines of the own plan that name this reader. */
export function readEigenPlan(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<EigenPlanView, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'eigenplan', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id } = lezer.value;
    const plan = await loadPlan(tx, gezin);
    const value = eigenPlanView(plan, await listFamilieleden(tx, gezin));
    return accept({ value, getoond: { gezin, personen: [id, ...personenIn(plan)] } });
  });
}
