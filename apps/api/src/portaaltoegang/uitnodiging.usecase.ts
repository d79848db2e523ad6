import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import {
  codeOf,
  findUitnodiging,
  insertUitnodiging,
  isUnclaimed,
  listAccounts,
} from './uitnodiging.store.ts';

interface Wie {
  readonly gezin: Id;
  readonly persoon: Id;
}
export interface Uitnodiging {
  readonly code: string | null;
  readonly tot: string | null;
  readonly demo: string | null;
}
type NotFound = { readonly kind: 'nietGevonden' };

/** The code to hand over by hand, while nobody has logged in with it; it stands in no message and in no table. */
export function readUitnodiging(
  gate: Gate,
  aanvraag: Aanvraag,
  wie: Wie,
  demo: boolean,
): Promise<Outcome<Uitnodiging, GateRefusal | NotFound>> {
  const doel = { gezin: wie.gezin, resource: 'portaalbesluit' } as const;
  return gate.read(aanvraag, doel, async (tx): Werk<Uitnodiging, NotFound> => {
    const account = (await listAccounts(tx, wie.gezin)).find(
      ({ persoon, actief }) => persoon === wie.persoon && actief,
    );
    if (account === undefined) return refuse({ kind: 'nietGevonden' });
    const row = isUnclaimed(account) ? await findUitnodiging(tx, wie) : undefined;
    const value = {
      code: row === undefined ? null : codeOf(tx, row.id),
      tot: row?.tot.toISOString() ?? null,
      demo: demo && !isUnclaimed(account) ? account.sub : null,
    };
    return accept({ value, getoond: { gezin: wie.gezin, personen: [wie.persoon] } });
  });
}

type Refusal = NotFound | { readonly kind: 'accountAlGeopend' };

/** A new code, where the former was lost or too old. An account that was claimed gets none: nobody takes it over. */
export function maakUitnodiging(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  wie: Wie,
): Promise<Outcome<{ readonly id: Id; readonly versie: number }, Refusal | GateRefusal>> {
  const doel = { gezin: wie.gezin, resource: 'portaalbesluit' } as const;
  return gate.write(
    aanvraag,
    doel,
    async (tx): Werk<{ readonly id: Id; readonly versie: number }, Refusal> => {
      const account = (await listAccounts(tx, wie.gezin)).find(
        ({ persoon, actief }) => persoon === wie.persoon && actief,
      );
      if (account === undefined) return refuse({ kind: 'nietGevonden' });
      if (!isUnclaimed(account)) return refuse({ kind: 'accountAlGeopend' });
      const id = await insertUitnodiging(tx, wie, account.gebruiker);
      return accept({ value: { id, versie: 1 }, getoond: { gezin: wie.gezin, personen: [wie.persoon] } });
    },
  );
}
