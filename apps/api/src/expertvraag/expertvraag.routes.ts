import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
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
import {
  ExpertvragenSchema,
  LadderafspraakSchema,
  LadderSchema,
  NieuwOverlegSchema,
  VraagSchema,
} from './expertvraag.schema.ts';
import { legOverlegVast, neemVraagTerug, readExpertvragen, vraagExperts } from './expertvraag.usecase.ts';
import { legAfspraakVast, readLadder } from './ladder.usecase.ts';

const tags = ['expertvraag'];
const params = Type.Object({ gezinId: IdSchema });
const vraagParams = Type.Object({ gezinId: IdSchema, expertvraagId: IdSchema });
export const vraagStatus = {
  nietGevonden: 404,
  vraagLeeg: 400,
  geenRegio: 409,
  nogGeenTwaalf: 403,
  tredeNietVoorGezin: 400,
  vraagGesloten: 409,
  versieVerouderd: 409,
  ...geheimStatus,
} as const;

/** The questions of one family to who may think along. */
export const expertvraagRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/expertvragen',
      { schema: { operationId: 'listExpertvragen', tags, params, response: answers(ExpertvragenSchema) } },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'expertvraag');
        return sendOutcome(
          reply,
          await readExpertvragen(gate, aanvraag, request.params.gezinId, mayWrite),
          {},
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/expertvragen',
      {
        schema: {
          operationId: 'vraagExperts',
          tags,
          params,
          headers: WriteHeaders,
          body: VraagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await vraagExperts(gate, writeOf(request), request.params.gezinId, request.body),
          vraagStatus,
          201,
        ),
    );

    app.post(
      '/gezinnen/:gezinId/expertvragen/:expertvraagId/terug',
      {
        schema: {
          operationId: 'neemExpertvraagTerug',
          tags,
          params: vraagParams,
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, expertvraagId } = request.params;
        return sendOutcome(
          reply,
          await neemVraagTerug(gate, writeOf(request), gezinId, expertvraagId, versionOf(request)),
          vraagStatus,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/expertvragen/:expertvraagId/overleggen',
      {
        schema: {
          operationId: 'legExpertoverlegVast',
          tags,
          params: vraagParams,
          headers: WriteHeaders,
          body: NieuwOverlegSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, expertvraagId } = request.params;
        return sendOutcome(
          reply,
          await legOverlegVast(gate, writeOf(request), gezinId, expertvraagId, request.body),
          { overlegInToekomst: 400 },
          201,
        );
      },
    );

    app.get(
      '/ladder',
      { schema: { operationId: 'getLadder', tags, response: answers(LadderSchema) } },
      async (request, reply) => sendOutcome(reply, await readLadder(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/ladder',
      {
        schema: {
          operationId: 'legLadderafspraakVast',
          tags,
          headers: WriteHeaders,
          body: LadderafspraakSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const nieuw = { ...request.body, geldigVanaf: getPlainDate(request.body.geldigVanaf) };
        return sendOutcome(
          reply,
          await legAfspraakVast(gate, writeOf(request), nieuw),
          { nietVoorDezeRegio: 403, afspraakVoorVandaag: 400 },
          201,
        );
      },
    );
    done();
  };
