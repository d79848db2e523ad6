import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { veiligheden } from '@rondom/domain/wachtlijst';
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
} from '../platform/http/index.ts';
import { readNuOnveilig } from './nuonveilig.usecase.ts';

const Text = Type.String();
const OnveiligSchema = Type.Object({
  gezinId: IdSchema,
  gezin: Text,
  veiligheid: Codes(['nietBekend', 'acuut', 'onveilig', 'tenDele', 'veilig']),
  sinds: DaySchema,
  tot: Nullable(DaySchema),
  vraag: Nullable(Text),
  acuutSinds: Nullable(DaySchema),
  standen: Type.Array(Type.Object({ soort: Text, sinds: DaySchema })),
  veilig: Type.Array(Type.Object({ veilig: Codes(veiligheden), op: Nullable(DaySchema), naam: Text })),
  wieNu: Type.Array(
    Type.Object({
      soort: Text,
      naam: Nullable(Text),
      organisatie: Nullable(Text),
      telefoon: Nullable(Text),
    }),
  ),
  eersteDag: Nullable(DaySchema),
  eersteSoort: Nullable(Text),
});

export const nuonveiligRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/nuonveilig',
      {
        schema: {
          operationId: 'listNuOnveilig',
          tags: ['nuonveilig'],
          response: answers(Type.Array(OnveiligSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readNuOnveilig(gate, aanvraagOf(request)), {}),
    );
    done();
  };
