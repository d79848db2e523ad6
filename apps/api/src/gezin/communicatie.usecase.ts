import { decideCommunicatie, type Communicatie, type CommunicatieRefusal } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { listLeden } from './gezin.store.ts';
import { findCommunicatie, insertCommunicatie, updateCommunicatie } from './communicatie.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
export interface CommunicatieAntwoord {
  readonly inhoud: Communicatie | null;
  /** 0 while nothing was written yet: what a first change names. */
  readonly versie: number;
}

const isLid = async (tx: Tx, gezin: Id, persoon: Id): Promise<boolean> =>
  (await listLeden(tx, gezin)).some(({ id }) => id === persoon);

/** How one talks with one person so that it is understood. Opening it is an act of its own, about that person. */
export function readCommunicatie(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  persoon: Id,
): Promise<Outcome<CommunicatieAntwoord, GateRefusal | NotFound>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'communicatie' },
    async (tx): Werk<CommunicatieAntwoord, NotFound> => {
      if (!(await isLid(tx, gezin, persoon))) return refuse({ kind: 'nietGevonden' });
      const found = await findCommunicatie(tx, gezin, persoon);
      return accept({
        value: { inhoud: found?.inhoud ?? null, versie: found?.versie ?? 0 },
        getoond: { gezin, personen: [persoon] },
      });
    },
  );
}

interface Written {
  readonly id: Id;
  readonly versie: number;
}
type Refusal = CommunicatieRefusal | VersieVerouderd | NotFound;

export function setCommunicatie(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, persoon, versie }: { readonly gezin: Id; readonly persoon: Id; readonly versie: number },
  inhoud: Communicatie,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'communicatie' }, async (tx): Werk<Written, Refusal> => {
    if (!(await isLid(tx, gezin, persoon))) return refuse({ kind: 'nietGevonden' });
    const decided = decideCommunicatie(inhoud, tx.today);
    if (!decided.ok) return decided;
    const found = await findCommunicatie(tx, gezin, persoon);
    const next = matchVersion(found?.versie ?? 0, versie);
    if (!next.ok) return next;
    if (found && !(await updateCommunicatie(tx, gezin, found, decided.value)))
      return refuse({ kind: 'versieVerouderd', huidig: found.versie + 1 });
    const id = found?.id ?? (await insertCommunicatie(tx, gezin, persoon, decided.value));
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [persoon] } });
  });
}
