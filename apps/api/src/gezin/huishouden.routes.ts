import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
  TextSchema,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readAdres } from './adres.usecase.ts';
import { makeHuishouden, moveTo } from './huishouden.usecase.ts';

const HuishoudenParams = Type.Object({ gezinId: IdSchema, huishoudenId: IdSchema });
const Bewoners = Type.Array(IdSchema, { maxItems: 40 });

const NieuwHuishoudenSchema = Type.Object(
  {
    naam: Type.String({ maxLength: 100, pattern: '^[^\\u0000]*$' }),
    bewoners: Bewoners,
    ookElders: Type.Optional(Bewoners),
    vanaf: DaySchema,
    adres: Type.Optional(Type.Object({ tekst: TextSchema(300) }, { additionalProperties: false })),
    adresGeheim: Type.Boolean(),
  },
  { additionalProperties: false },
);
const VerhuizingSchema = Type.Object(
  { persoonId: IdSchema, vanaf: DaySchema, keuze: Type.Optional(Codes(['verhuist', 'ookHier'])) },
  { additionalProperties: false },
);
const verhuisStatus = {
  persoonNietInGezin: 400,
  vanafInToekomst: 400,
  woontHierAl: 409,
  woontErLater: 409,
  tweeHuizenAlleenKind: 400,
} as const;

export const huishoudenRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/huishoudens',
      {
        schema: {
          operationId: 'makeHuishouden',
          tags: ['gezin'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: NieuwHuishoudenSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const nieuw = { ...request.body, vanaf: getPlainDate(request.body.vanaf) };
        return sendOutcome(
          reply,
          await makeHuishouden(gate, writeOf(request), request.params.gezinId, nieuw),
          {
            ...verhuisStatus,
            huishoudennaamOntbreekt: 400,
            huishoudennaamIsPlaats: 400,
            bewonerOntbreekt: 400,
          },
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/huishoudens/:huishoudenId/bewoners',
      {
        schema: {
          operationId: 'moveToHuishouden',
          tags: ['gezin'],
          params: HuishoudenParams,
          headers: WriteHeaders,
          body: VerhuizingSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, huishoudenId: huishouden } = request.params;
        const verhuizing = { ...request.body, vanaf: getPlainDate(request.body.vanaf) };
        const outcome = await moveTo(gate, writeOf(request), { gezin, huishouden }, verhuizing);
        return sendOutcome(reply, outcome, verhuisStatus, 201);
      },
    );

    app.get(
      '/gezinnen/:gezinId/huishoudens/:huishoudenId/adres',
      {
        schema: {
          operationId: 'getAdres',
          tags: ['gezin'],
          params: HuishoudenParams,
          response: answers(Type.Object({ tekst: Nullable(Type.String()) })),
        },
      },
      async (request, reply) => {
        const { gezinId, huishoudenId } = request.params;
        return sendOutcome(reply, await readAdres(gate, aanvraagOf(request), gezinId, huishoudenId), {});
      },
    );
    done();
  };
