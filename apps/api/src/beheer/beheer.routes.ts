import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { getPlainDate } from '@rondom/domain/kern';
import { AccountSchema, InrichtingSchema, ZetAccountSchema, ZetRegistratieSchema } from './beheer.schema.ts';
import { readAccounts, readInrichting, zetAccount, zetRegistratie } from './beheer.usecase.ts';

const tags = ['beheer'];

export const beheerRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/beheer/accounts',
      { schema: { operationId: 'listAccounts', tags, response: answers(Type.Array(AccountSchema)) } },
      async (request, reply) => sendOutcome(reply, await readAccounts(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/beheer/inrichting',
      { schema: { operationId: 'getInrichting', tags, response: answers(InrichtingSchema) } },
      async (request, reply) => sendOutcome(reply, await readInrichting(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/beheer/accounts/:accountId/besluiten',
      {
        schema: {
          operationId: 'setAccount',
          tags,
          params: Type.Object({ accountId: IdSchema }),
          headers: WriteHeaders,
          body: ZetAccountSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await zetAccount(gate, writeOf(request), request.params.accountId, request.body),
          { eigenAccount: 409, laatsteBeheerder: 409, accountAlZo: 409, redenPastNiet: 400 },
          201,
        ),
    );
    app.post(
      '/beheer/accounts/:accountId/registratie',
      {
        schema: {
          operationId: 'setRegistratie',
          tags,
          params: Type.Object({ accountId: IdSchema }),
          headers: WriteHeaders,
          body: ZetRegistratieSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { soort, nummer, geldigTot } = request.body;
        const wat = { soort, nummer, geldigTot: getPlainDate(geldigTot) };
        const outcome = await zetRegistratie(gate, writeOf(request), request.params.accountId, wat);
        return sendOutcome(reply, outcome, { eigenAccount: 409, registratienummerOnjuist: 400 }, 201);
      },
    );
    done();
  };
