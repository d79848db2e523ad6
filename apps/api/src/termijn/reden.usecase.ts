import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideRedenTeLaat, type RedenTeLaat, type RedenTeLaatRefusal } from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { lockTermijn, saveRedenTeLaat } from './reden.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Written {
  readonly id: Id;
  readonly versie: number;
}

export interface NieuweReden {
  readonly reden: RedenTeLaat;
  readonly toelichting?: string | undefined;
  readonly versie: number;
}

/** Why a clock came late, said by who answers for it. The day stays what it was. */
export function noemRedenTeLaat(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  id: Id,
  nieuw: NieuweReden,
): Promise<Outcome<Written, NotFound | RedenTeLaatRefusal | VersieVerouderd | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'termijn' },
    async (tx): Werk<Written, NotFound | RedenTeLaatRefusal | VersieVerouderd> => {
      const klok = await lockTermijn(tx, gezin, id);
      if (!klok) return refuse({ kind: 'nietGevonden' as const });
      const next = matchVersion(klok.versie, nieuw.versie);
      if (!next.ok) return next;
      const decided = decideRedenTeLaat(klok, nieuw, tx.today);
      if (!decided.ok) return decided;
      await saveRedenTeLaat(tx, gezin, id, decided.value);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: klok.personen } });
    },
  );
}
