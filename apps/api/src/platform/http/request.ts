import type { FastifyRequest } from 'fastify';
import type { Aanvraag, Intent } from '../access/index.ts';
import { createIntent } from '../access/index.ts';
import type { Actor } from '../actor.ts';

/** Thrown before any work when nobody is logged in. */
export class NotLoggedIn extends Error {
  readonly statusCode = 401;
}

export function aanvraagOf(request: FastifyRequest): Aanvraag {
  if (!request.actor) throw new NotLoggedIn();
  return { actor: request.actor, verzoekId: request.id };
}

/** A write: the same, with the client's own idempotency key. */
export function writeOf(request: FastifyRequest): Aanvraag & { readonly intent: Intent } {
  const aanvraag = aanvraagOf(request);
  return { ...aanvraag, intent: intentOf(request, aanvraag.actor) };
}

export function intentOf(request: FastifyRequest, actor: Actor): Intent {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') throw Object.assign(new Error('no idempotency key'), { statusCode: 400 });
  return createIntent(actor.gebruikerId, key.toLowerCase(), request.method, request.url, request.body);
}

/** The version the client last saw, from If-Match. */
export function versionOf(request: FastifyRequest): number {
  return Number(String(request.headers['if-match']).replaceAll('"', ''));
}
