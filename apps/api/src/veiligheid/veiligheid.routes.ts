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
import { NieuweCijfersSchema, VeiligheidSchema } from './veiligheid.schema.ts';
import { noteerCijfers, readVeiligheid } from './veiligheid.usecase.ts';

const tags = ['veiligheid'];
const params = Type.Object({ gezinId: IdSchema });

export const veiligheidRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/veiligheid',
      { schema: { operationId: 'getVeiligheid', tags, params, response: answers(VeiligheidSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readVeiligheid(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/veiligheidscijfers',
      {
        schema: {
          operationId: 'noteerVeiligheidscijfers',
          tags,
          params,
          headers: WriteHeaders,
          body: NieuweCijfersSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await noteerCijfers(gate, writeOf(request), request.params.gezinId, request.body),
          {
            geenCijfer: 400,
            cijferBuitenBereik: 400,
            cijfersInToekomst: 400,
            geenKindVanGezin: 400,
            stemDoetNietMee: 400,
            stemTweeKeer: 400,
          },
          201,
        ),
    );
    done();
  };
