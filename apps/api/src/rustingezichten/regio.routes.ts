import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { rustcijfers } from '@rondom/domain/rustingezichten';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { readRegiorust } from './regio.usecase.ts';

const GetalSchema = Type.Object({ van: Type.Integer(), tot: Type.Integer() });
const cijfers = {
  aantal: GetalSchema,
  cijfers: Type.Array(
    Type.Object({
      cijfer: Type.Union(rustcijfers.map((cijfer) => Type.Literal(cijfer))),
      gezinnen: GetalSchema,
      som: Nullable(Type.Integer()),
    }),
  ),
};
const RegiorustSchema = Type.Object({
  op: Nullable(DaySchema),
  regio: Nullable(Type.String()),
  punten: Type.Array(Type.Object({ op: DaySchema, ...cijfers })),
  regios: Type.Array(Type.Object({ naam: Type.String(), ...cijfers })),
});
export const Regiokeus = Type.Object({
  regio: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  uitvoer: Type.Optional(Type.Boolean()),
});

export const regiorustRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/rust',
      {
        schema: {
          operationId: 'getRegiorust',
          tags: ['rustingezichten'],
          querystring: Regiokeus,
          response: answers(RegiorustSchema),
        },
      },
      async (request, reply) => {
        const { regio, uitvoer = false } = request.query;
        return sendOutcome(reply, await readRegiorust(gate, aanvraagOf(request), regio, uitvoer), {
          nietGevonden: 404,
        });
      },
    );
    done();
  };
