import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { besluitsoorten, plekken } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  WriteHeaders,
  WrittenSchema,
  answers,
  sendOutcome,
  versionOf,
  writeOf,
} from '../platform/http/index.ts';
import { recordBesluit, withdrawBesluit } from './besluit.usecase.ts';

const BesluitSchema = Type.Object(
  {
    soort: Codes(besluitsoorten),
    persoonId: IdSchema,
    beslotenOp: DaySchema,
    tot: Type.Optional(DaySchema),
    plek: Type.Optional(Codes(plekken)),
  },
  { additionalProperties: false },
);

const besluitStatus = {
  persoonNietInGezin: 400,
  kindOverleden: 409,
  kindIsAchttien: 409,
  besluitStondErAl: 409,
  kindWachtAl: 409,
  geenMaatregelVoorMachtiging: 409,
  besluitInToekomst: 400,
  machtigingEindeOntbreekt: 400,
  plekOntbreekt: 400,
  einddatumVoorBesluit: 400,
  machtigingLangerDanJaar: 400,
  regioOnbekend: 409,
} as const;

/** What was decided for a child, and that it was withdrawn. */
export const besluitRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/besluiten',
      {
        schema: {
          operationId: 'recordBesluit',
          tags: ['maatregel'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: BesluitSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { soort, persoonId, beslotenOp, tot, plek } = request.body;
        const opgave = {
          soort,
          persoonId,
          beslotenOp: getPlainDate(beslotenOp),
          ...(tot === undefined ? {} : { tot: getPlainDate(tot) }),
          ...(plek === undefined ? {} : { plek }),
        };
        const outcome = await recordBesluit(gate, writeOf(request), request.params.gezinId, opgave);
        return sendOutcome(reply, outcome, besluitStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/besluiten/:besluitId/intrekking',
      {
        schema: {
          operationId: 'withdrawBesluit',
          tags: ['maatregel'],
          params: Type.Object({ gezinId: IdSchema, besluitId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ op: DaySchema }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, besluitId } = request.params;
        const outcome = await withdrawBesluit(gate, writeOf(request), gezinId, besluitId, {
          op: getPlainDate(request.body.op),
          versie: versionOf(request),
        });
        return sendOutcome(
          reply,
          outcome,
          { besluitIngetrokken: 409, intrekkingInToekomst: 400, intrekkingVoorBesluit: 400 },
          201,
        );
      },
    );
    done();
  };
