import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, IdSchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { readBijgestanen, readBijstand } from './bijstand.usecase.ts';

const Text = Type.String();
const wie = { persoonId: IdSchema, voornaam: Text, geslachtsnaam: Text, tot: DaySchema };

const BijstandSchema = Type.Object({
  ...wie,
  maatregelen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      beschikkingOp: DaySchema,
      ingangsdatum: DaySchema,
      einddatum: DaySchema,
      rechtbank: Text,
      kinderen: Type.Array(Text),
    }),
  ),
  termijnen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      vanaf: DaySchema,
      uiterlijk: DaySchema,
      gestoptOp: Nullable(DaySchema),
    }),
  ),
});

const tags = ['bijstand'];

export const bijstandRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/bijstand',
      {
        schema: {
          operationId: 'listBijgestanen',
          tags,
          response: answers(Type.Array(Type.Object({ gezinId: IdSchema, ...wie }))),
        },
      },
      async (request, reply) => sendOutcome(reply, await readBijgestanen(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/gezinnen/:gezinId/bijstand',
      {
        schema: {
          operationId: 'getBijstand',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Array(BijstandSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readBijstand(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
