import type { Functie, Trede } from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideVraagOverPad, type PadvraagRefusal } from '@rondom/domain/zicht';
import {
  findRegioVan,
  listAfspraken,
  listExpertvragen,
  stuurVraag,
  termijnenView,
  vraagVelden,
  type VraagRefusal,
} from '../expertvraag/index.ts';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { leesKalender } from './kalender.ts';
import { doorOf, findPadstap, lockPadstap, standOf } from './pad.store.ts';
import type { NotFound, Write, Written } from './zicht.usecase.ts';

export interface NieuwePadvraag {
  readonly functie: Functie;
  readonly trede: Exclude<Trede, 'team'>;
  readonly vraag: string;
}
type Refusal = PadvraagRefusal | VraagRefusal | VersieVerouderd;

/** The GI in charge asks the expert team about the child of this step; with the question the step is done. */
export function vraagOverPad(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { padstap, versie }: { readonly padstap: Id; readonly versie: number },
  nieuw: NieuwePadvraag,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'padvraag' }, async (tx): Werk<Written, Refusal> => {
    const row = await lockPadstap(tx, gezin, padstap);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideVraagOverPad(standOf(row), doorOf(tx.actor.organisatieId));
    if (!decided.ok) return decided;
    const sent = await stuurVraag(tx, gezin, { ...nieuw, persoonId: row.persoonId, wachtId: row.wachtId });
    if (sent.ok) await tx.notify({ soort: 'bord', id: row.regioId });
    return sent;
  });
}

/** Before it is put: until when each team would answer. After: the question and what came out. */
export function readPadvraag(gate: Gate, aanvraag: Aanvraag, gezin: Id, padstap: Id) {
  return gate.read(
    aanvraag,
    { gezin, resource: 'padvraag' },
    async (tx): Werk<Awaited<ReturnType<typeof padvraagView>>, NotFound> => {
      const row = await findPadstap(tx, gezin, padstap);
      if (row?.soort !== 'expertteam') return refuse({ kind: 'nietGevonden' });
      return accept({
        value: await padvraagView(tx, gezin, row.vraagId),
        getoond: { gezin, personen: [row.persoonId] },
      });
    },
  );
}

async function padvraagView(tx: Tx, gezin: Id, vraagId: Id | null) {
  const row = (await listExpertvragen(tx, gezin)).find(({ id }) => id === vraagId);
  const regio = await findRegioVan(tx, gezin);
  const afspraken = regio === undefined ? [] : await listAfspraken(tx, regio);
  const termijnen = termijnenView(afspraken, tx.today, await leesKalender(tx));
  return {
    termijnen: termijnen.filter(({ trede }) => trede !== 'team'),
    vraag: row === undefined ? null : { ...(await vraagVelden(tx, row)), gevraagdDoor: row.gevraagdDoor },
  };
}
