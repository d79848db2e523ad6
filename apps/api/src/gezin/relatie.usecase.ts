import {
  decideEindigRelatie,
  decideLegRelatieVast,
  persoonId,
  type EindigRelatieRefusal,
  type LegRelatieVastRefusal,
  type Relatiesoort,
  type Relatievorm,
} from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { listLeden } from './gezin.store.ts';
import { lockGezin } from './huishouden.store.ts';
import { persoonOf } from './persoon-of.ts';
import { endRelatie, insertRelatie, listRelaties } from './relatie.store.ts';

export interface RelatieOpgave {
  readonly van: Id;
  readonly naar: Id;
  readonly soort: Relatiesoort;
  readonly vorm?: Relatievorm | undefined;
  readonly vanaf?: string | undefined;
  readonly tot?: string | undefined;
}
interface Written {
  readonly id: Id;
  readonly versie: number;
}

/** What two members of a family are to each other, as somebody told it. */
export function recordRelatie(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  relatie: RelatieOpgave,
): Promise<Outcome<Written, LegRelatieVastRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'relatie' },
    async (tx): Werk<Written, LegRelatieVastRefusal> => {
      await lockGezin(tx, gezin);
      const { van, naar, soort, vorm, vanaf, tot } = relatie;
      const known = await listRelaties(tx, gezin);
      const state = {
        leden: (await listLeden(tx, gezin)).map(persoonOf),
        relaties: known.map((row) => ({ ...row, van: persoonId(row.van), naar: persoonId(row.naar) })),
      };
      const command = { van: persoonId(van), naar: persoonId(naar), soort, vorm, vanaf, tot };
      const decided = decideLegRelatieVast(state, command, tx.today);
      if (!decided.ok) return decided;
      const { periode } = decided.value;
      const id = await insertRelatie(tx, { van, naar, soort, vorm: vorm ?? null, periode });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [van, naar] } });
    },
  );
}

type EindeRefusal = EindigRelatieRefusal | VersieVerouderd | { readonly kind: 'nietGevonden' };

export function endRelatieOp(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  of: { readonly gezin: Id; readonly relatie: Id; readonly versie: number },
  tot: string,
): Promise<Outcome<Written, EindeRefusal | GateRefusal>> {
  const { gezin } = of;
  return gate.write(aanvraag, { gezin, resource: 'relatie' }, async (tx): Werk<Written, EindeRefusal> => {
    const found = (await listRelaties(tx, gezin)).find(({ id }) => id === of.relatie);
    if (!found) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(found.versie, of.versie);
    if (!next.ok) return next;
    const state = { vanaf: found.vanaf ?? undefined, geeindigd: found.geeindigd };
    const decided = decideEindigRelatie(state, tot, tx.today);
    if (!decided.ok) return decided;
    await endRelatie(tx, found, decided.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: found.id, versie: next.value },
      getoond: { gezin, personen: [found.van, found.naar] },
    });
  });
}
