import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { leesKaders } from '../termijnregels/index.ts';
import { listAgenda } from './agenda.store.ts';
import { agendaView } from './agenda.view.ts';

export type Agenda = ReturnType<typeof agendaView>;

/** The running clocks of the reader's families, one line for each duty, the earliest first. Children are named. */
export function readAgenda(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Agenda, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijntermijnen', bereik: 'mijn' }, async (tx) => {
    const rows = await listAgenda(tx);
    const gezinnen = [...new Set(rows.map(({ gezinId }) => gezinId))];
    const personen = [...new Set(rows.flatMap(({ persoonId }) => (persoonId === null ? [] : [persoonId])))];
    return accept({
      value: agendaView(rows, await leesKaders(tx), tx.today),
      getoond: { gezin: null, gezinnen, personen },
    });
  });
}
