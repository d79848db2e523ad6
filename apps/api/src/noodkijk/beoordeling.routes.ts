import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, sendOutcome, WriteHeaders, writeOf } from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { beoordeel, hefOp, listTeBeoordelen, readNoodkijk } from './beoordeling.usecase.ts';
import * as schema from './noodkijk.schema.ts';

const tags = ['noodkijk'];
const { NoodkijkParams: params } = schema;

/** For who leads the looker: what awaits a judgement, and accounts that are limited. */
export const beoordelingRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/noodkijken',
      { schema: { operationId: 'listNoodkijken', tags, response: answers(schema.TeamSchema) } },
      async (request, reply) => sendOutcome(reply, await listTeBeoordelen(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/noodkijken/:noodkijkId',
      { schema: { operationId: 'getNoodkijk', tags, params, response: answers(schema.DetailSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readNoodkijk(gate, aanvraagOf(request), request.params.noodkijkId), {}),
    );

    app.post(
      '/noodkijken/:noodkijkId/beoordeling',
      {
        schema: {
          operationId: 'beoordeelNoodkijk',
          tags,
          params,
          headers: WriteHeaders,
          body: schema.OordeelSchema,
          response: answers(schema.IdAntwoord),
        },
      },
      async (request, reply) => {
        const outcome = await beoordeel(gate, writeOf(request), request.params.noodkijkId, request.body);
        return sendOutcome(reply, outcome, {
          eigenNoodkijk: 403,
          noodkijkNietVanTeam: 403,
          noodkijkLooptNog: 409,
          noodkijkAlBeoordeeld: 409,
          gezinszinOntbreekt: 400,
          gezinszinTeLang: 400,
          gezinszinNoemtNaam: 400,
          gezinszinNoemtBron: 400,
          geheimVanGezin: geheimStatus.geheimVanGezin,
        });
      },
    );

    app.post(
      '/noodkijken/beperkingen/:beperkingId/opheffing',
      {
        schema: {
          operationId: 'hefBeperkingOp',
          tags,
          params: schema.BeperkingParams,
          headers: WriteHeaders,
          response: answers(schema.IdAntwoord),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await hefOp(gate, writeOf(request), request.params.beperkingId), {
          eigenBeperking: 403,
          beperkingNietVanTeam: 403,
          beperkingAlOpgeheven: 409,
          eerstBeoordelen: 409,
        }),
    );
    done();
  };
