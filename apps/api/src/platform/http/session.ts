import { createHash, randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Id, Rol } from '../actor.ts';
import type { Database } from '../database/index.ts';
import { wantsPage } from './pages.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** Absolute life of a session. */
const hours = 8;

/** A session is seen at most so often: the hour of each key press is nobody's business. */
const touchEveryMs = 30_000;

/** What a person does, and not a window by itself: opening a page, and everything but reading. */
const isOfAPerson = (request: FastifyRequest): boolean => request.method !== 'GET' || wantsPage(request);

export interface Sessions {
  /** `aangemeldOp`: when the identity provider says that somebody last showed who he is. */
  begin(reply: FastifyReply, gebruikerId: Id, aangemeldOp?: Date): Promise<void>;
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The actor of a cookie, for a stream that checks again whether its session still lives. */
  find(request: FastifyRequest): Promise<Actor | null>;
  /** When this session was last proven; null when nobody said. */
  aangemeldOp(request: FastifyRequest): Promise<Date | null>;
}

interface Row {
  readonly id: Id;
  readonly sub: string;
  readonly naam: string;
  readonly soort: Actor['soort'];
  readonly rol: Rol;
  readonly organisatie_id: Id | null;
  readonly organisatie: string | null;
  readonly persoon_id: Id | null;
}

/** An opaque random cookie; the database holds only its hash. `__Host-` wherever there is https. */
export async function useSessions(
  app: FastifyInstance,
  database: Database,
  secure: boolean,
): Promise<Sessions> {
  await app.register(cookie);
  app.decorateRequest('actor', null);
  const name = secure ? '__Host-rondom' : 'rondom';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const hashOf = (token: string) => createHash('sha256').update(token).digest();

  const find = async (request: FastifyRequest): Promise<Actor | null> => {
    const token = request.cookies[name];
    if (token === undefined || token.length > 100) return null;
    // Life of a session is counted with the machine's time: it protects against theft, it is no legal date.
    const [row] = await database.withoutActor<Row>('select * from platform.vind_sessie($1, $2)', [
      hashOf(token),
      new Date(),
    ]);
    if (!row) return null;
    const { id, sub, naam, soort, rol, organisatie, organisatie_id, persoon_id } = row;
    return {
      gebruikerId: id,
      sub,
      naam,
      soort,
      rol,
      organisatie,
      organisatieId: organisatie_id,
      persoonId: persoon_id,
    };
  };

  const touch = async (request: FastifyRequest): Promise<void> => {
    const now = new Date();
    await database.withoutActor(
      'update platform.sessie set laatst_gezien_op = $2 where sleutel_hash = $1 and laatst_gezien_op < $3',
      [hashOf(request.cookies[name] ?? ''), now, new Date(now.getTime() - touchEveryMs)],
    );
  };

  app.addHook('onRequest', async (request) => {
    request.actor = await find(request);
    if (request.actor && isOfAPerson(request)) await touch(request);
  });

  return {
    find,
    async aangemeldOp(request) {
      const token = request.cookies[name];
      if (token === undefined) return null;
      const [row] = await database.withoutActor<{ op: Date | null }>(
        'select platform.aangemeld_op($1) as op',
        [hashOf(token)],
      );
      return row?.op ?? null;
    },
    async begin(reply, gebruikerId, aangemeldOp) {
      const token = randomBytes(32).toString('base64url');
      const ends = new Date(Date.now() + hours * 3_600_000);
      await database.withoutActor(
        'insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op, aangemeld_op) values ($1, $2, $3, $4)',
        [hashOf(token), gebruikerId, ends, aangemeldOp ?? null],
      );
      reply.setCookie(name, token, options);
    },
    async end(request, reply) {
      const token = request.cookies[name];
      if (token !== undefined)
        await database.withoutActor('delete from platform.sessie where sleutel_hash = $1', [hashOf(token)]);
      reply.clearCookie(name, options);
    },
  };
}
