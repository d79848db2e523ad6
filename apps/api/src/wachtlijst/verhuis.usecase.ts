import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { decideVerhuisGezin, type GezinsverhuizingRefusal } from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findRegioperiode, isJeugdhulpregio, listWieVerhuist, moveGezin } from './verhuis.store.ts';

type Refusal = GezinsverhuizingRefusal | { readonly kind: 'regioOnbekend' };

/** A family moves to another region. Its children keep what they wait for, and all their days of waiting. */
export function verhuisGezin(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  { regioId, vanaf }: { readonly regioId: Id; readonly vanaf: PlainDate },
): Promise<Outcome<{ id: Id; versie: number }, Refusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'gezin' },
    async (tx): Werk<{ id: Id; versie: number }, Refusal> => {
      if (!(await isJeugdhulpregio(tx, regioId))) return refuse({ kind: 'regioOnbekend' });
      const now = await findRegioperiode(tx, gezin);
      const decided = decideVerhuisGezin(
        now && { regio: now.regioId, vanaf: getPlainDate(now.vanaf) },
        { regio: regioId, vanaf },
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = await moveGezin(tx, gezin, { regioId, vanaf, was: now?.id });
      await tx.notify({ soort: 'gezin', id: gezin });
      if (now) await tx.notify({ soort: 'bord', id: now.regioId });
      await tx.notify({ soort: 'bord', id: regioId });
      return accept({
        value: { id, versie: 1 },
        getoond: { gezin, personen: await listWieVerhuist(tx, gezin) },
      });
    },
  );
}
