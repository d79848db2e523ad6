import { accept, geldtOp, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findAdres, listInwoningen } from './huishouden.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Adres {
  readonly tekst: string | null;
}

/** Where a household is: an act of reading of its own, about everybody who lives there. */
export function readAdres(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  huishouden: Id,
): Promise<Outcome<Adres, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { gezin, resource: 'adres' }, async (tx): Werk<Adres, NotFound> => {
    const tekst = await findAdres(tx, gezin, huishouden);
    if (tekst === undefined) return refuse({ kind: 'nietGevonden' });
    const here = (await listInwoningen(tx, gezin)).filter(
      (woont) => woont.huishouden === huishouden && geldtOp(woont, tx.today),
    );
    return accept({ value: { tekst }, getoond: { gezin, personen: here.map(({ persoon }) => persoon) } });
  });
}
