import { decideWordVastGezicht, type WordVastGezichtRefusal } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { accept, type Outcome } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { endTeam, insertBetrokkenheid, loadDeelnemers } from './betrokkenheid.store.ts';

/** A worker of the team that was asked becomes the vast gezicht, from today. */
export function becomeVastGezicht(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
): Promise<Outcome<{ id: Id; versie: number }, WordVastGezichtRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'vastgezicht' }, async (tx) => {
    const { gebruikerId, organisatieId: organisatie } = aanvraag.actor;
    const command = {
      gezin: gezinId(gezin),
      medewerker: medewerkerId(gebruikerId),
      organisatie: organisatieId(organisatie ?? ''),
      vanaf: tx.today,
    };
    const decided = decideWordVastGezicht(await loadDeelnemers(tx, gezin), command, tx.today);
    if (!decided.ok) return decided;
    const id = await insertBetrokkenheid(tx, gezin, { soort: 'vastgezicht', gebruikerId, vanaf: tx.today });
    await endTeam(tx, gezin);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });
  });
}
