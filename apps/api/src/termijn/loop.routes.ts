import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { aanvraagklokken, opschortredenen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
  TextSchema,
  versionOf,
  writeOf,
  WriteHeaders,
  WrittenSchema,
} from '../platform/http/index.ts';
import { legAanvraagVast } from './aanvraag.usecase.ts';
import { hervatKlok, rondKlokAf, schortOp, verlengKlok } from './loop.usecase.ts';
import { proefKlok } from './proef.usecase.ts';

const GezinParams = Type.Object({ gezinId: IdSchema });
const Params = Type.Object({ gezinId: IdSchema, termijnId: IdSchema });
const eenheid = Codes(['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'] as const);
const Aantal = Type.Integer({ minimum: 1, maximum: 999 });
const Woorden = TextSchema(300);
const base = '/gezinnen/:gezinId/termijnen';
const tags = ['termijn'];

const status = {
  termijnVanAnder: 403,
  dagInToekomst: 400,
  opschortingOnjuist: 400,
  opschortredenPastNiet: 400,
  verlengingOnjuist: 400,
  redenOntbreekt: 400,
  eindeVoorBegin: 400,
  klaarVoorBegin: 400,
  verteldVoorBegin: 400,
  klokLooptAl: 409,
  klokGestopt: 409,
  staatAlStil: 409,
  staatNietStil: 409,
  nietOpschortbaar: 409,
  nietVerlengbaar: 409,
  opschortingenOverlappen: 409,
  opschortingBuitenTermijn: 409,
  teVaakVerlengd: 409,
  langerDanToegestaan: 409,
  verlengdBuitenTermijn: 409,
  bestondNiet: 409,
  isAlAchttien: 409,
} as const;

/** A request that comes in, and a clock that stands still, runs again, is made longer or is done. */
export const loopRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      base,
      {
        schema: {
          operationId: 'legAanvraagVast',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: Type.Object({ soort: Codes(aanvraagklokken), persoonId: IdSchema, op: DaySchema }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await legAanvraagVast(gate, writeOf(request), request.params.gezinId, {
            ...request.body,
            op: getPlainDate(request.body.op),
          }),
          status,
          201,
        ),
    );

    app.get(
      `${base}/:termijnId/proef`,
      {
        schema: {
          operationId: 'proefTermijn',
          tags,
          params: Params,
          querystring: Type.Object({
            op: DaySchema,
            reden: Type.Optional(Codes(opschortredenen)),
            tot: Type.Optional(DaySchema),
            aantal: Type.Optional(Aantal),
            eenheid: Type.Optional(eenheid),
          }),
          response: answers(
            Type.Object({ nu: DaySchema, dan: Nullable(DaySchema), over: Nullable(Type.Integer()) }),
          ),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, termijnId: termijn } = request.params;
        const outcome = await proefKlok(
          gate,
          aanvraagOf(request),
          { gezin, termijn },
          {
            ...request.query,
            op: getPlainDate(request.query.op),
            tot: dagOf(request.query.tot),
          },
        );
        return sendOutcome(reply, outcome, status);
      },
    );

    app.post(
      `${base}/:termijnId/opschortingen`,
      {
        schema: {
          operationId: 'schortTermijnOp',
          tags,
          params: Params,
          headers: ChangeHeaders,
          body: Type.Object({
            reden: Codes(opschortredenen),
            op: DaySchema,
            tot: Type.Optional(DaySchema),
            woorden: Woorden,
          }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await schortOp(gate, writeOf(request), ofPath(request.params, versionOf(request)), {
            ...request.body,
            op: getPlainDate(request.body.op),
            tot: dagOf(request.body.tot),
          }),
          status,
        ),
    );

    app.put(
      `${base}/:termijnId/hervatting`,
      {
        schema: {
          operationId: 'hervatTermijn',
          tags,
          params: Params,
          headers: ChangeHeaders,
          body: Type.Object({ op: DaySchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await hervatKlok(
            gate,
            writeOf(request),
            ofPath(request.params, versionOf(request)),
            getPlainDate(request.body.op),
          ),
          status,
        ),
    );

    app.post(
      `${base}/:termijnId/verlengingen`,
      {
        schema: {
          operationId: 'verlengTermijn',
          tags,
          params: Params,
          headers: ChangeHeaders,
          body: Type.Object({
            aantal: Aantal,
            eenheid,
            woorden: Woorden,
            verteldAan: IdSchema,
            verteldOp: DaySchema,
          }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await verlengKlok(gate, writeOf(request), ofPath(request.params, versionOf(request)), {
            ...request.body,
            verteldOp: getPlainDate(request.body.verteldOp),
          }),
          status,
        ),
    );

    app.put(
      `${base}/:termijnId/klaar`,
      {
        schema: {
          operationId: 'rondTermijnAf',
          tags,
          params: Params,
          headers: ChangeHeaders,
          body: Type.Object({ op: DaySchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await rondKlokAf(
            gate,
            writeOf(request),
            ofPath(request.params, versionOf(request)),
            getPlainDate(request.body.op),
          ),
          status,
        ),
    );
    done();
  };

const ofPath = (
  { gezinId, termijnId }: { readonly gezinId: string; readonly termijnId: string },
  versie: number,
) => ({ gezin: gezinId, termijn: termijnId, versie });

const dagOf = (text: string | undefined) => (text === undefined ? undefined : getPlainDate(text));
