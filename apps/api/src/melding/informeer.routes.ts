import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { informeergronden } from '@rondom/domain/melding';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  Codes,
  DaySchema,
  IdSchema,
  sendOutcome,
  TextSchema,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { verlengInformeren, vertelAan } from './informeer.usecase.ts';

const tags = ['melding'];
const params = Type.Object({ meldingId: IdSchema, plaats: Type.Integer({ minimum: 0, maximum: 99 }) });
const refused = {
  ...{ alVerteld: 409, verlengdBuitenTermijn: 409, langerDanToegestaan: 400, verlengingOnjuist: 400 },
  ...{ redenOntbreekt: 400, dagInToekomst: 400, verteldVoorBegin: 400, bestondNiet: 400 },
  ...{ nietVerlengbaar: 400, teVaakVerlengd: 400, nietOpschortbaar: 400, opschortingOnjuist: 400 },
  ...{ opschortingenOverlappen: 400, opschortingBuitenTermijn: 400, eindeVoorBegin: 400, isAlAchttien: 400 },
} as const;

/** The duty to tell who is spoken of, one named person at a time. */
export const informeerRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/meldingen/:meldingId/personen/:plaats/uitstel',
      {
        schema: {
          operationId: 'verlengInformeren',
          tags,
          params,
          headers: WriteHeaders,
          body: Type.Object(
            { weken: Type.Integer(), grond: Codes(informeergronden), woorden: TextSchema(2000) },
            { additionalProperties: false },
          ),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { meldingId: melding, plaats } = request.params;
        const outcome = await verlengInformeren(gate, writeOf(request), { melding, plaats }, request.body);
        return sendOutcome(reply, outcome, refused, 201);
      },
    );
    app.post(
      '/meldingen/:meldingId/personen/:plaats/verteld',
      {
        schema: {
          operationId: 'vertelAanPersoon',
          tags,
          params,
          headers: WriteHeaders,
          body: Type.Object({ op: DaySchema }, { additionalProperties: false }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { meldingId: melding, plaats } = request.params;
        const op = getPlainDate(request.body.op);
        const outcome = await vertelAan(gate, writeOf(request), { melding, plaats }, op);
        return sendOutcome(reply, outcome, refused, 201);
      },
    );
    done();
  };
