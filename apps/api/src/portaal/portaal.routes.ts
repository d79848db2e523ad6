import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { eigenwoordRoutes } from './eigenwoord.routes.ts';
import { readEigenPlan } from './eigenplan.usecase.ts';
import { EigenPlanSchema } from './eigenplan.schema.ts';
import { EigenNotitieSchema, NieuwWoordSchema, PortaalSchema, WoordSchema } from './portaal.schema.ts';
import { readEigenNotitie, readPortaal } from './portaal.usecase.ts';
import { readWoorden, schrijfWoord } from './woord.usecase.ts';

const tags = ['portaal'];

export const portaalRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(eigenwoordRoutes(gate));

    app.get(
      '/portaal',
      { schema: { operationId: 'getPortaal', tags, response: answers(PortaalSchema) } },
      async (request, reply) => sendOutcome(reply, await readPortaal(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/portaal/plan',
      { schema: { operationId: 'getEigenPlan', tags, response: answers(EigenPlanSchema) } },
      async (request, reply) => sendOutcome(reply, await readEigenPlan(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/portaal/woorden',
      {
        schema: {
          operationId: 'schrijfWoord',
          tags,
          headers: WriteHeaders,
          body: NieuwWoordSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await schrijfWoord(gate, writeOf(request), request.body),
          {
            tekstOntbreekt: 400,
            tekstTeLang: 400,
            lezerNietInPlan: 400,
            geenPortaaltoegang: 403,
            schrijfSamenMetVastGezicht: 403,
            gezinHeeftGeenVastGezicht: 409,
          },
          201,
        ),
    );

    app.get(
      '/portaal/notities/:notitieId',
      {
        schema: {
          operationId: 'getEigenNotitie',
          tags,
          params: Type.Object({ notitieId: IdSchema }),
          response: answers(EigenNotitieSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readEigenNotitie(gate, aanvraagOf(request), request.params.notitieId), {}),
    );

    app.get(
      '/gezinnen/:gezinId/woorden',
      {
        schema: {
          operationId: 'listWoorden',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Array(WoordSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readWoorden(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
