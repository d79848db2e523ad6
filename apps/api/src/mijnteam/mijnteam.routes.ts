import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { bronstatussen } from '@rondom/domain/termijn';
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
import { readMijnTeam } from './mijnteam.usecase.ts';

const Text = Type.String();
const TeamgezinSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  gevraagdOp: Nullable(DaySchema),
  zonderSinds: Nullable(DaySchema),
  vorigGezicht: Nullable(Text),
  acuutSinds: Nullable(DaySchema),
  laat: Type.Array(
    Type.Object({ soort: Text, uiterlijk: DaySchema, bronstatus: Nullable(Codes(bronstatussen)) }),
  ),
  kinderenOpBord: Type.Integer(),
});
const MijnTeamSchema = Type.Object({
  zonderVastGezicht: Type.Array(TeamgezinSchema),
  onbemand: Type.Array(
    Type.Object({
      gezinId: IdSchema,
      gezin: Text,
      naam: Text,
      vanaf: DaySchema,
      tot: DaySchema,
      opDag: DaySchema,
    }),
  ),
  leden: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      telefoon: Nullable(Text),
      registratieTot: Nullable(DaySchema),
      gezinnen: Type.Array(TeamgezinSchema),
    }),
  ),
});

export const mijnteamRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/mijnteam',
      { schema: { operationId: 'getMijnTeam', tags: ['mijnteam'], response: answers(MijnTeamSchema) } },
      async (request, reply) => sendOutcome(reply, await readMijnTeam(gate, aanvraagOf(request)), {}),
    );
    done();
  };
