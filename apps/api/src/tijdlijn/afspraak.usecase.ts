import { persoonId } from '@rondom/domain/gezin';
import { accept, type Outcome } from '@rondom/domain/kern';
import { decideMaakAfspraak, type MaakAfspraakRefusal } from '@rondom/domain/tijdlijn';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { insertAfspraak, type NieuweAfspraak } from './afspraak.store.ts';

export function maakAfspraak(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  nieuw: NieuweAfspraak,
): Promise<Outcome<{ id: Id; versie: number }, MaakAfspraakRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'afspraak' }, async (tx) => {
    const leden = (await listLeden(tx, gezin)).map((lid) => persoonId(lid.id));
    const command = {
      op: new Date(nieuw.op),
      personen: nieuw.personen.map(persoonId),
      bij: nieuw.bijPersoonId === undefined ? undefined : persoonId(nieuw.bijPersoonId),
    };
    const decided = decideMaakAfspraak({ leden }, command, tx.now);
    if (!decided.ok) return decided;
    const id = await insertAfspraak(tx, gezin, nieuw);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = [...nieuw.personen, ...(nieuw.bijPersoonId === undefined ? [] : [nieuw.bijPersoonId])];
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}
