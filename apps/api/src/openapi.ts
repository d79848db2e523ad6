import Fastify from 'fastify';
import { registerRooms } from './rooms.ts';

const info = {
  title: 'Rondom',
  version: '1.0.0',
  description: 'One family, one plan, one constant contact.',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
};

/** The contract as a document, made from the routes themselves; needs no database. */
export async function openApiDocument(): Promise<unknown> {
  const app = Fastify();
  // Loaded late: of all that the application does only this needs it.
  const { default: swagger } = await import('@fastify/swagger');
  await app.register(swagger, { openapi: { openapi: '3.1.0', info } });
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
