import { accept, type Outcome } from '@rondom/domain/kern';
import { decideReden, type RedenRefusal, type Wachtreden } from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { VersieVerouderd } from '../platform/database/index.ts';
import { loadAt, type Wachtadres } from './einde.usecase.ts';

type Refusal = RedenRefusal | VersieVerouderd | { readonly kind: 'nietGevonden' };

/** Why this child still waits, as who is around it says today. What stood there before is in the history of the row. */
export function setReden(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  adres: Wachtadres,
  reden: Wachtreden,
): Promise<Outcome<{ id: Id; versie: number }, Refusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: adres.gezin, resource: 'wacht' },
    async (tx): Werk<{ id: Id; versie: number }, Refusal> => {
      const found = await loadAt(tx, adres);
      if (!found.ok) return found;
      const { json, wacht } = found.value;
      const decided = decideReden(wacht, reden);
      if (!decided.ok) return decided;
      await tx.query(
        'wachtlijst.reden',
        'update rondom.wacht set reden = $2, reden_op = $3, reden_door = $4, versie = versie + 1 where id = $1',
        [json.id, reden, tx.today, tx.actor.gebruikerId],
      );
      await tx.notify({ soort: 'gezin', id: adres.gezin });
      await tx.notify({ soort: 'bord', id: json.regioId });
      return accept({
        value: { id: json.id, versie: json.versie + 1 },
        getoond: { gezin: adres.gezin, personen: [json.kind.id] },
      });
    },
  );
}
