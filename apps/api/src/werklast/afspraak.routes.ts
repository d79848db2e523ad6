import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import type { Werklastafspraak } from '@rondom/domain/werklast';
import { Type, type Static } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  DaySchema,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { proefWerklastafspraak, readWerklastbeeld, spreekWerklastAf } from './regio.usecase.ts';
import { ProefSchema, WerklastbeeldSchema } from './werklast.schema.ts';

const tags = ['werklast'];
const Keus = Type.Object({ uitvoer: Type.Optional(Type.Boolean()) });
const Uren = Type.Integer();
const AfspraakBody = Type.Object(
  {
    ...{ regioId: IdSchema, geldigVanaf: DaySchema },
    ...{ directeveiligheid: Uren, eersteweken: Uren, maatregel: Uren, plan: Uren, afbouw: Uren },
    ...{ eersteWeken: Type.Integer(), plafondProcent: Type.Integer(), plafondWeken: Type.Integer() },
  },
  { additionalProperties: false },
);
const status = {
  ...{ urenOnjuist: 400, eersteWekenOnjuist: 400, plafondOnjuist: 400, plafondWekenOnjuist: 400 },
  ...{ afspraakVoorVandaag: 400, nietVoorDezeRegio: 403 },
} as const;

function afspraakOf(body: Static<typeof AfspraakBody>): Werklastafspraak {
  const { directeveiligheid, eersteweken, maatregel, plan, afbouw } = body;
  const { eersteWeken, plafondProcent, plafondWeken } = body;
  return {
    geldigVanaf: getPlainDate(body.geldigVanaf),
    minuten: { directeveiligheid, eersteweken, maatregel, plan, afbouw },
    ...{ eersteWeken, plafondProcent, plafondWeken },
  };
}

/** What a region agreed about the time families ask, and what its teams carry. */
export const afspraakRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/werklast/regio',
      {
        schema: {
          ...{ operationId: 'getWerklastbeeld', tags, querystring: Keus },
          response: answers(WerklastbeeldSchema),
        },
      },
      async (request, reply) => {
        const { uitvoer = false } = request.query;
        return sendOutcome(reply, await readWerklastbeeld(gate, aanvraagOf(request), uitvoer), {});
      },
    );
    app.get(
      '/werklast/regio/proef',
      {
        schema: {
          ...{ operationId: 'proefWerklastafspraak', tags, querystring: AfspraakBody },
          response: answers(ProefSchema),
        },
      },
      async (request, reply) => {
        const { query } = request;
        const nieuw = afspraakOf(query);
        return sendOutcome(
          reply,
          await proefWerklastafspraak(gate, aanvraagOf(request), query.regioId, nieuw),
          status,
        );
      },
    );
    app.post(
      '/werklast/afspraken',
      {
        schema: {
          ...{ operationId: 'spreekWerklastAf', tags, headers: WriteHeaders, body: AfspraakBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { body } = request;
        const outcome = await spreekWerklastAf(gate, writeOf(request), body.regioId, afspraakOf(body));
        return sendOutcome(reply, outcome, status, 201);
      },
    );
    done();
  };
