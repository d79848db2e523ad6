import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/index.ts';
import { answers, sendProblem, type Sessions } from '../platform/http/index.ts';
import { SessieSchema } from './aanmelding.schema.ts';
import type { Oidc } from './oidc.ts';
import { packMemory, unpackMemory } from './terugadres.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly demo: boolean;
}

/** Who is logged in, and logging out. */
export const sessieRoutes =
  ({ clock, sessions, demo }: Omit<Parts, 'database'>): FastifyPluginCallbackTypebox =>
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
        });
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

const memoryCookie = 'rondom_aanmelding';

/** The browser's way in and out; pages, not API. */
export const aanmeldPagina =
  ({
    database,
    sessions,
    oidc,
    origin,
    secure,
  }: Omit<Parts, 'clock' | 'demo'> & {
    readonly oidc: Oidc;
    readonly origin: string;
    readonly secure: boolean;
  }): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/aanmelden',
      {
        schema: {
          querystring: Type.Object({
            als: Type.Optional(Type.String({ maxLength: 60 })),
            naar: Type.Optional(Type.String({ maxLength: 200 })),
          }),
        },
      },
      async (request, reply) => {
        await sessions.end(request, reply);
        const { url, memory } = await oidc.begin(request.query.als);
        reply.setCookie(memoryCookie, packMemory(memory, request.query.naar), {
          path: '/aanmelden',
          httpOnly: true,
          sameSite: 'lax',
          secure,
          maxAge: 600,
        });
        return reply.redirect(url);
      },
    );

    app.get('/aanmelden/terug', async (request, reply) => {
      const cookie = request.cookies[memoryCookie];
      reply.clearCookie(memoryCookie, { path: '/aanmelden' });
      if (cookie === undefined) return reply.redirect('/');
      const { memory, naar } = unpackMemory(cookie);
      const sub = await oidc.complete(new URL(request.url, origin), memory);
      const [gebruiker] =
        sub === undefined
          ? []
          : await database.withoutActor<{ id: string }>('select id from platform.vind_gebruiker($1)', [sub]);
      if (!gebruiker) return sendProblem(reply, 403, [{ kind: 'geenToegang' }]);
      await sessions.begin(reply, gebruiker.id);
      return reply.redirect(naar);
    });

    app.get('/afmelden', async (request, reply) => {
      await sessions.end(request, reply);
      return reply.redirect('/');
    });
    done();
  };
