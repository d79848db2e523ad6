import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import {
  gespreksdeelnemers,
  weigerredenen,
  wisselredenen,
  wisselstappen,
  zonderGesprek,
  zonderStem,
} from '@rondom/domain/betrokkenheid';
import { getPlainDate } from '@rondom/domain/kern';
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
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import {
  AntwoordBody,
  beantwoordWisseling,
  EigenWisselingSchema,
  readEigenWisselingen,
} from './eigenwisseling.ts';
import {
  beginWisseling,
  doeWisselstap,
  readOntvangers,
  readWisselingen,
  type Wisseldaad,
} from './wisseling.usecase.ts';

const strict = { additionalProperties: false };
const tags = ['betrokkenheid'];
const Text = Type.String();
const bijGezin = Type.Object({ gezinId: IdSchema });
const WisselingSchema = Type.Object({
  ...{ id: IdSchema, van: Text, naar: Text, naarId: IdSchema, reden: Codes(wisselredenen), uitleg: Text },
  ...{ zichtTot: DaySchema, gevraagdOp: DaySchema, gesprekOp: Nullable(DaySchema) },
  gesprekErbij: Type.Array(Codes(gespreksdeelnemers)),
  zonderGesprek: Nullable(Codes(zonderGesprek)),
  antwoord: Nullable(Codes(['aangenomen', 'geweigerd'])),
  ...{ antwoordOp: Nullable(DaySchema), weigerreden: Nullable(Codes(weigerredenen)) },
  ...{ verteldOp: Nullable(DaySchema), zonderStem: Nullable(Codes(zonderStem)) },
  ...{ ingegaanOp: Nullable(DaySchema), ingetrokkenOp: Nullable(DaySchema), versie: Type.Integer() },
  stemmen: Type.Array(Type.Object({ persoonId: IdSchema, op: DaySchema, tekst: Text })),
  ...{ loopt: Type.Boolean(), ikGeefOver: Type.Boolean(), openStappen: Type.Array(Codes(wisselstappen)) },
});
const BeginBody = Type.Object(
  { naarId: IdSchema, reden: Codes(wisselredenen), uitleg: TextSchema(2_000), zichtTot: DaySchema },
  strict,
);
const StapBody = Type.Union([
  Type.Object(
    {
      stap: Type.Literal('gesprek'),
      op: Type.Optional(DaySchema),
      erbij: Type.Array(Codes(gespreksdeelnemers), { maxItems: 3 }),
      zonder: Type.Optional(Codes(zonderGesprek)),
    },
    strict,
  ),
  Type.Object({ stap: Type.Literal('vertellen'), op: DaySchema }, strict),
  Type.Object({ stap: Type.Literal('horen'), persoonId: IdSchema, tekst: TextSchema() }, strict),
  Type.Object({ stap: Type.Literal('horen'), zonder: Codes(zonderStem) }, strict),
  Type.Object({ stap: Type.Literal('intrekken') }, strict),
]);
type Stap = Type.Static<typeof StapBody>;

function daadOf(body: Stap): Wisseldaad {
  switch (body.stap) {
    case 'gesprek':
      return {
        stap: 'gesprek',
        op: body.op === undefined ? undefined : getPlainDate(body.op),
        erbij: body.erbij,
        zonder: body.zonder,
      };
    case 'vertellen':
      return { stap: 'vertellen', op: getPlainDate(body.op) };
    case 'horen':
    case 'intrekken':
      return body;
  }
}

const beginStatus = {
  ...{ wisselingLoopt: 409, nietUwGezin: 409, ontvangerNietBeschikbaar: 400 },
  ...{ teamBuitenRegio: 400, zichtTotOngeldig: 400 },
} as const;
const stapStatus = {
  ...{ wisselingVoorbij: 409, stapAlGedaan: 409, gesprekOnvolledig: 400 },
  ...{ wisseldagInToekomst: 400, persoonNietInGezin: 400 },
} as const;

/** A change of face: begun by the old face, accepted by the new one, told to the family and heard. */
export const wisselingRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/wisselingen',
      {
        schema: {
          ...{ operationId: 'listWisselingen', tags, params: bijGezin },
          response: answers(Type.Array(WisselingSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readWisselingen(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    app.get(
      '/gezinnen/:gezinId/wisselontvangers',
      {
        schema: {
          ...{ operationId: 'listWisselontvangers', tags, params: bijGezin },
          response: answers(
            Type.Array(Type.Object({ id: IdSchema, naam: Text, organisatie: Text, inRegio: Type.Boolean() })),
          ),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readOntvangers(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    app.post(
      '/gezinnen/:gezinId/wisselingen',
      {
        schema: {
          ...{
            operationId: 'beginWisseling',
            tags,
            params: bijGezin,
            headers: WriteHeaders,
            body: BeginBody,
          },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const nieuw = { ...request.body, zichtTot: getPlainDate(request.body.zichtTot) };
        const outcome = await beginWisseling(gate, writeOf(request), request.params.gezinId, nieuw);
        return sendOutcome(reply, outcome, beginStatus, 201);
      },
    );
    app.post(
      '/gezinnen/:gezinId/wisselingen/:wisselingId/stappen',
      {
        schema: {
          ...{ operationId: 'doeWisselstap', tags, headers: ChangeHeaders, body: StapBody },
          params: Type.Object({ gezinId: IdSchema, wisselingId: IdSchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, wisselingId: wisseling } = request.params;
        const of = { gezin, wisseling, versie: versionOf(request) };
        const outcome = await doeWisselstap(gate, writeOf(request), of, daadOf(request.body));
        return sendOutcome(reply, outcome, stapStatus);
      },
    );
    app.get(
      '/wisselingen',
      {
        schema: {
          ...{ operationId: 'listEigenWisselingen', tags },
          response: answers(Type.Array(EigenWisselingSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readEigenWisselingen(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/wisselingen/:wisselingId/antwoord',
      {
        schema: {
          ...{ operationId: 'beantwoordWisseling', tags, headers: ChangeHeaders, body: AntwoordBody },
          params: Type.Object({ wisselingId: IdSchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { body, params } = request;
        const of = { wisseling: params.wisselingId, versie: versionOf(request) };
        const weigerreden = body.antwoord === 'geweigerd' ? body.weigerreden : null;
        return sendOutcome(reply, await beantwoordWisseling(gate, writeOf(request), of, weigerreden), {});
      },
    );
    done();
  };
