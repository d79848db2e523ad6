import { accept, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { decideLegGezagVast, persoonId, type LegGezagVastRefusal } from '@rondom/domain/gezin';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { renewKlokken } from '../wachtlijst/index.ts';
import { endGezag, insertGezag, listLopendGezag, lockPersoon } from './gezag.store.ts';
import { listLeden } from './gezin.store.ts';
import { persoonOf } from './persoon-of.ts';

export interface NieuwGezagOverKind {
  readonly kindId: Id;
  readonly houders: readonly Id[];
  readonly houderDerde?: boolean | undefined;
  readonly bron: 'beschikking' | 'verteld';
  readonly vanaf: PlainDate;
}
interface Recorded {
  readonly id: Id;
  readonly versie: number;
}

/** Records who has gezag over one child; what was recorded before ends where this begins, and stays in the history. */
export function recordGezag(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  gezag: NieuwGezagOverKind,
): Promise<Outcome<Recorded, LegGezagVastRefusal | GateRefusal>> {
  const { kindId, houderDerde = false, bron, vanaf } = gezag;
  return gate.write(
    aanvraag,
    { gezin, resource: 'gezag' },
    async (tx): Werk<Recorded, LegGezagVastRefusal> => {
      await lockPersoon(tx, kindId);
      const state = {
        leden: (await listLeden(tx, gezin)).map(persoonOf),
        lopend: await listLopendGezag(tx, kindId),
      };
      const command = {
        kind: persoonId(kindId),
        houders: gezag.houders.map(persoonId),
        houderDerde,
        bron,
        vanaf,
      };
      const decided = decideLegGezagVast(state, command, tx.today);
      if (!decided.ok) return decided;
      for (const { id, op } of decided.value.eindigt) await endGezag(tx, id, op);
      const houders = [...decided.value.houders, ...(houderDerde ? [null] : [])];
      const ids: Id[] = [];
      for (const houder of houders) ids.push(await insertGezag(tx, { kind: kindId, houder, bron, vanaf }));
      // Who has to be spoken to may be known now: a clock that waited for that goes on.
      await renewKlokken(tx, gezin, kindId);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({
        value: { id: ids[0] ?? kindId, versie: 1 },
        getoond: { gezin, personen: [kindId, ...decided.value.houders] },
      });
    },
  );
}
