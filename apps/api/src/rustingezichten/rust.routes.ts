import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome } from '../platform/http/index.ts';
import { EigenRustSchema, RustSchema } from './rust.schema.ts';
import { readEigenRust, readRust } from './rust.usecase.ts';

const tags = ['rustingezichten'];

export const rustRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/rust',
      {
        schema: {
          operationId: 'getRust',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(RustSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readRust(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.get(
      '/portaal/rust',
      { schema: { operationId: 'getEigenRust', tags, response: answers(EigenRustSchema) } },
      async (request, reply) => sendOutcome(reply, await readEigenRust(gate, aanvraagOf(request)), {}),
    );
    done();
  };
