import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';

type NotFound = { readonly kind: 'nietGevonden' };

/** Whether the child is safe meanwhile, as somebody who saw it says, today. */
export function setVeilig(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  wachtId: Id,
  veilig: IntussenVeilig,
  versie: number,
): Promise<Outcome<{ id: Id; versie: number }, NotFound | VersieVerouderd | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'wacht' },
    async (tx): Werk<{ id: Id; versie: number }, NotFound | VersieVerouderd> => {
      const [row] = await tx.query<{ versie: number; persoon_id: Id; regio_id: Id }>(
        'wachtlijst.lock',
        'select versie, persoon_id::text, regio_id::text from rondom.wacht where id = $1 and gezin_id = $2 for update',
        [wachtId, gezin],
      );
      if (!row) return refuse({ kind: 'nietGevonden' as const });
      const next = matchVersion(row.versie, versie);
      if (!next.ok) return next;
      await tx.query(
        'wachtlijst.veilig',
        'update rondom.wacht set veilig = $2, veilig_op = $3, versie = $4 where id = $1',
        [wachtId, veilig, tx.today, next.value],
      );
      await tx.notify({ soort: 'gezin', id: gezin });
      await tx.notify({ soort: 'bord', id: row.regio_id });
      return accept({
        value: { id: wachtId, versie: next.value },
        getoond: { gezin, personen: [row.persoon_id] },
      });
    },
  );
}
