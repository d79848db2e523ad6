import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { legEigenCheckVast } from './check.usecase.ts';
import { meldTekort, readMijnZichten, readTeamzicht, readTekort, readWieLetOp } from './lijst.usecase.ts';
import { checkStatus } from './zicht.routes.ts';
import { CheckBody, MijnZichtSchema, TeamzichtSchema, TekortSchema, WieLetOpSchema } from './zicht.schema.ts';

const tags = ['zicht'];

/** The sight of safety beside the families: of the watcher, of who leads, and of the family itself. */
export const zichtlijstRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/zicht/mijn',
      { schema: { operationId: 'listMijnZichten', tags, response: answers(Type.Array(MijnZichtSchema)) } },
      async (request, reply) => sendOutcome(reply, await readMijnZichten(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/zicht/mijn/:wachtId/checks',
      {
        schema: {
          operationId: 'legEigenCheckVast',
          tags,
          params: Type.Object({ wachtId: IdSchema }),
          headers: WriteHeaders,
          body: CheckBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await legEigenCheckVast(gate, writeOf(request), request.params.wachtId, request.body);
        return sendOutcome(reply, outcome, checkStatus, 201);
      },
    );
    app.get(
      '/zicht/team',
      { schema: { operationId: 'listTeamzicht', tags, response: answers(Type.Array(TeamzichtSchema)) } },
      async (request, reply) => sendOutcome(reply, await readTeamzicht(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/zicht/tekort',
      { schema: { operationId: 'listTekort', tags, response: answers(Type.Array(TekortSchema)) } },
      async (request, reply) => sendOutcome(reply, await readTekort(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/zicht/tekort/:regioId/melding',
      {
        schema: {
          operationId: 'meldTekort',
          tags,
          params: Type.Object({ regioId: IdSchema }),
          headers: WriteHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await meldTekort(gate, writeOf(request), request.params.regioId), {}, 201),
    );
    app.get(
      '/portaal/gezinnen/:gezinId/wieletop',
      {
        schema: {
          operationId: 'getWieLetOp',
          tags: ['portaal'],
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Array(WieLetOpSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readWieLetOp(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
