import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { strafbronnen } from '@rondom/domain/grondslag';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { eindigStrafrechtelijk, merkStrafrechtelijk } from './strafrechtelijk.usecase.ts';

const tags = ['tijdlijn'];
const params = Type.Object({ gezinId: IdSchema, notitieId: IdSchema });
const path = '/gezinnen/:gezinId/contactnotities/:notitieId/strafrechtelijk';

export const strafrechtelijkRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      path,
      {
        schema: {
          operationId: 'merkStrafrechtelijk',
          tags,
          params,
          headers: WriteHeaders,
          body: Type.Object({
            bron: Codes(strafbronnen),
            totEnMet: DaySchema,
            stilteTot: Type.Optional(Nullable(DaySchema)),
          }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await merkStrafrechtelijk(
            gate,
            writeOf(request),
            { gezin: request.params.gezinId, notitie: request.params.notitieId },
            request.body,
          ),
          { isAlGemerkt: 409, merkVoorbij: 400, merkTeLang: 400, stilteNaMerk: 400, stilteNietVanOm: 400 },
          201,
        ),
    );

    app.post(
      `${path}/einde`,
      {
        schema: {
          operationId: 'eindigStrafrechtelijk',
          tags,
          params,
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await eindigStrafrechtelijk(
            gate,
            writeOf(request),
            { gezin: request.params.gezinId, notitie: request.params.notitieId },
            versionOf(request),
          ),
          { stilteLoopt: 409 },
        ),
    );
    done();
  };
