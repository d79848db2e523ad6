import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { schakels } from '@rondom/domain/ketenkaart';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { Regiokeus } from '../rustingezichten/index.ts';
import { readKetenkaart } from './ketenkaart.usecase.ts';

const GetalSchema = Type.Object({ van: Type.Integer(), tot: Type.Integer() });
const wachtsoorten = ['vastejeugdbeschermer', 'passendehulp', 'pleeggezin', 'onderzoek'] as const;
const eenVan = <T extends string>(waarden: readonly T[]) =>
  Type.Union(waarden.map((waarde) => Type.Literal(waarde)));
const KetenkaartSchema = Type.Object({
  op: Nullable(DaySchema),
  regio: Nullable(Type.String()),
  regios: Type.Array(Type.String()),
  wegen: Type.Array(
    Type.Object({
      van: eenVan([...schakels, 'besluit'] as const),
      naar: eenVan([...schakels, ...wachtsoorten] as const),
      gezinnen: GetalSchema,
      samen: GetalSchema,
      metGat: GetalSchema,
      mediaan: Nullable(Type.Integer()),
      isStap: Type.Boolean(),
    }),
  ),
});

export const ketenkaartRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/ketenkaart',
      {
        schema: {
          operationId: 'getKetenkaart',
          tags: ['ketenkaart'],
          querystring: Regiokeus,
          response: answers(KetenkaartSchema),
        },
      },
      async (request, reply) => {
        const { regio, uitvoer = false } = request.query;
        return sendOutcome(reply, await readKetenkaart(gate, aanvraagOf(request), regio, uitvoer), {
          nietGevonden: 404,
        });
      },
    );
    done();
  };
