import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, sendOutcome, WriteHeaders, writeOf } from '../platform/http/index.ts';
import { ConceptBewaardSchema, ConceptParams, ConceptSchema, NieuwConceptSchema } from './concept.schema.ts';
import { discardConcept, putConcept, readConcept } from './concept.usecase.ts';

const path = '/concepten/:soort/:onderwerp';
/** A draft is one form of one person: 100 KB holds every note there is. */
const bodyLimit = 102_400;

export const conceptRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      path,
      {
        schema: {
          operationId: 'getConcept',
          tags: ['concept'],
          params: ConceptParams,
          response: answers(ConceptSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readConcept(gate, aanvraagOf(request), request.params), {}),
    );

    app.put(
      path,
      {
        bodyLimit,
        schema: {
          operationId: 'putConcept',
          tags: ['concept'],
          params: ConceptParams,
          headers: WriteHeaders,
          body: NieuwConceptSchema,
          response: answers(ConceptBewaardSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await putConcept(gate, writeOf(request), request.params, request.body), {}),
    );

    app.delete(
      path,
      {
        schema: {
          operationId: 'discardConcept',
          tags: ['concept'],
          params: ConceptParams,
          headers: WriteHeaders,
          response: answers(ConceptBewaardSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await discardConcept(gate, writeOf(request), request.params), {}),
    );
    done();
  };
