import {
  decideVeiligBereikbaar,
  type VeiligBereikbaar,
  type VeiligBereikbaarRefusal,
} from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { listLeden } from './gezin.store.ts';
import {
  findVeiligBereikbaar,
  insertVeiligBereikbaar,
  updateVeiligBereikbaar,
} from './veilig-bereikbaar.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
export interface VeiligBereikbaarAntwoord {
  readonly inhoud: VeiligBereikbaar | null;
  /** 0 while nothing was written yet: what a first change names. */
  readonly versie: number;
}

const isLid = async (tx: Tx, gezin: Id, persoon: Id): Promise<boolean> =>
  (await listLeden(tx, gezin)).some(({ id }) => id === persoon);

/** How one person can be reached without danger. Opening it is an act of its own, about that person. */
export function readVeiligBereikbaar(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  persoon: Id,
): Promise<Outcome<VeiligBereikbaarAntwoord, GateRefusal | NotFound>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'veiligbereikbaar' },
    async (tx): Werk<VeiligBereikbaarAntwoord, NotFound> => {
      if (!(await isLid(tx, gezin, persoon))) return refuse({ kind: 'nietGevonden' });
      const found = await findVeiligBereikbaar(tx, gezin, persoon);
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
type Refusal = VeiligBereikbaarRefusal | VersieVerouderd | NotFound;

export function setVeiligBereikbaar(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, persoon, versie }: { readonly gezin: Id; readonly persoon: Id; readonly versie: number },
  inhoud: VeiligBereikbaar,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'veiligbereikbaar' }, async (tx): Werk<Written, Refusal> => {
    if (!(await isLid(tx, gezin, persoon))) return refuse({ kind: 'nietGevonden' });
    const decided = decideVeiligBereikbaar(inhoud);
    if (!decided.ok) return decided;
    const found = await findVeiligBereikbaar(tx, gezin, persoon);
    const next = matchVersion(found?.versie ?? 0, versie);
    if (!next.ok) return next;
    if (found && !(await updateVeiligBereikbaar(tx, gezin, found, decided.value)))
      return refuse({ kind: 'versieVerouderd', huidig: found.versie + 1 });
    const id = found?.id ?? (await insertVeiligBereikbaar(tx, gezin, persoon, decided.value));
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [persoon] } });
  });
}
