import {
  decideWordVastGezicht,
  type Gezichtreden,
  type WordVastGezichtRefusal,
} from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { endTeam, insertBetrokkenheid, loadDeelnemers } from './betrokkenheid.store.ts';
import { readVastGezicht } from './wie-is-vastgezicht.ts';

/** Said to a colleague of the one who was first; nobody else hears that this family has somebody. */
type EenAnderWasEerst = { readonly kind: 'gezinHeeftVastGezicht'; readonly naam: string };

/** A worker of the team that was asked becomes the vast gezicht, from today, and says why it is this one. */
export async function becomeVastGezicht(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  reden: Gezichtreden,
): Promise<Outcome<{ id: Id; versie: number }, WordVastGezichtRefusal | EenAnderWasEerst | GateRefusal>> {
  const outcome = await takePlace(gate, aanvraag, gezin, reden);
  // Only a colleague of a local team can come second: whoever is something else is told nothing, and tried once.
  if (aanvraag.actor.rol !== 'lokaalteam') return outcome;
  if (outcome.ok || !outcome.refusals.some(({ kind }) => kind === 'geenToegang')) return outcome;
  // With a vast gezicht the team's own relation has ended: who comes second would hear only that he may not.
  const asked = await readVastGezicht(gate, aanvraag, gezin);
  if (!asked.ok || asked.value.naam === null) return outcome;
  return refuse({ kind: 'gezinHeeftVastGezicht' as const, naam: asked.value.naam });
}

function takePlace(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  reden: Gezichtreden,
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
    const id = await insertBetrokkenheid(tx, gezin, {
      ...{ soort: 'vastgezicht', gebruikerId, vanaf: tx.today, reden },
      ...(organisatie === null ? {} : { organisatieId: organisatie }),
    });
    await endTeam(tx, gezin);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });
  });
}
