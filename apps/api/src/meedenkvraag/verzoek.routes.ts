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
import { AntwoordSchema, DeelSchema, VerzoekenSchema, WeigeringSchema } from './meedenkvraag.schema.ts';
import { beantwoord, neemAan, readDeel, readVerzoeken, stapUit, weiger } from './verzoek.usecase.ts';

const tags = ['meedenkvraag'];
const params = Type.Object({ meedenkvraagId: IdSchema });
const status = { nietGevonden: 404, versieVerouderd: 409, meedenkvraagVoorbij: 409 } as const;
const daad = { tags, params, headers: ChangeHeaders, response: answers(WrittenSchema) };

/** Questions to think along, for who is asked. */
export const verzoekRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/meedenkvragen',
      { schema: { operationId: 'listMeedenkverzoeken', tags, response: answers(VerzoekenSchema) } },
      async (request, reply) => sendOutcome(reply, await readVerzoeken(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/meedenkvragen/:meedenkvraagId/deel',
      { schema: { operationId: 'getMeedenkdeel', tags, params, response: answers(DeelSchema) } },
      async (request, reply) => {
        const outcome = await readDeel(gate, aanvraagOf(request), request.params.meedenkvraagId);
        return sendOutcome(reply, outcome, { nietGevonden: 404 });
      },
    );

    app.post(
      '/meedenkvragen/:meedenkvraagId/aanname',
      { schema: { operationId: 'neemMeedenkvraagAan', ...daad } },
      async (request, reply) => {
        const vraag = { id: request.params.meedenkvraagId, versie: versionOf(request) };
        return sendOutcome(reply, await neemAan(gate, writeOf(request), vraag), status);
      },
    );

    app.post(
      '/meedenkvragen/:meedenkvraagId/weigering',
      { schema: { operationId: 'weigerMeedenkvraag', ...daad, body: WeigeringSchema } },
      async (request, reply) => {
        const vraag = { id: request.params.meedenkvraagId, versie: versionOf(request) };
        return sendOutcome(reply, await weiger(gate, writeOf(request), vraag, request.body.reden), status);
      },
    );

    app.post(
      '/meedenkvragen/:meedenkvraagId/antwoord',
      { schema: { operationId: 'beantwoordMeedenkvraag', ...daad, body: AntwoordSchema } },
      async (request, reply) => {
        const vraag = { id: request.params.meedenkvraagId, versie: versionOf(request) };
        return sendOutcome(reply, await beantwoord(gate, writeOf(request), vraag, request.body), status);
      },
    );

    app.post(
      '/meedenkvragen/:meedenkvraagId/uitstap',
      { schema: { operationId: 'stapUitMeedenkvraag', ...daad } },
      async (request, reply) => {
        const vraag = { id: request.params.meedenkvraagId, versie: versionOf(request) };
        return sendOutcome(reply, await stapUit(gate, writeOf(request), vraag), status);
      },
    );
    done();
  };
