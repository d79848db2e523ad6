import Fastify from 'fastify';
import { describeApi } from './app.ts';
import { registerRooms } from './rooms.ts';

/** The contract as a document, made from the routes themselves; needs no database. */
export async function openApiDocument(): Promise<unknown> {
  const app = Fastify();
  await describeApi(app);
  const absent = undefined as never;
  await registerRooms(app, {
    gate: absent,
    database: absent,
    clock: absent,
    sessions: absent,
    config: { modus: 'demo', brpUrl: undefined, oidc: { issuer: '', clientId: '', clientSecret: '' } },
  });
  await app.ready();
  return app.swagger();
}
