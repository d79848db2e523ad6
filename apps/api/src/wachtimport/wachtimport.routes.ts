import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  IdSchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readRegels } from './regels.usecase.ts';
import * as schema from './wachtimport.schema.ts';
import {
  addDeel,
  beginImport,
  decideRegel,
  listImports,
  orderStap,
  readImport,
} from './wachtimport.usecase.ts';

const tags = ['wachtimport'];
const params = Type.Object({ importId: IdSchema });
const bijStap = {
  importNietGereed: 409,
  twijfelOpen: 409,
  nietsOverTeNemen: 409,
  terugdraaienTeLaat: 409,
  bestandAlOvergenomen: 409,
  geenTwijfel: 409,
  kandidaatOnbekend: 400,
} as const;

/** The lists, and the report per line. */
const leesRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/wachtimporten',
      { schema: { operationId: 'listWachtimporten', tags, response: answers(schema.ImportsSchema) } },
      async (request, reply) => sendOutcome(reply, await listImports(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/wachtimporten/:importId',
      { schema: { operationId: 'getWachtimport', tags, params, response: answers(schema.ImportSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readImport(gate, aanvraagOf(request), request.params.importId), {}),
    );
    app.get(
      '/wachtimporten/:importId/regels',
      {
        schema: {
          operationId: 'listWachtimportregels',
          tags,
          params,
          querystring: Type.Object({
            na: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
            soort: Type.Optional(Codes(schema.regelfilters)),
          }),
          response: answers(schema.RegelsSchema),
        },
      },
      async (request, reply) => {
        const { na = 0, soort = 'alle' } = request.query;
        const { importId } = request.params;
        return sendOutcome(reply, await readRegels(gate, aanvraagOf(request), importId, { na, soort }), {});
      },
    );
    done();
  };

/** Bringing a list in: begin, part after part. */
const brengRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/wachtimporten',
      {
        schema: {
          operationId: 'addWachtimport',
          tags,
          headers: WriteHeaders,
          body: schema.NieuwSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await beginImport(gate, writeOf(request), request.body), {}, 201),
    );
    app.post(
      '/wachtimporten/:importId/delen',
      {
        schema: {
          operationId: 'addWachtimportdeel',
          tags,
          params,
          headers: WriteHeaders,
          body: schema.DeelSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await addDeel(gate, writeOf(request), request.params.importId, request.body),
          { ...bijStap, deelBuitenBestand: 400 },
          201,
        ),
    );
    done();
  };

const stappen = [
  ['controle', 'checkWachtimport'],
  ['overname', 'takeOverWachtimport'],
  ['intrekking', 'withdrawWachtimport'],
  ['terugdraaiing', 'revertWachtimport'],
] as const;

/** What is ordered with a list, and what a person decides about a doubt. */
const stapRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    for (const [wat, operationId] of stappen)
      app.post(
        `/wachtimporten/:importId/${wat}`,
        { schema: { operationId, tags, params, headers: ChangeHeaders, response: answers(WrittenSchema) } },
        async (request, reply) => {
          const { importId } = request.params;
          const stap = { id: importId, versie: versionOf(request), wat };
          return sendOutcome(reply, await orderStap(gate, writeOf(request), stap), bijStap);
        },
      );
    app.post(
      '/wachtimporten/:importId/regels/:regelId/keuze',
      {
        schema: {
          operationId: 'decideWachtimportregel',
          tags,
          params: Type.Object({ importId: IdSchema, regelId: IdSchema }),
          headers: ChangeHeaders,
          body: schema.KeuzeSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const keuze = { ...request.params, ...request.body, versie: versionOf(request) };
        return sendOutcome(reply, await decideRegel(gate, writeOf(request), keuze), bijStap);
      },
    );
    done();
  };

export const wachtimportRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(leesRoutes(gate));
    app.register(brengRoutes(gate));
    app.register(stapRoutes(gate));
    done();
  };
