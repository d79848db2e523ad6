import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  DaySchema,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readRuimte, readTeamwerklast, zetUren } from './team.usecase.ts';
import { MijnWerklastSchema, RuimteSchema, TeamwerklastSchema } from './werklast.schema.ts';
import { readMijnWerklast } from './werklast.usecase.ts';

const tags = ['werklast'];
const Keus = Type.Object({ uitvoer: Type.Optional(Type.Boolean()) });
const UrenBody = Type.Object(
  {
    ...{ gebruikerId: IdSchema, vanaf: DaySchema },
    ...{ contractMinuten: Type.Integer(), gezinsMinuten: Type.Integer() },
  },
  { additionalProperties: false },
);
const status = {
  ...{ contractOnjuist: 400, gezinsurenOnjuist: 400, meerDanContract: 400, urenVoorVandaag: 400 },
  werkerNietVanTeam: 404,
} as const;

/** One's own work, and that of the team one leads. */
export const werklastRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/werklast',
      { schema: { operationId: 'getMijnWerklast', tags, response: answers(MijnWerklastSchema) } },
      async (request, reply) => sendOutcome(reply, await readMijnWerklast(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/werklast/team',
      {
        schema: {
          ...{ operationId: 'getTeamwerklast', tags, querystring: Keus },
          response: answers(TeamwerklastSchema),
        },
      },
      async (request, reply) => {
        const { uitvoer = false } = request.query;
        return sendOutcome(reply, await readTeamwerklast(gate, aanvraagOf(request), uitvoer), {});
      },
    );
    app.get(
      '/werklast/ruimte',
      { schema: { operationId: 'getRuimte', tags, response: answers(RuimteSchema) } },
      async (request, reply) => sendOutcome(reply, await readRuimte(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/werklast/uren',
      {
        schema: {
          ...{ operationId: 'zetWerkuren', tags, headers: WriteHeaders, body: UrenBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gebruikerId, vanaf, ...minuten } = request.body;
        const uren = { ...minuten, vanaf: getPlainDate(vanaf) };
        return sendOutcome(reply, await zetUren(gate, writeOf(request), gebruikerId, uren), status, 201);
      },
    );
    done();
  };
