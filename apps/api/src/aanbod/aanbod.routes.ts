import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { hulpsoorten } from '@rondom/domain/aanbod';
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
import {
  AanbodlijstSchema,
  ContractSchema,
  OpgaveSchema,
  opgaveOf,
  PlekbeeldSchema,
} from './aanbod.schema.ts';
import { eindigAanbod, maakAanbod, readAanbod, zetAanbod } from './aanbod.usecase.ts';
import { readContractdagen, readPlekbeeld } from './plekbeeld.usecase.ts';

const tags = ['aanbod'];
const params = Type.Object({ aanbodId: IdSchema });
const status = {
  nietGevonden: 404,
  versieVerouderd: 409,
  plekkenOnjuist: 400,
  vrijMeerDanPlekken: 400,
  leeftijdOnjuist: 400,
  aanbodregioOnbekend: 400,
  regioLeeg: 400,
  vrijVanafVoorbij: 400,
  hulpsoortPastNiet: 400,
  caseloadPastNiet: 400,
  wachttijdOnjuist: 400,
} as const;

/** Where there is place: read by everybody who works, said by who owns it, counted for who answers for a region. */
export const aanbodRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/aanbod',
      {
        schema: {
          operationId: 'listAanbod',
          tags,
          querystring: Type.Object({
            hulpsoort: Type.Optional(Codes(hulpsoorten)),
            regioId: Type.Optional(IdSchema),
          }),
          response: answers(AanbodlijstSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readAanbod(gate, aanvraagOf(request), request.query), status),
    );

    app.post(
      '/aanbod',
      {
        schema: {
          operationId: 'maakAanbod',
          tags,
          headers: WriteHeaders,
          body: OpgaveSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await maakAanbod(gate, writeOf(request), opgaveOf(request.body)), status, 201),
    );

    const change = { params, headers: ChangeHeaders, response: answers(WrittenSchema) };
    app.put(
      '/aanbod/:aanbodId',
      { schema: { operationId: 'zetAanbod', tags, ...change, body: OpgaveSchema } },
      async (request, reply) => {
        const adres = { id: request.params.aanbodId, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await zetAanbod(gate, writeOf(request), adres, opgaveOf(request.body)),
          status,
        );
      },
    );

    app.post(
      '/aanbod/:aanbodId/einde',
      { schema: { operationId: 'eindigAanbod', tags, ...change } },
      async (request, reply) => {
        const adres = { id: request.params.aanbodId, versie: versionOf(request) };
        return sendOutcome(reply, await eindigAanbod(gate, writeOf(request), adres), status);
      },
    );

    app.get(
      '/plekbeeld',
      { schema: { operationId: 'getPlekbeeld', tags, response: answers(PlekbeeldSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readPlekbeeld(gate, aanvraagOf(request), false), status),
    );

    app.get(
      '/plekbeeld/contractdagen',
      { schema: { operationId: 'getContractdagen', tags, response: answers(ContractSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readContractdagen(gate, aanvraagOf(request)), status),
    );

    app.get(
      '/plekbeeld/publicatie',
      { schema: { operationId: 'exportPlekbeeld', tags, response: answers(PlekbeeldSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readPlekbeeld(gate, aanvraagOf(request), true), status),
    );
    done();
  };
