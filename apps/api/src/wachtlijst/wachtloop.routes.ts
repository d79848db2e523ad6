import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { contactwijzen, wachtredenen } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { nameHelper, recordBegin } from './begonnen.usecase.ts';
import { setReden } from './reden.usecase.ts';
import { verhuisGezin } from './verhuis.usecase.ts';

const WachtParams = Type.Object({ gezinId: IdSchema, wachtId: IdSchema });

/** While a wait runs: why, who will help, that it began, and that it moves along with the family. */
export const wachtloopRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.put(
      '/gezinnen/:gezinId/wachten/:wachtId/reden',
      {
        schema: {
          operationId: 'setWachtreden',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          body: Type.Object({ reden: Codes(wachtredenen) }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const adres = { gezin, wacht, versie: versionOf(request) };
        const outcome = await setReden(gate, writeOf(request), adres, request.body.reden);
        return sendOutcome(reply, outcome, { wachtGeeindigd: 409, redenPastNietBijWacht: 409 });
      },
    );

    app.put(
      '/gezinnen/:gezinId/wachten/:wachtId/hulpverlener',
      {
        schema: {
          operationId: 'nameHulpverlener',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          body: Type.Object({ gebruikerId: IdSchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const adres = { gezin, wacht, versie: versionOf(request) };
        const outcome = await nameHelper(gate, writeOf(request), adres, request.body.gebruikerId);
        return sendOutcome(reply, outcome, {
          wachtGeeindigd: 409,
          helperViaMaatregel: 409,
          helperDoetNietMee: 409,
          helperBegonAl: 409,
        });
      },
    );

    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/begin',
      {
        schema: {
          operationId: 'recordBegin',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          body: Type.Object({ op: DaySchema, wijze: Codes(contactwijzen) }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const { op, wijze } = request.body;
        const adres = { gezin, wacht, versie: versionOf(request) };
        const outcome = await recordBegin(gate, writeOf(request), adres, { op: getPlainDate(op), wijze });
        return sendOutcome(reply, outcome, beginStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/verhuizing',
      {
        schema: {
          operationId: 'verhuisGezin',
          tags: ['wachtlijst'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: Type.Object({ regioId: IdSchema, vanaf: DaySchema }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { regioId, vanaf } = request.body;
        const outcome = await verhuisGezin(gate, writeOf(request), request.params.gezinId, {
          regioId,
          vanaf: getPlainDate(vanaf),
        });
        return sendOutcome(reply, outcome, verhuisStatus, 201);
      },
    );
    done();
  };

const beginStatus = {
  wachtGeeindigd: 409,
  nietDeHulpverlener: 403,
  contactMetNiemand: 400,
  contactInToekomst: 400,
  contactVoorBeschikking: 400,
  alBegonnen: 409,
  viaEersteContact: 409,
} as const;
const verhuisStatus = {
  verhuisInToekomst: 400,
  verhuisVoorVorige: 409,
  woontInRegioAl: 409,
  regioOnbekend: 409,
} as const;
