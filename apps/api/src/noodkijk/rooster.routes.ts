import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, sendOutcome, WriteHeaders, writeOf } from '../platform/http/index.ts';
import * as schema from './noodkijk.schema.ts';
import { addDienst, readMijnDiensten, readRooster, trekDienstIn } from './rooster.usecase.ts';

const tags = ['noodkijk'];

/** Who of the crisis service has duty where and when. */
export const roosterRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/rooster',
      { schema: { operationId: 'getRooster', tags, response: answers(schema.RoosterSchema) } },
      async (request, reply) => sendOutcome(reply, await readRooster(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/rooster/mijn',
      { schema: { operationId: 'listMijnDiensten', tags, response: answers(schema.MijnDienstenSchema) } },
      async (request, reply) => sendOutcome(reply, await readMijnDiensten(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/rooster',
      {
        schema: {
          operationId: 'addDienst',
          tags,
          headers: WriteHeaders,
          body: schema.NieuweDienstSchema,
          response: answers(schema.IdAntwoord, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await addDienst(gate, writeOf(request), request.body),
          { dienstLooptTerug: 400, dienstVoorbij: 400, dienstTeLang: 400 },
          201,
        ),
    );

    app.delete(
      '/rooster/:dienstId',
      {
        schema: {
          operationId: 'trekDienstIn',
          tags,
          params: schema.DienstParams,
          headers: WriteHeaders,
          response: answers(schema.IdAntwoord),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await trekDienstIn(gate, writeOf(request), request.params.dienstId), {}),
    );
    done();
  };
