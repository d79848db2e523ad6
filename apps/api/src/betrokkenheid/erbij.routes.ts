import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { afwezigredenen } from '@rondom/domain/betrokkenheid';
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
  sendOutcome,
  TextSchema,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { addBetrokkene, endBetrokkene, readVervangers } from './erbij.usecase.ts';

const strict = { additionalProperties: false };
const periode = { vanaf: DaySchema, tot: Type.Optional(DaySchema) };
const NetwerkSchema = Type.Object(
  { soort: Type.Literal('netwerk'), persoonId: IdSchema, omschrijving: TextSchema(200), ...periode },
  strict,
);
const VervangerSchema = Type.Object(
  {
    ...{ soort: Type.Literal('vervanger'), gebruikerId: IdSchema, ...periode },
    reden: Type.Optional(Codes(afwezigredenen)),
  },
  strict,
);
const CollegaSchema = Type.Object({ id: IdSchema, naam: Type.String() });

export const erbijRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/vervangers',
      {
        schema: {
          operationId: 'listVervangers',
          tags: ['betrokkenheid'],
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Array(CollegaSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readVervangers(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/betrokkenen',
      {
        schema: {
          operationId: 'addBetrokkene',
          tags: ['betrokkenheid'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: Type.Union([NetwerkSchema, VervangerSchema]),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { vanaf, tot, ...wie } = request.body;
        const dagen = {
          vanaf: getPlainDate(vanaf),
          ...(tot === undefined ? {} : { tot: getPlainDate(tot) }),
        };
        const outcome = await addBetrokkene(gate, writeOf(request), request.params.gezinId, {
          ...wie,
          ...dagen,
        });
        const status = {
          einddatumOntbreekt: 400,
          totVoorVanaf: 400,
          doetAlMee: 409,
          netwerkDoetAlMee: 409,
          persoonNietInGezin: 400,
          vervangerNietVanTeam: 400,
        } as const;
        return sendOutcome(reply, outcome, status, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/betrokkenen/:betrokkenheidId/einde',
      {
        schema: {
          operationId: 'endBetrokkene',
          tags: ['betrokkenheid'],
          params: Type.Object({ gezinId: IdSchema, betrokkenheidId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ tot: DaySchema }, strict),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, betrokkenheidId: betrokkenheid } = request.params;
        const of = { gezin, betrokkenheid, versie: versionOf(request) };
        const outcome = await endBetrokkene(gate, writeOf(request), of, getPlainDate(request.body.tot));
        return sendOutcome(reply, outcome, {
          doetNietMeerMee: 409,
          eindeVoorBegin: 400,
          eindeVoorVandaag: 400,
          eindeNaAfspraak: 400,
        });
      },
    );
    done();
  };
