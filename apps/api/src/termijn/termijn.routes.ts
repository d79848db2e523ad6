import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { agendavakken, bronstatussen, opschortredenen, redenenTeLaat } from '@rondom/domain/termijn';
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
  WrittenSchema,
} from '../platform/http/index.ts';
import { exportAgenda, readAgenda } from './agenda.usecase.ts';
import { noemRedenTeLaat } from './reden.usecase.ts';
import { klokacties, readTermijn } from './termijn.usecase.ts';

/** Codes and parameters; the sentences are made by the reader's catalogue. */
const StapSchema = Type.Object({
  code: Type.String(),
  parameters: Type.Record(Type.String(), Type.Unknown()),
});

const DuurSchema = Type.Object({
  aantal: Type.Integer(),
  eenheid: Codes(['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'] as const),
});

export const ExplainedTermijnSchema = Type.Object({
  id: IdSchema,
  soort: Type.String(),
  vanaf: DaySchema,
  ruweDatum: DaySchema,
  uiterlijk: DaySchema,
  atw: Type.String(),
  bron: Type.String(),
  bronstatus: Codes(bronstatussen),
  gestoptOp: Nullable(DaySchema),
  stappen: Type.Array(StapSchema),
  wacht: Type.Array(StapSchema),
  gevolgen: Type.Array(
    Type.Object({
      gevolg: Type.Object({
        code: Type.String(),
        tenzij: Type.Optional(Type.String()),
        termijn: Type.Optional(Type.String()),
      }),
      op: Type.Optional(DaySchema),
      uiterlijk: Type.Optional(DaySchema),
    }),
  ),
  daarnaOpBord: Type.Boolean(),
  toelichting: Nullable(Type.String()),
  staatStil: Type.Boolean(),
  ruimte: Type.Object({
    opschorting: Nullable(
      Type.Object({
        redenen: Type.Array(Codes(opschortredenen)),
        bron: Type.String(),
        bronstatus: Codes(bronstatussen),
      }),
    ),
    verlenging: Nullable(
      Type.Object({
        hoogstens: DuurSchema,
        keren: Type.Union([Type.Literal(1), Type.Literal('telkens')]),
        totaal: Type.Optional(DuurSchema),
        bron: Type.String(),
        bronstatus: Codes(bronstatussen),
      }),
    ),
  }),
  woorden: Type.Array(Type.String()),
  versie: Type.Integer(),
  acties: Type.Array(Codes(klokacties)),
});

const Text = Type.String();
const AgendaSchema = Type.Object({
  vandaag: DaySchema,
  regels: Type.Array(
    Type.Object({
      id: IdSchema,
      gezinId: IdSchema,
      gezin: Text,
      soort: Text,
      persoon: Nullable(Text),
      vastGezicht: Nullable(Text),
      uiterlijk: DaySchema,
      vak: Codes(agendavakken),
      dagen: Type.Integer(),
      vervalt: Type.Boolean(),
      bron: Text,
      bronstatus: Codes(bronstatussen),
      ook: Type.Array(
        Type.Object({
          id: IdSchema,
          soort: Text,
          uiterlijk: DaySchema,
          bronstatus: Nullable(Codes(bronstatussen)),
        }),
      ),
      redenTeLaat: Nullable(Codes(redenenTeLaat)),
      /** It has no last day until it runs again. */
      stilSinds: Nullable(DaySchema),
      versie: Type.Integer(),
      acties: Type.Array(Codes(['noemReden'])),
    }),
  ),
});
const TermijnParams = Type.Object({ gezinId: IdSchema, termijnId: IdSchema });

export const termijnRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/termijnen',
      { schema: { operationId: 'listTermijnen', tags: ['termijn'], response: answers(AgendaSchema) } },
      async (request, reply) => sendOutcome(reply, await readAgenda(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/termijnen/uitvoer',
      { schema: { operationId: 'exportTermijnen', tags: ['termijn'], response: answers(AgendaSchema) } },
      async (request, reply) => sendOutcome(reply, await exportAgenda(gate, aanvraagOf(request)), {}),
    );

    app.put(
      '/gezinnen/:gezinId/termijnen/:termijnId/reden',
      {
        schema: {
          operationId: 'noemRedenTeLaat',
          tags: ['termijn'],
          params: TermijnParams,
          headers: ChangeHeaders,
          body: Type.Object({ reden: Codes(redenenTeLaat), toelichting: Type.Optional(TextSchema(200)) }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, termijnId } = request.params;
        const nieuw = { ...request.body, versie: versionOf(request) };
        return sendOutcome(reply, await noemRedenTeLaat(gate, writeOf(request), gezinId, termijnId, nieuw), {
          nietTeLaat: 409,
          andereRedenZonderWoorden: 400,
        });
      },
    );

    app.get(
      '/gezinnen/:gezinId/termijnen/:termijnId',
      {
        schema: {
          operationId: 'getTermijn',
          tags: ['termijn'],
          params: TermijnParams,
          response: answers(ExplainedTermijnSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, termijnId } = request.params;
        return sendOutcome(
          reply,
          (await readTermijn(gate, aanvraagOf(request), gezinId, termijnId)) as never,
          {},
        );
      },
    );
    done();
  };
