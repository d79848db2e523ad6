import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { leesKaders } from '../termijnregels/index.ts';
import { listAgenda } from './agenda.store.ts';
import { agendaView } from './agenda.view.ts';

export type Agenda = ReturnType<typeof agendaView>;

/** The running clocks of the reader's families, one line for each duty, the earliest first. Children are named. */
export const readAgenda = (gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Agenda, GateRefusal>> =>
  leesAgenda(gate, aanvraag, {});

/** The same, to take along: logged as leaving the house, about each family and child in it. */
export const exportAgenda = (gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Agenda, GateRefusal>> =>
  leesAgenda(gate, aanvraag, { handeling: 'export', doel: 'termijnen' });

function leesAgenda(
  gate: Gate,
  aanvraag: Aanvraag,
  als: { readonly handeling?: 'export'; readonly doel?: string },
): Promise<Outcome<Agenda, GateRefusal>> {
  const doel = { gezin: null, resource: 'mijntermijnen', bereik: 'mijn', ...als } as const;
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listAgenda(tx);
    const gezinnen = [...new Set(rows.map(({ gezinId }) => gezinId))];
    const personen = [...new Set(rows.flatMap(({ persoonId }) => (persoonId === null ? [] : [persoonId])))];
    return accept({
      value: agendaView(rows, await leesKaders(tx), tx.today),
      getoond: { gezin: null, gezinnen, personen },
    });
  });
}
