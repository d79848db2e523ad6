import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome } from '../platform/http/index.ts';
import { readInzagelog } from './inzagelog.ts';
import { InzageSchema, WieKeekSchema } from './raadpleging.schema.ts';
import { readEigenRaadplegingen, readRaadplegingen } from './raadpleging.usecase.ts';

const tags = ['raadpleging'];

export const raadplegingRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/inzagelog',
      { schema: { operationId: 'listInzagen', tags, response: answers(Type.Array(InzageSchema)) } },
      async (request, reply) => sendOutcome(reply, await readInzagelog(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/portaal/raadplegingen',
      { schema: { operationId: 'listEigenRaadplegingen', tags, response: answers(WieKeekSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readEigenRaadplegingen(gate, table, aanvraagOf(request)), {}),
    );

    app.get(
      '/gezinnen/:gezinId/raadplegingen',
      {
        schema: {
          operationId: 'listRaadplegingen',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(WieKeekSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readRaadplegingen(gate, table, aanvraagOf(request), request.params.gezinId),
          {},
        ),
    );
    done();
  };
