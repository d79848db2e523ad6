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
  WrittenSchema,
} from '../platform/http/index.ts';
import { readEerder, readEerderDossier } from './eerder.usecase.ts';
import { doeHulpdaad, readHulpverzoeken } from './verzoek.usecase.ts';
import { EerderDossierSchema, EerderSchema, HulpverzoekenSchema } from './volwassenenhulp.schema.ts';

const tags = ['volwassenenhulp'];
const params = Type.Object({ hulpId: IdSchema });
const status = { nietGevonden: 404, versieVerouderd: 409, hulpVoorbij: 409 } as const;
const daad = { tags, params, headers: ChangeHeaders, response: answers(WrittenSchema) };

/** Taking part for an adult, for who helps him. */
export const hulpverzoekRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/volwassenenhulp',
      { schema: { operationId: 'listHulpverzoeken', tags, response: answers(HulpverzoekenSchema) } },
      async (request, reply) => sendOutcome(reply, await readHulpverzoeken(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/volwassenenhulp/:hulpId/aanname',
      { schema: { operationId: 'neemHulpverzoekAan', ...daad } },
      async (request, reply) => {
        const hulp = { id: request.params.hulpId, versie: versionOf(request) };
        return sendOutcome(reply, await doeHulpdaad(gate, writeOf(request), hulp, 'aanname'), status);
      },
    );

    app.post(
      '/volwassenenhulp/:hulpId/weigering',
      { schema: { operationId: 'weigerHulpverzoek', ...daad } },
      async (request, reply) => {
        const hulp = { id: request.params.hulpId, versie: versionOf(request) };
        return sendOutcome(reply, await doeHulpdaad(gate, writeOf(request), hulp, 'weigering'), status);
      },
    );

    app.post(
      '/volwassenenhulp/:hulpId/uitstap',
      { schema: { operationId: 'stapUitVolwassenenhulp', ...daad } },
      async (request, reply) => {
        const hulp = { id: request.params.hulpId, versie: versionOf(request) };
        return sendOutcome(reply, await doeHulpdaad(gate, writeOf(request), hulp, 'uitstap'), status);
      },
    );

    app.get(
      '/volwassenenhulp/eerder',
      { schema: { operationId: 'listEerdereHulp', tags, response: answers(EerderSchema) } },
      async (request, reply) => sendOutcome(reply, await readEerder(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/volwassenenhulp/:hulpId/dossier',
      { schema: { operationId: 'getHulpdossier', tags, params, response: answers(EerderDossierSchema) } },
      async (request, reply) => {
        const outcome = await readEerderDossier(gate, aanvraagOf(request), request.params.hulpId);
        return sendOutcome(reply, outcome, status);
      },
    );
    done();
  };
