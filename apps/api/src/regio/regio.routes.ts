import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, Codes, IdSchema, sendOutcome } from '../platform/http/index.ts';
import { readOrganisaties, readRegios } from './organisatie.usecase.ts';

export const regioRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/organisaties',
      {
        schema: {
          operationId: 'listOrganisaties',
          tags: ['regio'],
          querystring: Type.Object({ soort: Codes(organisatiesoorten) }),
          response: answers(Type.Array(Type.Object({ id: IdSchema, naam: Type.String() }))),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readOrganisaties(gate, aanvraagOf(request), request.query.soort), {}),
    );
    app.get(
      '/regios',
      {
        schema: {
          operationId: 'listRegios',
          tags: ['regio'],
          response: answers(Type.Array(Type.Object({ id: IdSchema, naam: Type.String() }))),
        },
      },
      async (request, reply) => sendOutcome(reply, await readRegios(gate, aanvraagOf(request)), {}),
    );
    done();
  };
