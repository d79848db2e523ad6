import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept, type Outcome } from '@rondom/domain/kern';
import { Type } from 'typebox';
import { allow, type Aanvraag, type Gate, type GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { aanvraagOf, answers, IdSchema, Nullable, sendOutcome } from '../platform/http/index.ts';

/** Any worker may ask whom to turn to; what he hears depends on his organisation and on the address. */
export const wieIsVastGezichtAccess = allow({
  rollen: [
    'lokaalteam',
    'teamleider',
    'veiligthuis',
    'crisisdienst',
    'veiligheidsteam',
    'jeugdbeschermer',
    'giteamleider',
    'expertteam',
    'ggz',
    'volwassenenhulp',
    'gedragswetenschapper',
    'vertrouwensarts',
    'raadsonderzoeker',
    'regiodirecteur',
  ],
  relaties: ['geen'],
  resources: ['vraagvastgezicht'],
  acties: ['lees'],
  grond: 'dienstverlening',
  logklasse: 'geen',
});

/**
 * Whom a worker without relation may turn to: a name only for a colleague of the same organisation, never at a secret
 * address. A family that does not exist gives the same answer, and the log holds no line about the family: the try
 * itself was logged when its page was refused.
 */
export function readVastGezicht(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<{ naam: string | null }, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'vraagvastgezicht' }, async (tx) => {
    const [row] = await tx.query<{ naam: string | null }>(
      'betrokkenheid.vraag-vastgezicht',
      'select rondom.vraag_vastgezicht($1) as naam',
      [gezin],
    );
    return accept({ value: { naam: row?.naam ?? null }, getoond: { gezin: null, personen: [] } });
  });
}

export const wieIsVastGezichtRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/vastgezicht',
      {
        schema: {
          operationId: 'getVastGezicht',
          tags: ['betrokkenheid'],
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(Type.Object({ naam: Nullable(Type.String()) })),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readVastGezicht(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
