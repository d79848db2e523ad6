import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Database } from '../platform/database/index.ts';
import { answers, ProblemSchema } from '../platform/http/index.ts';
import { DemostandSchema, KaartSchema } from './aanmelding.schema.ts';
import type { DemoDeur } from './demo-deur.ts';

interface Parts {
  readonly database: Database;
  readonly deur: DemoDeur;
}

const done204 = { 204: Type.Null(), '4xx': ProblemSchema, '5xx': ProblemSchema };

/** Of the demo alone: in production these paths do not exist. Anybody may: everybody in the demo is invented. */
export const demoRoutes =
  ({ database, deur }: Parts): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/demo/kaarten',
      {
        schema: {
          operationId: 'listKaarten',
          tags: ['aanmelding'],
          response: answers(Type.Array(KaartSchema)),
        },
      },
      async (_request, reply) => {
        const rows = await database.withoutActor<{ waarde: string }>(
          "select waarde from platform.kenmerk where naam = 'kaarten'",
          [],
        );
        return reply.type('application/json').send((rows[0]?.waarde ?? '[]') as never);
      },
    );

    app.get(
      '/demo/stand',
      { schema: { operationId: 'getDemostand', tags: ['aanmelding'], response: answers(DemostandSchema) } },
      async (_request, reply) => reply.send(await deur.stand()),
    );

    app.post(
      '/demo/opnieuw',
      { schema: { operationId: 'beginOpnieuw', tags: ['aanmelding'], response: done204 } },
      async (_request, reply) => {
        await deur.opnieuw();
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/demo/vandaag',
      { schema: { operationId: 'zetOpVandaag', tags: ['aanmelding'], response: done204 } },
      async (_request, reply) => {
        await deur.opVandaag();
        return reply.status(204).send(null);
      },
    );
    done();
  };
