import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { aanmeldPagina, createOidc } from './aanmelding/index.ts';
import { createGate } from './platform/access/index.ts';
import type { VerzetbareKlok } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/index.ts';
import {
  answerHealth,
  compileLate,
  handleErrors,
  sendProblem,
  usePages,
  useSecurity,
  useSessions,
  wantsPage,
  type Pages,
} from './platform/http/index.ts';
import { useStream } from './platform/stream/index.ts';
import { accessTable, registerRooms } from './rooms.ts';

/** The outside world of the application; `main.ts` makes the real one, tests their own. */
export interface World {
  readonly config: Config;
  readonly clock: VerzetbareKlok;
  readonly database: Database;
}

/** Cookies are keys; what the database says about a failing row holds what stands in that row. */
const neverLogged = [
  'req.headers.cookie',
  'req.headers.authorization',
  'err.detail',
  'err.where',
  'err.internalQuery',
];

/** The whole application, not listening yet. */
export async function createApp({ config, clock, database }: World): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: neverLogged },
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    trustProxy: config.modus === 'productie' ? config.proxies : false,
    ajv: { customOptions: { allErrors: true, coerceTypes: 'array', removeAdditional: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  const secure = config.origin.startsWith('https:');
  handleErrors(app);
  await useSecurity(app, secure);
  compileLate(app);
  const sessions = await useSessions(app, database, secure);

  await registerRooms(app, { gate: createGate(database, accessTable), database, clock, sessions, config });

  const pages = await usePages(app, config.webDir, config.modus === 'demo');
  const oidc = createOidc(config);
  await app.register(
    aanmeldPagina({ database, sessions, oidc, pages, origin: config.origin, secure, sterk: config.oidc.acr }),
  );
  const stream = await useStream(app, { database, clock, sessions, url: config.databaseUrl });
  // Before the server waits for what is still open: a stream would keep it waiting for as long as somebody looks.
  app.addHook('preClose', () => stream.close());
  answerHealth(app, database);
  servePages(app, config, pages);
  return app;
}

function servePages(app: FastifyInstance, config: Config, pages: Pages): void {
  // Reports of the browser about our own policy: a page that breaks it is a defect.
  app.addContentTypeParser(
    ['application/csp-report', 'application/reports+json'],
    { parseAs: 'string' },
    (_request, _body, done) => done(null, null),
  );
  app.post('/csp-melding', (request, reply) => {
    request.log.error('a page broke the Content-Security-Policy');
    return reply.status(204).send();
  });
  app.get('/', (request, reply) => {
    if (!request.actor)
      return config.modus === 'demo' ? pages.send(reply, 'start') : reply.redirect('/aanmelden');
    return reply.redirect(request.actor.soort === 'portaal' ? '/mijn' : '/werk');
  });
  for (const path of ['/werk', '/werk/*']) {
    app.get(path, (request, reply) =>
      request.actor?.soort === 'medewerker' ? pages.send(reply, 'personeel') : reply.redirect('/'),
    );
  }
  for (const path of ['/mijn', '/mijn/*']) {
    app.get(path, (request, reply) =>
      request.actor?.soort === 'portaal' ? pages.send(reply, 'portaal') : reply.redirect('/'),
    );
  }
  for (const path of ['/melden', '/melden/*'])
    app.get(path, (_request, reply) => pages.send(reply, 'melden'));
  app.get('/start', (_request, reply) =>
    config.modus === 'demo' ? pages.send(reply, 'start') : reply.redirect('/aanmelden'),
  );
  app.get('/weg', (_request, reply) => pages.send(reply, 'weg'));
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? reply.redirect('/') : sendProblem(reply, 404, [{ kind: 'nietGevonden' }]),
  );
}
