import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { eindeRedenen, vervolgen } from '@rondom/domain/wachtlijst';
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
import { endWithoutHelp, takeBackEnding } from './einde.usecase.ts';
import { reopenWacht } from './heropen.usecase.ts';

const WachtParams = Type.Object({ gezinId: IdSchema, wachtId: IdSchema });

/** How a wait ends without help, how that is taken back, and how waiting begins again. */
export const wachteindeRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/einde',
      {
        schema: {
          operationId: 'endWithoutHelp',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          body: Type.Object({
            reden: Codes(eindeRedenen),
            op: DaySchema,
            hierna: Type.Optional(Codes(vervolgen)),
          }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const { reden, op, hierna } = request.body;
        const einde = { reden, op: getPlainDate(op), ...(hierna === undefined ? {} : { hierna }) };
        const adres = { gezin, wacht, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await endWithoutHelp(gate, writeOf(request), adres, einde),
          eindeStatus,
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/einde/herroeping',
      {
        schema: {
          operationId: 'takeBackEnding',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const adres = { gezin, wacht, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await takeBackEnding(gate, writeOf(request), adres),
          { wachtLooptNog: 409, eindeNietMeerTerug: 409, wachtAlHeropend: 409 },
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/heropening',
      {
        schema: {
          operationId: 'reopenWacht',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: WriteHeaders,
          body: Type.Object({ op: DaySchema, reden: Codes(['hulpGestopt', 'plekViel']) }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wachtId: wacht } = request.params;
        const { op, reden } = request.body;
        return sendOutcome(
          reply,
          await reopenWacht(gate, writeOf(request), { gezin, wacht }, { op: getPlainDate(op), reden }),
          heropenStatus,
          201,
        );
      },
    );
    done();
  };

const eindeStatus = {
  wachtGeeindigd: 409,
  wachtGeholpen: 409,
  eindeInToekomst: 400,
  wachteindeVoorBegin: 400,
  eindredenPastNiet: 409,
  nogGeenAchttien: 409,
  hiernaOntbreekt: 400,
} as const;
const heropenStatus = {
  wachtNietGeholpen: 409,
  wachtAlHeropend: 409,
  heropenInToekomst: 400,
  heropenVoorEinde: 400,
  heropenTeLaat: 409,
} as const;
