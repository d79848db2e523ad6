import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome, WriteHeaders, writeOf } from '../platform/http/index.ts';
import { readContact } from './contact.usecase.ts';
import { kiesLezers, readLezers } from './lezers.usecase.ts';
import { AlGelezenSchema, ContactSchema, GekozenLezersSchema, WoordLezersSchema } from './portaal.schema.ts';

const tags = ['portaal'];
const params = Type.Object({ woordId: IdSchema });

/** The readers of an earlier text, and how one is reached. */
export const eigenwoordRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/portaal/woorden/:woordId/lezers',
      { schema: { operationId: 'listWoordLezers', tags, params, response: answers(WoordLezersSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readLezers(gate, aanvraagOf(request), request.params.woordId), {}),
    );

    app.post(
      '/portaal/woorden/:woordId/lezers',
      {
        schema: {
          operationId: 'kiesLezers',
          tags,
          params,
          headers: WriteHeaders,
          body: GekozenLezersSchema,
          response: answers(AlGelezenSchema),
        },
      },
      async (request, reply) => {
        const chosen = await kiesLezers(gate, writeOf(request), request.params.woordId, request.body);
        return sendOutcome(reply, chosen, { nietUwWoorden: 403, lezerNietInPlan: 400 });
      },
    );

    app.get(
      '/portaal/contact',
      { schema: { operationId: 'getContact', tags, response: answers(ContactSchema) } },
      async (request, reply) => sendOutcome(reply, await readContact(gate, aanvraagOf(request)), {}),
    );
    done();
  };
