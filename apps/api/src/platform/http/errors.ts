import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

interface Thrown {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
  readonly validationContext?: string;
}

/** The one handler: the log gets everything, the answer nothing about a person. All invalid fields together. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Thrown, request, reply) => {
    if (error.validation) {
      const velden = error.validation.map((issue) => ({
        kind: 'ongeldigeInvoer',
        veld: fieldOf(issue),
        regel: issue.keyword,
      }));
      return sendProblem(reply, 400, velden);
    }
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendProblem(reply, 413, [{ kind: 'teGroot' }]);
    if (error.statusCode === 429) return sendProblem(reply, 429, [{ kind: 'teVeel' }]);
    if (error.statusCode === 401) return sendProblem(reply, 401, [{ kind: 'nietIngelogd' }]);
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendProblem(reply, error.statusCode, [{ kind: 'ongeldigVerzoek' }]);
    // Unique and exclusion constraints: somebody else was first. The name of the constraint stays inside.
    if (
      error.code === '23505' ||
      error.code === '23P01' ||
      error.code === '40001' ||
      error.code === '40P01'
    ) {
      return sendProblem(reply, 409, [{ kind: 'ondertussenVeranderd' }]);
    }
    request.log.error({ err: error }, 'request failed');
    const unreachable =
      error.code === 'ECONNREFUSED' ||
      error.code === 'ENOENT' ||
      error.code === '57P01' ||
      error.code === '53300';
    return sendProblem(reply, unreachable ? 503 : 500, [
      { kind: unreachable ? 'evenNietBereikbaar' : 'storing' },
    ]);
  });
}

function fieldOf(issue: NonNullable<Thrown['validation']>[number]): string {
  const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.');
  const missing = issue.params?.['requiredProperties'] ?? issue.params?.['missingProperty'];
  const name = Array.isArray(missing) ? missing.join(',') : typeof missing === 'string' ? missing : '';
  return [path, name].filter((part) => part !== '').join('.');
}
