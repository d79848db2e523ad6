import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, sendOutcome } from '../platform/http/index.ts';
import { GezinParams } from './noodkijk.schema.ts';
import * as schema from './spoedkaart.schema.ts';
import { readSpoedadres, readSpoedkaart, searchSpoedkaart } from './spoedkaart.usecase.ts';

const tags = ['noodkijk'];

export const spoedkaartRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/spoedkaart',
      {
        schema: {
          operationId: 'getSpoedkaart',
          tags,
          params: GezinParams,
          response: answers(schema.SpoedkaartSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          (await readSpoedkaart(gate, aanvraagOf(request), request.params.gezinId)) as never,
          {},
        ),
    );

    app.get(
      '/gezinnen/:gezinId/spoedkaart/:huishoudenId/adres',
      {
        schema: {
          operationId: 'getSpoedadres',
          tags,
          params: schema.AdresParams,
          response: answers(schema.AdresSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, huishoudenId } = request.params;
        return sendOutcome(reply, await readSpoedadres(gate, aanvraagOf(request), gezinId, huishoudenId), {});
      },
    );

    app.post(
      '/spoedkaart/zoek',
      {
        schema: {
          operationId: 'zoekSpoedkaart',
          description: 'A read with its question in the body, so that no name stands in an address.',
          tags,
          body: schema.SpoedvraagSchema,
          response: answers(schema.SpoedGevondenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          (await searchSpoedkaart(gate, aanvraagOf(request), request.body.vraag)) as never,
          {},
        ),
    );
    done();
  };
