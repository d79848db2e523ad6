import type { Antwoord, AntwoordRefusal } from '@rondom/domain/grondslag';
import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { VersieVerouderd } from '../platform/database/index.ts';
import { findPortaallezer } from '../portaal/index.ts';
import { listDelingen, listEigenToestemmingen } from './grondslag.store.ts';
import { eigenToestemmingenView, type EigenToestemmingenView } from './grondslag.view.ts';
import { antwoordOp } from './toestemming.usecase.ts';

type Written = { readonly id: Id; readonly versie: number };
type Refusals =
  | { readonly kind: 'nietGevonden' }
  | { readonly kind: 'geenToegang' }
  | { readonly kind: 'eindeVoorbij' }
  | AntwoordRefusal
  | VersieVerouderd;

/** What I was asked and what I said, in the own portal. */
export function readEigenToestemmingen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<EigenToestemmingenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'eigentoestemming', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id } = lezer.value;
    const rows = await listEigenToestemmingen(tx, gezin, id);
    const value = eigenToestemmingenView(id, rows, await listDelingen(tx, gezin), tx.today);
    return accept({ value, getoond: { gezin, personen: [id, ...rows.map(({ overId }) => overId)] } });
  });
}

/** Yes, no, or no longer: for oneself, or for a child one has gezag over. */
export function beantwoordToestemming(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  antwoord: Antwoord,
  versie: number,
): Promise<Outcome<Written, GateRefusal | Refusals>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'eigentoestemming', bereik: 'mijn' },
    async (tx): Werk<Written, Refusals> => {
      const lezer = await findPortaallezer(tx);
      if (!lezer.ok) return lezer;
      const { id: ik, gezin } = lezer.value;
      return antwoordOp(tx, id, antwoord, versie, (gever, van) => gever === ik && van === gezin);
    },
  );
}
