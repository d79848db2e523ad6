import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { FunctieSchema, PadvraagSchema, vraagStatus } from '../expertvraag/index.ts';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  IdSchema,
  sendOutcome,
  TextSchema,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readPadvraag, vraagOverPad } from './padvraag.usecase.ts';

const tags = ['zicht'];
const params = Type.Object({ gezinId: IdSchema, padstapId: IdSchema });
const url = '/gezinnen/:gezinId/padstappen/:padstapId/vraag';

/** The question to the expert team that a step of the fixed path is. */
export const padvraagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      url,
      { schema: { operationId: 'getPadvraag', tags, params, response: answers(PadvraagSchema) } },
      async (request, reply) => {
        const { gezinId, padstapId } = request.params;
        return sendOutcome(reply, await readPadvraag(gate, aanvraagOf(request), gezinId, padstapId), {});
      },
    );
    app.post(
      url,
      {
        schema: {
          operationId: 'vraagOverPad',
          tags,
          params,
          headers: ChangeHeaders,
          body: Type.Object({
            functie: FunctieSchema,
            trede: Codes(['regionaal', 'bovenregionaal']),
            vraag: TextSchema(2_000),
          }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, padstapId: padstap } = request.params;
        const adres = { padstap, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await vraagOverPad(gate, writeOf(request), gezinId, adres, request.body),
          {
            ...vraagStatus,
            padstapAlGedaan: 409,
            padstapVanAnder: 403,
            tekortApart: 409,
            expertteamApart: 409,
            padstapZonderVraag: 409,
          },
          201,
        );
      },
    );
    done();
  };
