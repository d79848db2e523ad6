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
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { beantwoordKijkvraag, readKijkvragen, stelKijkvraag } from './kijkvraag.usecase.ts';
import { KijkantwoordSchema, KijkvraagSchema, NieuweKijkvraagSchema } from './raadpleging.schema.ts';

const tags = ['raadpleging'];
const ofText = { tekstOntbreekt: 400, tekstTeLang: 400 } as const;

export const kijkvraagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/portaal/kijkvragen',
      {
        schema: {
          operationId: 'stelKijkvraag',
          tags,
          headers: WriteHeaders,
          body: NieuweKijkvraagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await stelKijkvraag(gate, writeOf(request), request.body),
          {
            ...ofText,
            vraagHoortBijRegel: 400,
            vraagStaatOpen: 409,
            teVeelVragenOpen: 409,
            gezinHeeftGeenVastGezicht: 409,
          },
          201,
        ),
    );

    app.get(
      '/kijkvragen',
      {
        schema: { operationId: 'listKijkvragen', tags, response: answers(Type.Array(KijkvraagSchema)) },
      },
      async (request, reply) => sendOutcome(reply, await readKijkvragen(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/kijkvragen/:kijkvraagId/antwoord',
      {
        schema: {
          operationId: 'beantwoordKijkvraag',
          tags,
          params: Type.Object({ kijkvraagId: IdSchema }),
          headers: ChangeHeaders,
          body: KijkantwoordSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await beantwoordKijkvraag(gate, writeOf(request), request.params.kijkvraagId, {
            ...request.body,
            versie: versionOf(request),
          }),
          { ...ofText, ...geheimStatus, magNietAntwoorden: 403, alBeantwoord: 409 },
        ),
    );
    done();
  };
