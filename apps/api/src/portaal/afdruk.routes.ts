import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import type { Database } from '../platform/database/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome } from '../platform/http/index.ts';
import { AfdruklezerSchema, AfdrukSchema } from './afdruk.schema.ts';
import { readAfdruk, readAfdruklezers } from './afdruk.usecase.ts';

const tags = ['portaal'];

/** On paper, for one person of the family: what that person's own portal shows. */
export const afdrukRoutes =
  (parts: { readonly gate: Gate; readonly database: Database }): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/afdrukken',
      {
        schema: {
          operationId: 'listAfdruklezers',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Array(AfdruklezerSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readAfdruklezers(parts.gate, aanvraagOf(request), request.params.gezinId),
          {},
        ),
    );

    app.get(
      '/gezinnen/:gezinId/afdrukken/:persoonId',
      {
        schema: {
          operationId: 'getAfdruk',
          tags,
          params: Type.Object({ gezinId: IdSchema, persoonId: IdSchema }),
          response: answers(AfdrukSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, persoonId } = request.params;
        sendOutcome(reply, await readAfdruk(parts, aanvraagOf(request), gezinId, persoonId), {});
      },
    );
    done();
  };
