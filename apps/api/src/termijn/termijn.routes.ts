import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, IdSchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { readTermijn } from './termijn.usecase.ts';

/** Codes and parameters; the sentences are made by the reader's catalogue. */
const StapSchema = Type.Object({
  code: Type.String(),
  parameters: Type.Record(Type.String(), Type.Unknown()),
});

export const ExplainedTermijnSchema = Type.Object({
  id: IdSchema,
  soort: Type.String(),
  vanaf: DaySchema,
  ruweDatum: DaySchema,
  uiterlijk: DaySchema,
  atw: Type.String(),
  bron: Type.String(),
  bronstatus: Type.String(),
  gestoptOp: Nullable(DaySchema),
  stappen: Type.Array(StapSchema),
  wacht: Type.Array(StapSchema),
});

export const termijnRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/termijnen/:termijnId',
      {
        schema: {
          operationId: 'getTermijn',
          tags: ['termijn'],
          params: Type.Object({ gezinId: IdSchema, termijnId: IdSchema }),
          response: answers(ExplainedTermijnSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, termijnId } = request.params;
        return sendOutcome(
          reply,
          (await readTermijn(gate, aanvraagOf(request), gezinId, termijnId)) as never,
          {},
        );
      },
    );
    done();
  };
