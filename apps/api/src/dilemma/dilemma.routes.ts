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
import { geheimStatus } from '../veiligheid/index.ts';
import { DilemmasSchema, NieuwDilemmaSchema } from './dilemma.schema.ts';
import { maakDilemma, readDilemmas, trekDilemmaIn } from './dilemma.usecase.ts';

const tags = ['dilemma'];
const params = Type.Object({ gezinId: IdSchema });
export const dilemmaStatus = {
  nietGevonden: 404,
  versieVerouderd: 409,
  dilemmaGesloten: 409,
  dilemmaVanAnder: 409,
  dilemmaZonderRegio: 409,
  dilemmaLeeg: 400,
  dilemmaVandaagLeeg: 400,
  dilemmaOrganisatieNodig: 400,
  dilemmaBesluitLeeg: 400,
  dilemmaWieBeslist: 400,
  ...geheimStatus,
} as const;

/** Dilemmas of direction and responsibility of one family: raised, followed, taken back. */
export const dilemmaRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/dilemmas',
      { schema: { operationId: 'listDilemmas', tags, params, response: answers(DilemmasSchema) } },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'dilemma');
        return sendOutcome(reply, await readDilemmas(gate, aanvraag, request.params.gezinId, mayWrite), {});
      },
    );

    app.post(
      '/gezinnen/:gezinId/dilemmas',
      {
        schema: {
          ...{ operationId: 'maakDilemma', tags, params, headers: WriteHeaders },
          ...{ body: NieuwDilemmaSchema, response: answers(WrittenSchema, 201) },
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await maakDilemma(gate, writeOf(request), request.params.gezinId, request.body),
          dilemmaStatus,
          201,
        ),
    );

    app.post(
      '/gezinnen/:gezinId/dilemmas/:dilemmaId/terug',
      {
        schema: {
          ...{ operationId: 'trekDilemmaIn', tags, headers: ChangeHeaders, response: answers(WrittenSchema) },
          params: Type.Object({ gezinId: IdSchema, dilemmaId: IdSchema }),
        },
      },
      async (request, reply) => {
        const { gezinId, dilemmaId } = request.params;
        return sendOutcome(
          reply,
          await trekDilemmaIn(gate, writeOf(request), gezinId, dilemmaId, versionOf(request)),
          dilemmaStatus,
        );
      },
    );
    done();
  };
