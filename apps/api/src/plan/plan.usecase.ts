import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findPlan, listRegels, type PlanRow, type RegelRow } from './plan.store.ts';

export interface PlanView {
  readonly plan: PlanRow | null;
  readonly regels: readonly RegelView[];
}
interface RegelView extends Omit<RegelRow, 'teksten'> {
  readonly teksten: readonly (RegelRow['teksten'][number] & { readonly tekst: string })[];
}

/** The plan of a family, for who works with it. */
export function readPlan(gate: Gate, aanvraag: Aanvraag, gezin: Id): Promise<Outcome<PlanView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'plan' }, async (tx) => {
    const value = await loadPlan(tx, gezin);
    return accept({ value, getoond: { gezin, personen: personenIn(value) } });
  });
}

/** The version that counts, opened as far as the policies show it to whoever reads. */
export async function loadPlan(tx: Tx, gezin: Id): Promise<PlanView> {
  const plan = await findPlan(tx, gezin);
  if (plan === undefined) return { plan: null, regels: [] };
  const regels: RegelView[] = [];
  for (const regel of await listRegels(tx, plan.id)) {
    const teksten: RegelView['teksten'][number][] = [];
    for (const deel of regel.teksten) teksten.push({ ...deel, tekst: await openTekst(tx, gezin, deel) });
    regels.push({ ...regel, teksten });
  }
  return { plan, regels };
}

const openTekst = (tx: Tx, gezin: Id, { id, tekst }: RegelRow['teksten'][number]): Promise<string> =>
  tx.open(
    { soort: 'gezin', id: gezin },
    { tabel: 'plantekst', kolom: 'tekst', rij: id },
    Buffer.from(tekst, 'hex'),
  );

/** Who is named in it: whoever does something, and whoever may read it. */
export const personenIn = ({ regels }: PlanView): Id[] =>
  regels.flatMap(({ teksten }) =>
    teksten.flatMap(({ wie, lezers }) => [...wie, ...lezers].flatMap(({ persoonId }) => persoonId ?? [])),
  );
