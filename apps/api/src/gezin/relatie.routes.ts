import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { relatiesoorten, relatievormen } from '@rondom/domain/gezin';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
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
import { endRelatieOp, recordRelatie } from './relatie.usecase.ts';

/** A date as typed, `JJJJ-MM-DD` or less: what is wrong with it is said by the domain, all together. */
const Typed = Type.String({ maxLength: 10 });
const NieuweRelatieSchema = Type.Object(
  {
    van: IdSchema,
    naar: IdSchema,
    soort: Codes(relatiesoorten),
    vorm: Type.Optional(Codes(relatievormen)),
    vanaf: Type.Optional(Typed),
    tot: Type.Optional(Typed),
  },
  { additionalProperties: false },
);
const periodeStatus = {
  relatieBeginOnjuist: 400,
  relatieEindeOnjuist: 400,
  relatieBeginInToekomst: 400,
  relatieEindeInToekomst: 400,
  relatieEindeVoorBegin: 400,
} as const;

export const relatieRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/relaties',
      {
        schema: {
          operationId: 'recordRelatie',
          tags: ['gezin'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: NieuweRelatieSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await recordRelatie(gate, writeOf(request), request.params.gezinId, request.body),
          {
            ...periodeStatus,
            persoonNietInGezin: 400,
            relatieMetZichzelf: 400,
            relatieBestaatAl: 409,
            relatieAndersom: 409,
            ouderJongerDanKind: 400,
            kindHeeftTweeOuders: 409,
            vormAlleenBijPartner: 400,
          },
          201,
        ),
    );

    app.post(
      '/gezinnen/:gezinId/relaties/:relatieId/einde',
      {
        schema: {
          operationId: 'endRelatie',
          tags: ['gezin'],
          params: Type.Object({ gezinId: IdSchema, relatieId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ tot: Typed }, { additionalProperties: false }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const of = {
          gezin: request.params.gezinId,
          relatie: request.params.relatieId,
          versie: versionOf(request),
        };
        const outcome = await endRelatieOp(gate, writeOf(request), of, request.body.tot);
        return sendOutcome(reply, outcome, {
          ...periodeStatus,
          relatieEindeOntbreekt: 400,
          relatieAlGeeindigd: 409,
        });
      },
    );
    done();
  };
