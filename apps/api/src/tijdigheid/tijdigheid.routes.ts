import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { Regiokeus } from '../rustingezichten/index.ts';
import { readTijdigheid } from './tijdigheid.usecase.ts';

const GetalSchema = Type.Object({ van: Type.Integer(), tot: Type.Integer() });
const TijdigheidSchema = Type.Object({
  van: DaySchema,
  totEnMet: DaySchema,
  regio: Nullable(Type.String()),
  regios: Type.Array(Type.String()),
  soorten: Type.Array(
    Type.Object({
      soort: Type.String(),
      alle: GetalSchema,
      teLaat: GetalSchema,
      mediaan: Nullable(Type.Integer()),
      redenen: Type.Array(Type.Object({ reden: Type.String(), aantal: GetalSchema })),
    }),
  ),
});

export const tijdigheidRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/tijdigheid',
      {
        schema: {
          ...{ operationId: 'getTijdigheid', tags: ['tijdigheid'], querystring: Regiokeus },
          response: answers(TijdigheidSchema),
        },
      },
      async (request, reply) => {
        const { regio, uitvoer = false } = request.query;
        sendOutcome(reply, await readTijdigheid(gate, aanvraagOf(request), regio, uitvoer), {
          nietGevonden: 404,
        });
      },
    );
    done();
  };
