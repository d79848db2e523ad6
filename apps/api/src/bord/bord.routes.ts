import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { veiligheden, wachtsoorten, wachtstatussen } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, Codes, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { BelofteSchema, belofteRoutes } from './belofte.routes.ts';
import { readBord, readBordRij } from './bord.usecase.ts';

const RijSchema = Type.Object({
  nummer: Type.String(),
  band: Nullable(Type.String()),
  regio: Type.String(),
  wachtOp: Codes(wachtsoorten),
  sinds: DaySchema,
  uiterlijk: DaySchema,
  dagenTeLaat: Type.Integer(),
  klokGestoptOp: Nullable(DaySchema),
  begonnenOp: Nullable(DaySchema),
  dagenSindsBegin: Nullable(Type.Integer()),
  status: Codes(wachtstatussen),
  neeGezegd: Type.Boolean(),
  beeindigdOp: Nullable(DaySchema),
  veilig: Codes(veiligheden),
  stap: Type.String(),
  stapWie: Type.String(),
  stapOp: Nullable(DaySchema),
  reden: Nullable(Type.String()),
});
const BordSchema = Type.Object({
  vandaag: DaySchema,
  acties: Type.Array(Codes(['beloof'])),
  belofte: Nullable(BelofteSchema),
  aantal: Type.Integer(),
  rijen: Type.Array(RijSchema),
  vandaagVanHetBord: Type.Array(RijSchema),
  lijn: Type.Array(Type.Object({ dag: DaySchema, aantal: Type.Integer(), plan: Nullable(Type.Integer()) })),
  erbij: Type.Integer(),
  geholpen: Type.Integer(),
  zonderHulp: Type.Integer(),
});

export const bordRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(belofteRoutes(gate));
    app.get(
      '/bord',
      { schema: { operationId: 'getBord', tags: ['bord'], response: answers(BordSchema) } },
      async (request, reply) => sendOutcome(reply, await readBord(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/bord/:nummer',
      {
        schema: {
          operationId: 'getBordRij',
          tags: ['bord'],
          params: Type.Object({ nummer: Type.String({ pattern: '^K-[0-9]{1,6}$' }) }),
          response: answers(RijSchema),
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
