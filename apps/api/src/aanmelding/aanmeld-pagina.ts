import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../platform/database/index.ts';
import { sendProblem, wantsPage, type Pages, type Sessions } from '../platform/http/index.ts';
import { hashOfCode } from '../portaaltoegang/index.ts';
import type { Aangemeld, Oidc } from './oidc.ts';
import { isSterkGenoeg } from './tweede-factor.ts';
import { packMemory, unpackMemory } from './terugadres.ts';

interface Parts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly oidc: Oidc;
  readonly pages: Pages;
  readonly origin: string;
  readonly secure: boolean;
  /** The provider's words for a login with a second factor; absent where it gives every worker one. */
  readonly sterk?: readonly string[] | undefined;
}

/** Why a login did not come through, as the page explains it. */
const redenen = {
  verlopen: { status: 400, kind: 'ongeldigVerzoek' },
  onbekend: { status: 403, kind: 'geenToegang' },
  stil: { status: 503, kind: 'evenNietBereikbaar' },
} as const;

const memoryCookie = 'rondom_aanmelding';
/** The code that somebody was handed, from typing it until he has shown who he is. */
const inviteCookie = 'rondom_uitnodiging';
const inviteLimit = { max: 10, timeWindow: '1 minute' };

/** The browser's way in and out; pages, not API. */
export const aanmeldPagina =
  ({ database, sessions, oidc, pages, origin, secure, sterk }: Parts): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    /** A calm page for a browser: what happened, and once more. The log gets the rest. */
    const fail = (
      request: FastifyRequest,
      reply: FastifyReply,
      reden: keyof typeof redenen,
      error?: unknown,
    ) => {
      const { status, kind } = redenen[reden];
      if (error !== undefined) request.log.warn({ err: error }, 'a login did not come through');
      if (!wantsPage(request)) return sendProblem(reply, status, [{ kind }]);
      return pages.send(reply.status(status), 'aanmelden', reden);
    };

    app.get(
      '/aanmelden',
      {
        schema: {
          querystring: Type.Object({
            als: Type.Optional(Type.String({ maxLength: 60 })),
            naar: Type.Optional(Type.String({ maxLength: 200 })),
            vers: Type.Optional(Type.Literal('1')),
          }),
        },
      },
      async (request, reply) => {
        const { als, naar, vers } = request.query;
        // Showing again who one is: the same person, unless the provider says otherwise.
        const hint = als ?? (vers === undefined ? undefined : request.actor?.sub);
        await sessions.end(request, reply);
        let begun: Awaited<ReturnType<Oidc['begin']>>;
        try {
          begun = await oidc.begin(hint, vers !== undefined);
        } catch (error) {
          return fail(request, reply, 'stil', error);
        }
        const { url, memory } = begun;
        reply.setCookie(memoryCookie, packMemory(memory, naar), {
          path: '/aanmelden',
          httpOnly: true,
          sameSite: 'lax',
          secure,
          maxAge: 600,
        });
        return reply.redirect(url);
      },
    );

    // Never says whether the code is one: that is heard after logging in, by who logged in.
    app.post(
      '/aanmelden/uitnodiging',
      {
        config: { rateLimit: inviteLimit },
        schema: {
          body: Type.Object({ code: Type.String({ maxLength: 40 }) }, { additionalProperties: false }),
        },
      },
      async (request, reply) => {
        const { code } = request.body;
        reply.setCookie(inviteCookie, code.replace(/[^A-Za-z0-9]/g, ''), {
          path: '/aanmelden',
          httpOnly: true,
          sameSite: 'lax',
          secure,
          maxAge: 600,
        });
        return reply.status(204).send();
      },
    );

    /** The account of who logged in; the first time the one the code was made for, once. */
    const findAccount = async (sub: string, code: string | undefined) => {
      const find = async () => {
        const [known] = await database.withoutActor<{ id: string; soort: string }>(
          'select id, soort from platform.vind_gebruiker($1)',
          [sub],
        );
        return known;
      };
      const known = await find();
      if (known !== undefined || !code) return known;
      await database.withoutActor('select platform.eis_uitnodiging_op($1, $2, $3)', [
        hashOfCode(code),
        sub,
        database.clock.now(),
      ]);
      return find();
    };

    app.get('/aanmelden/terug', async (request, reply) => {
      const cookie = request.cookies[memoryCookie];
      reply.clearCookie(memoryCookie, { path: '/aanmelden' });
      // Somebody who went back to this address is logged in already.
      if (cookie === undefined && request.actor) return reply.redirect('/');
      let found: Aangemeld & { readonly naar: string };
      try {
        const { memory, naar } = unpackMemory(cookie ?? '');
        found = { ...(await oidc.complete(new URL(request.url, origin), memory)), naar };
      } catch (error) {
        return fail(request, reply, 'verlopen', error);
      }
      const { sub, op, naar, hoe } = found;
      const code = request.cookies[inviteCookie];
      reply.clearCookie(inviteCookie, { path: '/aanmelden' });
      const gebruiker = sub === undefined ? undefined : await findAccount(sub, code);
      if (gebruiker === undefined) return fail(request, reply, 'onbekend');
      if (!isSterkGenoeg(gebruiker.soort, hoe, sterk))
        return fail(request, reply, 'onbekend', new Error('a worker logged in without a second factor'));
      await sessions.begin(reply, gebruiker.id, op);
      return reply.redirect(naar);
    });

    app.get('/afmelden', async (request, reply) => {
      await sessions.end(request, reply);
      return reply.redirect('/');
    });
    done();
  };
