import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/** Headers of every answer, the limit per address, and the header that only our own pages can send. */
export async function useSecurity(app: FastifyInstance, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, { max: 6_000, timeWindow: '1 minute' });
  app.addHook('onRequest', async (request, reply) => {
    // A redirect that a browser keeps would send it in circles after logging out.
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // A form on another site cannot send this header: writes come from our own pages only.
    if (!reads && request.url.startsWith('/api/') && request.headers['x-rondom'] !== '1') {
      await sendProblem(reply, 400, [{ kind: 'ongeldigVerzoek' }]);
    }
  });
}
