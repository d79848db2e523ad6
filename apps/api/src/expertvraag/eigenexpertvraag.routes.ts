import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { neemZelfTerug, readEigenExpertvragen, vraagZelf } from './eigenexpertvraag.usecase.ts';
import { vraagStatus } from './expertvraag.routes.ts';
import { EigenExpertvragenSchema, EigenVraagSchema } from './expertvraag.schema.ts';

const tags = ['expertvraag'];

/** The own questions of a parent or a young person, in the own portal. */
export const eigenExpertvraagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/portaal/expertvragen',
      { schema: { operationId: 'listEigenExpertvragen', tags, response: answers(EigenExpertvragenSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readEigenExpertvragen(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/portaal/expertvragen',
      {
        schema: {
          operationId: 'vraagExpertsZelf',
          tags,
          headers: WriteHeaders,
          body: EigenVraagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await vraagZelf(gate, writeOf(request), request.body), vraagStatus, 201),
    );

    app.post(
      '/portaal/expertvragen/:expertvraagId/terug',
      {
        schema: {
          operationId: 'neemEigenExpertvraagTerug',
          tags,
          params: Type.Object({ expertvraagId: IdSchema }),
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await neemZelfTerug(gate, writeOf(request), request.params.expertvraagId, versionOf(request)),
          vraagStatus,
        ),
    );
    done();
  };
