import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { VerzetbareKlok } from '../platform/clock.ts';
import { InstantSchema } from '../platform/http/index.ts';

/**
 * Puts the clock of a demo at another moment, so that a test can walk through midnight with a page open. It is there only
 * when the demo was started for that; it is no part of the contract, and production refuses to start with it.
 */
export const klokRoutes =
  (klok: VerzetbareKlok): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/demo/klok',
      { schema: { hide: true, body: Type.Object({ op: InstantSchema }), response: { 204: Type.Null() } } },
      async (request, reply) => {
        klok.zetOp(new Date(request.body.op));
        return reply.status(204).send(null);
      },
    );
    done();
  };
