import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { Type, type Static } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, DaySchema, sendOutcome } from '../platform/http/index.ts';
import { belofteRoutes } from './belofte.routes.ts';
import { BordSchema, GebiedenSchema, PadrijSchema, RijenSchema, VerloopSchema } from './bord.schema.ts';
import { exportBordRijen, meesteRijen, readBord, readBordRij, type BordOpgave } from './bord.usecase.ts';
import { readGebieden, readVerloop } from './telling.usecase.ts';

const tags = ['bord'];
const Dag = Type.Object({ op: Type.Optional(DaySchema) });
const DagEnRegio = Type.Object({
  ...Dag.properties,
  regio: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
});
const Bladzij = Type.Object({
  ...DagEnRegio.properties,
  toon: Type.Optional(
    Type.Integer({ minimum: 1, maximum: meesteRijen, description: 'How many rows, from the top' }),
  ),
});
const Uitvoer = Type.Object({ ...DagEnRegio.properties, uitvoer: Type.Optional(Type.Boolean()) });
const status = { borddagInToekomst: 400, borddagTeLangGeleden: 400 } as const;

const dagOf = (op: string | undefined): PlainDate | undefined =>
  op === undefined ? undefined : getPlainDate(op);
const opgaveOf = ({ op, regio }: Static<typeof DagEnRegio>): BordOpgave => ({ op: dagOf(op), regio });

export const bordRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(belofteRoutes(gate));
    app.get(
      '/bord',
      { schema: { operationId: 'getBord', tags, querystring: Bladzij, response: answers(BordSchema) } },
      async (request, reply) => {
        const { toon, ...vraag } = request.query;
        const opgave = { ...opgaveOf(vraag), toon };
        return sendOutcome(reply, await readBord(gate, aanvraagOf(request), opgave), status);
      },
    );

    app.get(
      '/bord/rijen',
      {
        schema: {
          operationId: 'exportBordRijen',
          tags,
          querystring: DagEnRegio,
          response: answers(RijenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await exportBordRijen(gate, aanvraagOf(request), opgaveOf(request.query)), status),
    );

    app.get(
      '/bord/verloop',
      {
        schema: {
          operationId: 'getBordVerloop',
          tags,
          querystring: Uitvoer,
          response: answers(VerloopSchema),
        },
      },
      async (request, reply) => {
        const { uitvoer = false, ...vraag } = request.query;
        return sendOutcome(
          reply,
          await readVerloop(gate, aanvraagOf(request), opgaveOf(vraag), uitvoer),
          status,
        );
      },
    );

    app.get(
      '/bord/gebieden',
      {
        schema: { operationId: 'getBordGebieden', tags, querystring: Dag, response: answers(GebiedenSchema) },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readGebieden(gate, aanvraagOf(request), dagOf(request.query.op), false),
          status,
        ),
    );

    app.get(
      '/bord/publicatie',
      {
        schema: {
          operationId: 'exportBordGebieden',
          tags,
          querystring: Dag,
          response: answers(GebiedenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readGebieden(gate, aanvraagOf(request), dagOf(request.query.op), true),
          status,
        ),
    );

    app.get(
      '/bord/:nummer',
      {
        schema: {
          operationId: 'getBordRij',
          tags,
          params: Type.Object({ nummer: Type.String({ pattern: '^K-[0-9]{1,6}$' }) }),
          response: answers(PadrijSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readBordRij(gate, aanvraagOf(request), Number(request.params.nummer.slice(2))),
          {},
        ),
    );
    done();
  };
