import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideDeskundigheid, type DeskundigheidRefusal } from '@rondom/domain/wiekanmeedenken';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import {
  endDeskundigheid,
  insertDeskundigheid,
  listDeskundigheden,
  lockDeskundigheid,
  magDeskundigheid,
} from './deskundigheid.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };

const doel = { gezin: null, resource: 'deskundigheid' } as const;
const niemand = { gezin: null, personen: [] } as const;

/** A region adds a word to the list; another region is not there. */
export function voegDeskundigheidToe(
  gate: Gate,
  aanvraag: Write,
  { regioId, naam }: { readonly regioId: Id; readonly naam: string },
): Promise<Outcome<Written, NotFound | DeskundigheidRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, NotFound | DeskundigheidRefusal> => {
    if (!(await magDeskundigheid(tx, regioId))) return refuse({ kind: 'nietGevonden' });
    const lopend = (await listDeskundigheden(tx, [regioId])).filter(({ gestopt }) => !gestopt);
    const decided = decideDeskundigheid(
      naam,
      lopend.map((ander) => ander.naam),
    );
    if (!decided.ok) return decided;
    return accept({
      value: { id: await insertDeskundigheid(tx, regioId, decided.value), versie: 1 },
      getoond: niemand,
    });
  });
}

/** Nobody chooses it any more; cards on which it stands keep it. */
export function stopDeskundigheid(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  versie: number,
): Promise<Outcome<Written, NotFound | VersieVerouderd | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, NotFound | VersieVerouderd> => {
    const huidig = await lockDeskundigheid(tx, id);
    if (huidig === undefined) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(huidig.versie, versie);
    if (!next.ok) return next;
    await endDeskundigheid(tx, id, next.value);
    return accept({ value: { id, versie: next.value }, getoond: niemand });
  });
}
