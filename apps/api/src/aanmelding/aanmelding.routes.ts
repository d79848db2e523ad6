import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  ProblemSchema,
  sendProblem,
  type Sessions,
} from '../platform/http/index.ts';
import { NogVanMijSchema, SessieSchema } from './aanmelding.schema.ts';
import { isNogVanMij } from './nog-van-mij.ts';
import { findVerlopenRegistratie } from './registratie.ts';

interface Parts {
  readonly clock: Clock;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly demo: boolean;
}

/** Who is logged in, and logging out. */
export const sessieRoutes =
  ({ clock, database, sessions, demo }: Parts): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/sessie',
      { schema: { operationId: 'getSessie', tags: ['aanmelding'], response: answers(SessieSchema) } },
      async (request, reply) => {
        const { actor } = request;
        if (!actor) return sendProblem(reply, 401, [{ kind: 'nietIngelogd' }]);
        const { sub, naam, rol, soort, organisatie } = actor;
        return reply.send({
          sub,
          naam,
          rol,
          soort,
          organisatie,
          vandaag: clock.today(),
          nu: clock.now().toISOString(),
          demo,
          registratieVerlopenOp: await findVerlopenRegistratie(database, actor.gebruikerId, clock.today()),
        });
      },
    );

    app.get(
      '/sessie/gezinnen/:gezinId',
      {
        schema: {
          operationId: 'isNogVanMij',
          tags: ['aanmelding'],
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(NogVanMijSchema),
        },
      },
      async (request, reply) => {
        const { actor, verzoekId } = aanvraagOf(request);
        const nogVanMij = await isNogVanMij(database, actor, verzoekId, request.params.gezinId);
        return reply.send({ nogVanMij });
      },
    );

    // Somebody sits here: asked by a page in which keys are pressed. The hook of the session does the rest.
    app.post(
      '/sessie/bezig',
      {
        schema: {
          operationId: 'meldBezig',
          tags: ['aanmelding'],
          response: { 204: Type.Null(), '4xx': ProblemSchema },
        },
      },
      async (request, reply) => {
        aanvraagOf(request);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/sessie/beeindig',
      { schema: { operationId: 'endSessie', tags: ['aanmelding'], response: { 204: Type.Null() } } },
      async (request, reply) => {
        await sessions.end(request, reply);
        return reply.status(204).send(null);
      },
    );
    done();
  };
