import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  Codes,
  DaySchema,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { recordGezag } from './gezag.usecase.ts';

/** What only the register can say comes from the register: its source is no choice here. */
const NieuwGezagSchema = Type.Object(
  {
    kindId: IdSchema,
    houders: Type.Array(IdSchema, { maxItems: 10 }),
    houderDerde: Type.Optional(Type.Boolean()),
    bron: Codes(['beschikking', 'verteld']),
    vanaf: DaySchema,
  },
  { additionalProperties: false },
);

export const gezagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/gezag',
      {
        schema: {
          operationId: 'recordGezag',
          tags: ['gezin'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: NieuwGezagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const vanaf = getPlainDate(request.body.vanaf);
        const gezag = { ...request.body, vanaf };
        return sendOutcome(
          reply,
          await recordGezag(gate, writeOf(request), request.params.gezinId, gezag),
          {
            persoonNietInGezin: 400,
            kindOverleden: 409,
            gezagOngeboren: 409,
            gezagMeerderjarig: 409,
            gezaghouderOntbreekt: 400,
            gezaghouderTeJong: 400,
            vanafInToekomst: 400,
            gezagVoorGeboorte: 400,
            gezagBekendUitBron: 409,
            gezagLaterBesloten: 409,
          },
          201,
        );
      },
    );
    done();
  };
