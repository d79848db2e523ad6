import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { afwezigredenen } from '@rondom/domain/betrokkenheid';
import { getPlainDate } from '@rondom/domain/kern';
import { bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { benTerug, kiesVervanger, meldAfwezig, readAfwezigheden } from './afwezig.usecase.ts';

const strict = { additionalProperties: false };
const tags = ['betrokkenheid'];
const Text = Type.String();
const dagen = { vanaf: DaySchema, tot: DaySchema };

const AfwezighedenSchema = Type.Object({
  afwezigheden: Type.Array(
    Type.Object({
      id: IdSchema,
      ...dagen,
      reden: Codes(afwezigredenen),
      versie: Type.Integer(),
      gezinnen: Type.Array(
        Type.Object({
          gezinId: IdSchema,
          gezin: Text,
          vervangers: Type.Array(Type.Object({ naam: Text, ...dagen })),
          onbemandOp: Nullable(DaySchema),
        }),
      ),
    }),
  ),
  gezinnen: Type.Array(
    Type.Object({
      gezinId: IdSchema,
      gezin: Text,
      samenMet: Nullable(Text),
      afspraken: Type.Array(Type.Object({ op: InstantSchema, soort: Text })),
      termijnen: Type.Array(
        Type.Object({ soort: Text, uiterlijk: DaySchema, bronstatus: Nullable(Codes(bronstatussen)) }),
      ),
      wachten: Type.Integer(),
    }),
  ),
  collegas: Type.Array(Type.Object({ id: IdSchema, naam: Text, afwezig: Type.Boolean() })),
});

const AfwezigBody = Type.Object(
  {
    ...dagen,
    reden: Codes(afwezigredenen),
    vervangers: Type.Array(Type.Object({ gezinId: IdSchema, gebruikerId: Nullable(IdSchema) }, strict), {
      maxItems: 500,
    }),
  },
  strict,
);

const status = {
  totVoorVanaf: 400,
  afwezigInVerleden: 400,
  afwezigTeLang: 400,
  alAfwezig: 409,
  gezinNietGenoemd: 409,
  nietUwGezin: 400,
  vervangerNietVanTeam: 400,
  vervangerAfwezig: 409,
} as const;

export const afwezigRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/afwezigheden',
      {
        schema: {
          operationId: 'listAfwezigheden',
          tags,
          querystring: Type.Object({ vanaf: Type.Optional(DaySchema), tot: Type.Optional(DaySchema) }),
          response: answers(AfwezighedenSchema),
        },
      },
      async (request, reply) => {
        const { vanaf, tot } = request.query;
        const dag = (text: string | undefined) => (text === undefined ? undefined : getPlainDate(text));
        const periode = { vanaf: dag(vanaf), tot: dag(tot) };
        return sendOutcome(reply, await readAfwezigheden(gate, aanvraagOf(request), periode), {});
      },
    );

    app.post(
      '/afwezigheden',
      {
        schema: {
          operationId: 'meldAfwezig',
          tags,
          headers: WriteHeaders,
          body: AfwezigBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { vanaf, tot, reden, vervangers } = request.body;
        const nieuw = { vanaf: getPlainDate(vanaf), tot: getPlainDate(tot), reden, vervangers };
        return sendOutcome(reply, await meldAfwezig(gate, writeOf(request), nieuw), status, 201);
      },
    );

    app.post(
      '/afwezigheden/:afwezigheidId/vervangers',
      {
        schema: {
          operationId: 'kiesVervanger',
          tags,
          params: Type.Object({ afwezigheidId: IdSchema }),
          headers: WriteHeaders,
          body: Type.Object({ gezinId: IdSchema, gebruikerId: IdSchema }, strict),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { afwezigheidId } = request.params;
        const outcome = await kiesVervanger(gate, writeOf(request), afwezigheidId, request.body);
        return sendOutcome(
          reply,
          outcome,
          {
            ...{ vervangerNietVanTeam: 400, vervangerAfwezig: 409, doetAlMee: 409 },
            ...{ einddatumOntbreekt: 400, totVoorVanaf: 400 },
          },
          201,
        );
      },
    );

    app.post(
      '/afwezigheden/:afwezigheidId/terug',
      {
        schema: {
          operationId: 'benTerug',
          tags,
          params: Type.Object({ afwezigheidId: IdSchema }),
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { afwezigheidId } = request.params;
        return sendOutcome(
          reply,
          await benTerug(gate, writeOf(request), afwezigheidId, versionOf(request)),
          {},
        );
      },
    );
    done();
  };
