import type { FastifyReply } from 'fastify';
import type { Outcome } from '@rondom/domain/kern';

/** Refusals that any route can give, with their HTTP status. */
export const platformStatus = {
  geenToegang: 403,
  anderVerzoekZelfdeSleutel: 422,
  versieVerouderd: 409,
  nietGevonden: 404,
  nietIngelogd: 401,
  ongeldigeInvoer: 400,
  ongeldigVerzoek: 400,
  teGroot: 413,
  teVeel: 429,
  ondertussenVeranderd: 409,
  storing: 500,
  evenNietBereikbaar: 503,
} as const;

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly verzoekId: string;
  readonly refusals: readonly { readonly kind: string }[];
}

/** application/problem+json with codes and parameters; sentences are made by the reader's catalogue. */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  refusals: readonly { readonly kind: string }[],
): FastifyReply {
  const title = refusals[0]?.kind ?? 'storing';
  const problem: Problem = {
    type: `urn:rondom:${title}`,
    title,
    status,
    verzoekId: reply.request.id,
    refusals,
  };
  return reply.status(status).type('application/problem+json').send(problem);
}

/**
 * Sends the value, or the refusals with the status of the first. The room's map must name every refusal it can give:
 * a new one is a type error until it has its status.
 */
export function sendOutcome<T, R extends { readonly kind: string }>(
  reply: FastifyReply,
  outcome: Outcome<T, R>,
  roomStatus: Record<Exclude<R['kind'], keyof typeof platformStatus>, number>,
  okStatus = 200,
): FastifyReply {
  if (outcome.ok) return reply.status(okStatus).send(outcome.value);
  const kind = outcome.refusals[0]?.kind ?? 'storing';
  const status = ({ ...platformStatus, ...roomStatus } as Record<string, number>)[kind] ?? 500;
  return sendProblem(reply, status, outcome.refusals);
}
