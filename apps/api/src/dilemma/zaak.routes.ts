import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
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
import { Regiokeus } from '../rustingezichten/index.ts';
import { readBeeld, spreekTermijnAf } from './beeld.usecase.ts';
import { dilemmaStatus } from './dilemma.routes.ts';
import { AantalSchema, AfrondingSchema, AfspraakSchema, BeeldSchema, ZakenSchema } from './dilemma.schema.ts';
import { countMijnZaken, neemDilemmaAan, readZaken, rondDilemmaAf } from './zaak.usecase.ts';

const tags = ['dilemma'];

/** Dilemmas as who settles them sees them, and the patterns of a region. Nothing here names a family. */
export const dilemmazaakRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/dilemmas',
      { schema: { operationId: 'listDilemmazaken', tags, response: answers(ZakenSchema) } },
      async (request, reply) => sendOutcome(reply, await readZaken(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/dilemmas/aantal',
      { schema: { operationId: 'countDilemmazaken', tags, response: answers(AantalSchema) } },
      async (request, reply) => sendOutcome(reply, await countMijnZaken(gate, aanvraagOf(request)), {}),
    );

    const change = {
      ...{ params: Type.Object({ dilemmaId: IdSchema }), headers: ChangeHeaders },
      response: answers(WrittenSchema),
    };
    app.post(
      '/dilemmas/:dilemmaId/aanneming',
      { schema: { operationId: 'neemDilemmaAan', tags, ...change } },
      async (request, reply) => {
        const stap = { id: request.params.dilemmaId, versie: versionOf(request) };
        return sendOutcome(reply, await neemDilemmaAan(gate, writeOf(request), stap), dilemmaStatus);
      },
    );
    app.post(
      '/dilemmas/:dilemmaId/uitkomst',
      { schema: { operationId: 'rondDilemmaAf', tags, ...change, body: AfrondingSchema } },
      async (request, reply) => {
        const stap = { id: request.params.dilemmaId, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await rondDilemmaAf(gate, writeOf(request), stap, request.body),
          dilemmaStatus,
        );
      },
    );

    app.get(
      '/dilemmabeeld',
      {
        schema: {
          ...{ operationId: 'getDilemmabeeld', tags, querystring: Regiokeus },
          response: answers(BeeldSchema),
        },
      },
      async (request, reply) => {
        const { regio, uitvoer = false } = request.query;
        sendOutcome(reply, await readBeeld(gate, aanvraagOf(request), regio, uitvoer), { nietGevonden: 404 });
      },
    );
    app.post(
      '/dilemmaafspraken',
      {
        schema: {
          ...{ operationId: 'spreekDilemmatermijnAf', tags, headers: WriteHeaders, body: AfspraakSchema },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { body } = request;
        const nieuw = { ...body, geldigVanaf: getPlainDate(body.geldigVanaf) };
        const status = { nietVoorDezeRegio: 403, afspraakVoorVandaag: 400 } as const;
        sendOutcome(reply, await spreekTermijnAf(gate, writeOf(request), nieuw), status, 201);
      },
    );
    done();
  };
