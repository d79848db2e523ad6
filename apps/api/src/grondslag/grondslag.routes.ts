import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { magSchrijven, type AccessTable, type Gate } from '../platform/access/index.ts';
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
import { deel, readDeeladviezen } from './deeladvies.usecase.ts';
import { beantwoordToestemming, readEigenToestemmingen } from './eigentoestemming.usecase.ts';
import {
  AntwoordSchema,
  DeeladviezenSchema,
  DeelSchema,
  EigenToestemmingenSchema,
  ToestemmingenSchema,
  VraagToestemmingSchema,
} from './grondslag.schema.ts';
import { readToestemmingen, trekToestemmingIn, vraagToestemming } from './toestemming.usecase.ts';

const tags = ['grondslag'];
const params = Type.Object({ gezinId: IdSchema });
const een = Type.Object({ toestemmingId: IdSchema });
const answerStatus = {
  nietGevonden: 404,
  toestemmingAlZo: 409,
  eindeVoorbij: 409,
  versieVerouderd: 409,
} as const;

export const grondslagRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/deeladviezen',
      {
        schema: {
          operationId: 'listDeeladviezen',
          tags,
          params,
          querystring: Type.Object({ naar: IdSchema, over: IdSchema }),
          response: answers(DeeladviezenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readDeeladviezen(gate, aanvraagOf(request), request.params.gezinId, request.query),
          {},
        ),
    );

    app.post(
      '/gezinnen/:gezinId/delingen',
      {
        schema: {
          operationId: 'deel',
          tags,
          params,
          headers: WriteHeaders,
          body: DeelSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await deel(gate, writeOf(request), request.params.gezinId, request.body),
          { geenGrondOmTeDelen: 409 },
          201,
        ),
    );

    app.get(
      '/gezinnen/:gezinId/toestemmingen',
      {
        schema: { operationId: 'listToestemmingen', tags, params, response: answers(ToestemmingenSchema) },
      },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'toestemming');
        return sendOutcome(
          reply,
          await readToestemmingen(gate, aanvraag, request.params.gezinId, mayWrite),
          {},
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/toestemmingen',
      {
        schema: {
          operationId: 'vraagToestemming',
          tags,
          params,
          headers: WriteHeaders,
          body: VraagToestemmingSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await vraagToestemming(gate, writeOf(request), request.params.gezinId, request.body),
          {
            wetGeeftGrond: 409,
            geverMagNiet: 409,
            geverHeeftGeenPortaal: 409,
            gevaarWasErbij: 409,
            geenSoorten: 400,
            eindeVoorbij: 400,
            eindeTeVer: 400,
          },
          201,
        ),
    );

    app.post(
      '/gezinnen/:gezinId/toestemmingen/:toestemmingId/trekin',
      {
        schema: {
          operationId: 'trekToestemmingIn',
          tags,
          params: Type.Object({ gezinId: IdSchema, toestemmingId: IdSchema }),
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, toestemmingId } = request.params;
        return sendOutcome(
          reply,
          await trekToestemmingIn(gate, writeOf(request), gezinId, toestemmingId, versionOf(request)),
          answerStatus,
        );
      },
    );

    app.get(
      '/portaal/toestemmingen',
      {
        schema: { operationId: 'listEigenToestemmingen', tags, response: answers(EigenToestemmingenSchema) },
      },
      async (request, reply) =>
        sendOutcome(reply, await readEigenToestemmingen(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/portaal/toestemmingen/:toestemmingId/antwoord',
      {
        schema: {
          operationId: 'beantwoordToestemming',
          tags,
          params: een,
          headers: ChangeHeaders,
          body: AntwoordSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await beantwoordToestemming(
            gate,
            writeOf(request),
            request.params.toestemmingId,
            request.body.antwoord,
            versionOf(request),
          ),
          answerStatus,
        ),
    );
    done();
  };
