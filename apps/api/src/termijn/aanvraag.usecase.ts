import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideTweedeKlok,
  magKlokVoeren,
  type Aanvraagklok,
  type TweedeKlokRefusal,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { isLid } from './aanvraag.store.ts';
import { listLopend } from './loop.store.ts';
import { insertTermijn } from './termijn.store.ts';

export type AanvraagRefusal =
  | TweedeKlokRefusal
  | { readonly kind: 'nietGevonden' }
  | { readonly kind: 'termijnVanAnder' }
  | { readonly kind: 'dagInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate };

export interface NieuweAanvraag {
  readonly soort: Aanvraagklok;
  readonly persoonId: Id;
  /** The day it came in. */
  readonly op: PlainDate;
}

/** A request came in: its clock runs. One request of one person has one clock. */
export function legAanvraagVast(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  { soort, persoonId, op }: NieuweAanvraag,
): Promise<Outcome<{ readonly id: Id; readonly versie: number }, AanvraagRefusal | GateRefusal>> {
  type Gelukt = { readonly id: Id; readonly versie: number };
  return gate.write(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<Gelukt, AanvraagRefusal> => {
    if (!magKlokVoeren(soort, aanvraag.actor.rol)) return refuse({ kind: 'termijnVanAnder' });
    if (op > tx.today) return refuse({ kind: 'dagInToekomst', op, vandaag: tx.today });
    if (!(await isLid(tx, gezin, persoonId))) return refuse({ kind: 'nietGevonden' });
    const decided = decideTweedeKlok(await listLopend(tx, gezin, soort), {
      soort,
      vanaf: op,
      voor: persoonId,
    });
    if (!decided.ok) return decided;
    const { id } = await insertTermijn(tx, gezin, { soort, persoonId, vanaf: op });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [persoonId] } });
  });
}
