import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, sendOutcome } from '../platform/http/index.ts';
import * as schema from './zoeken.schema.ts';
import { readRecent, searchBekend, searchEigen } from './zoeken.usecase.ts';

const tags = ['zoeken'];
const description = 'A read with its question in the body, so that no name stands in an address.';

export const zoekenRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/zoeken',
      {
        schema: {
          operationId: 'zoek',
          description,
          tags,
          body: schema.ZoekvraagSchema,
          response: answers(schema.GevondenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await searchEigen(gate, table, aanvraagOf(request), request.body.vraag), {}),
    );

    app.post(
      '/zoeken/bekend',
      {
        schema: {
          operationId: 'zoekBekend',
          description,
          tags,
          body: schema.BreedVraagSchema,
          response: answers(schema.BreedGevondenSchema),
        },
      },
      async (request, reply) => {
        const { vraag, reden } = request.body;
        const outcome = await searchBekend(gate, aanvraagOf(request), vraag, reden);
        return sendOutcome(reply, outcome, { vraagTeRuim: 400, zoekLimiet: 429, accountBeperkt: 403 });
      },
    );

    app.get(
      '/zoeken/recent',
      { schema: { operationId: 'listRecent', tags, response: answers(schema.RecentSchema) } },
      async (request, reply) => sendOutcome(reply, await readRecent(gate, aanvraagOf(request)), {}),
    );
    done();
  };
