import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { paduitkomsten } from '@rondom/domain/zicht';
import { Type } from 'typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
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
import { legCheckVast, readChecks, readUrgenties, zetUrgentie } from './check.usecase.ts';
import { rondPadstapAf } from './pad.usecase.ts';
import { padvraagRoutes } from './padvraag.routes.ts';
import {
  CheckBody,
  CheckSchema,
  KandidaatSchema,
  UrgentieBody,
  UrgentieSchema,
  ZichtSchema,
} from './zicht.schema.ts';
import { noemWachter, readKandidaten, readZicht } from './zicht.usecase.ts';

const tags = ['zicht'];
const gezin = Type.Object({ gezinId: IdSchema });
const wacht = Type.Object({ gezinId: IdSchema, wachtId: IdSchema });
export const checkStatus = {
  wachtGeeindigd: 409,
  checkInToekomst: 400,
  checkTeLangGeleden: 400,
  checkBronOntbreekt: 400,
  checkWoordenOntbreken: 400,
  nietBereiktMaarBekend: 400,
} as const;

/** The sight of safety on the page of one family. */
export const zichtRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/zicht',
      {
        schema: {
          operationId: 'getZicht',
          tags,
          params: gezin,
          response: answers(Type.Array(ZichtSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readZicht(gate, table, aanvraagOf(request), request.params.gezinId), {}),
    );
    app.get(
      '/gezinnen/:gezinId/wachten/:wachtId/wachters',
      {
        schema: {
          operationId: 'listWachters',
          tags,
          params: wacht,
          response: answers(Type.Array(KandidaatSchema)),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(reply, await readKandidaten(gate, aanvraagOf(request), gezinId, wachtId), {});
      },
    );
    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/wachter',
      {
        schema: {
          operationId: 'noemWachter',
          tags,
          params: wacht,
          headers: WriteHeaders,
          body: Type.Object({ gebruikerId: IdSchema, ritme: Type.Integer({ minimum: 1, maximum: 14 }) }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(
          reply,
          await noemWachter(gate, writeOf(request), gezinId, wachtId, request.body),
          {
            wachtGeeindigd: 409,
            nietVerantwoordelijk: 403,
            wachterNietBeschikbaar: 409,
            wachterVanBuiten: 409,
            ritmeOnbekend: 400,
            zelfdeZicht: 409,
          },
          201,
        );
      },
    );
    app.register(checkRoutes(gate));
    app.post(
      '/gezinnen/:gezinId/padstappen/:padstapId/uitkomst',
      {
        schema: {
          operationId: 'rondPadstapAf',
          tags,
          params: Type.Object({ gezinId: IdSchema, padstapId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ uitkomst: Codes(paduitkomsten) }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, padstapId } = request.params;
        const { uitkomst } = request.body;
        return sendOutcome(
          reply,
          await rondPadstapAf(gate, writeOf(request), gezinId, padstapId, uitkomst, versionOf(request)),
          { padstapAlGedaan: 409, padstapVanAnder: 403, tekortApart: 409, expertteamApart: 409 },
        );
      },
    );
    app.register(padvraagRoutes(gate));
    done();
  };

/** Looks and urgency of one wait: write, and read back with the words. */
const checkRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const checks = '/gezinnen/:gezinId/wachten/:wachtId/checks';
    app.get(
      checks,
      {
        schema: {
          operationId: 'listChecks',
          tags,
          params: wacht,
          response: answers(Type.Array(CheckSchema)),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(reply, await readChecks(gate, aanvraagOf(request), gezinId, wachtId), {});
      },
    );
    app.post(
      checks,
      {
        schema: {
          operationId: 'legCheckVast',
          tags,
          params: wacht,
          headers: WriteHeaders,
          body: CheckBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        const outcome = await legCheckVast(gate, writeOf(request), gezinId, wachtId, request.body);
        return sendOutcome(reply, outcome, checkStatus, 201);
      },
    );
    const urgenties = '/gezinnen/:gezinId/wachten/:wachtId/urgenties';
    app.get(
      urgenties,
      {
        schema: {
          operationId: 'listUrgenties',
          tags,
          params: wacht,
          response: answers(Type.Array(UrgentieSchema)),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(reply, await readUrgenties(gate, aanvraagOf(request), gezinId, wachtId), {});
      },
    );
    app.post(
      urgenties,
      {
        schema: {
          operationId: 'zetUrgentie',
          tags,
          params: wacht,
          headers: WriteHeaders,
          body: UrgentieBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        const outcome = await zetUrgentie(gate, writeOf(request), gezinId, wachtId, request.body);
        return sendOutcome(
          reply,
          outcome,
          { wachtGeeindigd: 409, urgentieRedenOntbreekt: 400, herzienNietLater: 400, herzienTeLaat: 400 },
          201,
        );
      },
    );
    done();
  };
