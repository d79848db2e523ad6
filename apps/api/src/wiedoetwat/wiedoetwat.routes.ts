import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
import type { Database } from '../platform/database/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readAfdrukWieDoetWat, readEigenWieDoetWat } from './eigen.usecase.ts';
import { eindeRoutes, vulAanStatus } from './einde.routes.ts';
import { EigenWieDoetWatSchema, VulAanBody, WieDoetWatSchema } from './wiedoetwat.schema.ts';
import { readWieDoetWat, vulAan } from './wiedoetwat.usecase.ts';

const tags = ['wiedoetwat'];
const gezin = Type.Object({ gezinId: IdSchema });

interface Parts {
  readonly gate: Gate;
  readonly database: Database;
}

/** Who decides, does, advises and is told: for who works with the family, and for each of the family the own page. */
export const wiedoetwatRoutes =
  ({ gate, database }: Parts, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/wiedoetwat',
      { schema: { operationId: 'getWieDoetWat', tags, params: gezin, response: answers(WieDoetWatSchema) } },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readWieDoetWat(gate, table, aanvraagOf(request), request.params.gezinId),
          {},
        ),
    );
    app.post(
      '/gezinnen/:gezinId/wiedoetwat',
      {
        schema: {
          ...{
            operationId: 'vulWieDoetWatAan',
            tags,
            params: gezin,
            headers: WriteHeaders,
            body: VulAanBody,
          },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId } = request.params;
        const outcome = await vulAan(gate, writeOf(request), gezinId, request.body);
        sendOutcome(reply, outcome, vulAanStatus, 201);
      },
    );
    app.register(eindeRoutes(gate));
    app.get(
      '/gezinnen/:gezinId/afdrukken/:persoonId/wiedoetwat',
      {
        schema: {
          ...{ operationId: 'getAfdrukWieDoetWat', tags, response: answers(EigenWieDoetWatSchema) },
          params: Type.Object({ gezinId: IdSchema, persoonId: IdSchema }),
        },
      },
      async (request, reply) => {
        const { gezinId, persoonId } = request.params;
        const outcome = await readAfdrukWieDoetWat(
          { gate, database },
          aanvraagOf(request),
          gezinId,
          persoonId,
        );
        sendOutcome(reply, outcome, {});
      },
    );
    app.get(
      '/portaal/wiedoetwat',
      { schema: { operationId: 'getEigenWieDoetWat', tags, response: answers(EigenWieDoetWatSchema) } },
      async (request, reply) => sendOutcome(reply, await readEigenWieDoetWat(gate, aanvraagOf(request)), {}),
    );
    done();
  };
