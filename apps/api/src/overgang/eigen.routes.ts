import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
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
import { kies, readEigenOvergang } from './eigen.usecase.ts';
import { readOntvangen, readOntvangenDeel } from './ontvangen.usecase.ts';
import {
  EigenOvergangSchema,
  KeuzeBody,
  OntvangenDeelSchema,
  OntvangenLijstSchema,
} from './overgang.schema.ts';

const tags = ['overgang'];

interface Parts {
  readonly gate: Gate;
  readonly database: Database;
}

/** Growing up, for the young person himself and for whom he chose. */
export const eigenOvergangRoutes =
  (parts: Parts): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const { gate } = parts;
    app.get(
      '/portaal/overgang',
      { schema: { operationId: 'getEigenOvergang', tags, response: answers(EigenOvergangSchema) } },
      async (request, reply) => sendOutcome(reply, await readEigenOvergang(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/portaal/overgang/keuzes',
      {
        schema: {
          ...{ operationId: 'kiesWatMeegaat', tags, headers: WriteHeaders, body: KeuzeBody },
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await kies(gate, writeOf(request), request.body), {
          overgangKiesNogNiet: 409,
          overgangAlGelezen: 409,
        }),
    );

    app.get(
      '/overgang/ontvangen',
      { schema: { operationId: 'listOntvangen', tags, response: answers(OntvangenLijstSchema) } },
      async (request, reply) => sendOutcome(reply, await readOntvangen(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/overgang/ontvangen/:ontvangerId',
      {
        schema: {
          ...{ operationId: 'getOntvangen', tags, params: Type.Object({ ontvangerId: IdSchema }) },
          response: answers(OntvangenDeelSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readOntvangenDeel(parts, aanvraagOf(request), request.params.ontvangerId), {
          nietGevonden: 404,
        }),
    );
    done();
  };
