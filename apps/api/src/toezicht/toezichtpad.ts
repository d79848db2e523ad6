import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
} from '../platform/http/index.ts';
import { getToezichtpad, listOpdrachten, type OpdrachtRow, type Stap } from './toezicht.store.ts';

const Text = Type.String();
const OpdrachtSchema = Type.Object({ id: IdSchema, kenmerk: Text, vanaf: DaySchema, tot: DaySchema });
const StapSchema = Type.Object({
  wat: Codes(['betrokkenheid', 'maatregel', 'termijn', 'wacht']),
  soort: Text,
  vanaf: DaySchema,
  uiterlijk: Nullable(DaySchema),
  tot: Nullable(DaySchema),
});

type Opdracht = Omit<OpdrachtRow, 'gezinId'>;

const assignments = (gate: Gate, aanvraag: Aanvraag): Promise<Outcome<OpdrachtRow[], GateRefusal>> =>
  gate.read(aanvraag, { gezin: null, resource: 'toezichtopdracht', bereik: 'mijn' }, async (tx) =>
    accept({ value: await listOpdrachten(tx), getoond: { gezin: null, personen: [] } }),
  );

/** What one was told to look into. Which family it is about stays on this side of the wall. */
async function readOpdrachten(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Opdracht[], GateRefusal>> {
  const outcome = await assignments(gate, aanvraag);
  if (!outcome.ok) return outcome;
  return accept(outcome.value.map(({ id, kenmerk, vanaf, tot }) => ({ id, kenmerk, vanaf, tot })));
}

/** The path of one assignment: kinds and days. Whom it is about stands in the log, not in the answer. */
async function readToezichtpad(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<readonly Stap[], GateRefusal | { readonly kind: 'nietGevonden' }>> {
  const outcome = await assignments(gate, aanvraag);
  if (!outcome.ok) return outcome;
  const gezin = outcome.value.find((opdracht) => opdracht.id === id)?.gezinId;
  if (gezin === undefined) return refuse({ kind: 'nietGevonden' as const });
  return gate.read(aanvraag, { gezin, resource: 'toezichtpad' }, async (tx) => {
    const { stappen, personen } = await getToezichtpad(tx, gezin);
    return accept({ value: stappen, getoond: { gezin, personen } });
  });
}

export const toezichtpadRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/toezicht/opdrachten',
      {
        schema: {
          operationId: 'listToezichtopdrachten',
          tags: ['toezicht'],
          response: answers(Type.Array(OpdrachtSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readOpdrachten(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/toezicht/opdrachten/:opdrachtId',
      {
        schema: {
          operationId: 'getToezichtpad',
          tags: ['toezicht'],
          params: Type.Object({ opdrachtId: IdSchema }),
          response: answers(Type.Array(StapSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readToezichtpad(gate, aanvraagOf(request), request.params.opdrachtId), {}),
    );
    done();
  };
