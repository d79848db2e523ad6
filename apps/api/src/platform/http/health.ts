import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../database/index.ts';

export const healthPath = '/gezond';

const Health = Type.Object({ ok: Type.Boolean() });
const schema = { querystring: Type.Object({}), response: { 200: Health, 503: Health } };

/** For whoever watches over the process: 200 while the database answers, else 503. No data, and no page of the API. */
export function answerHealth(app: FastifyInstance, database: Database): void {
  app.get(healthPath, { schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await database.withoutActor('select 1', []);
      return { ok: true };
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer');
      return reply.status(503).send({ ok: false });
    }
  });
}
