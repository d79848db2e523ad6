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
  writeOf,
} from '../platform/http/index.ts';
import { doEersteBlik, linkGezin } from './eersteblik.usecase.ts';
import * as schema from './melding.schema.ts';
import { readBekenden, readGezinsmelding, readMelding, readMeldingen } from './melding.usecase.ts';

const MeldingParams = Type.Object({ meldingId: IdSchema });
const tags = ['melding'];

export const meldingRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/meldingen',
      {
        schema: {
          operationId: 'listMeldingen',
          tags,
          response: answers(Type.Array(schema.MeldingRegelSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readMeldingen(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/meldingen/:meldingId',
      {
        schema: {
          operationId: 'getMelding',
          tags,
          params: MeldingParams,
          response: answers(schema.MeldingSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readMelding(gate, aanvraagOf(request), request.params.meldingId), {}),
    );

    app.post(
      '/meldingen/:meldingId/bekenden',
      {
        schema: {
          operationId: 'searchBekenden',
          description: 'A read with its question in the body, so that no name stands in an address.',
          tags,
          params: MeldingParams,
          body: schema.BekendenVraagSchema,
          response: answers(Type.Array(schema.BekendeSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readBekenden(gate, aanvraagOf(request), request.params.meldingId, request.body),
          { meldingAlBeoordeeld: 409 },
        ),
    );

    app.post(
      '/meldingen/:meldingId/gezin',
      {
        schema: {
          operationId: 'linkGezin',
          tags,
          params: MeldingParams,
          headers: ChangeHeaders,
          body: schema.GezinKeuzeSchema,
          response: answers(schema.GekoppeldSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await linkGezin(gate, writeOf(request), request.params.meldingId, versionOf(request), request.body),
          { meldingAlBeoordeeld: 409, gezinNietGevondenBijMelding: 400, gezinsnaamOntbreekt: 400 },
        ),
    );

    app.post(
      '/meldingen/:meldingId/eersteblik',
      {
        schema: {
          operationId: 'doEersteBlik',
          tags,
          params: MeldingParams,
          headers: ChangeHeaders,
          body: schema.EersteBlikSchema,
          response: answers(schema.EersteBlikGedaanSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await doEersteBlik(
            gate,
            writeOf(request),
            request.params.meldingId,
            versionOf(request),
            request.body,
          ),
          {
            meldingAlBeoordeeld: 409,
            beoordeeldVoorOntvangst: 400,
            redenOntbreekt: 400,
            vervolgOntbreekt: 400,
            vermoedenOntbreekt: 400,
            vervolgNogNietMogelijk: 400,
            overdrachtZonderGezin: 400,
            geenVervolgBijOnveiligheid: 400,
            teamOntbreekt: 400,
            geenLokaalTeam: 400,
            nietTeVertellen: 400,
            vertellenZonderVastGezicht: 400,
          },
        ),
    );

    app.get(
      '/gezinnen/:gezinId/meldingen/:meldingId',
      {
        schema: {
          operationId: 'getGezinsmelding',
          tags,
          params: Type.Object({ gezinId: IdSchema, meldingId: IdSchema }),
          response: answers(schema.GezinsmeldingSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, meldingId } = request.params;
        return sendOutcome(reply, await readGezinsmelding(gate, aanvraagOf(request), gezinId, meldingId), {});
      },
    );
    done();
  };
