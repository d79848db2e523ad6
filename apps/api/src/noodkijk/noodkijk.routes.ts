import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  sendOutcome,
  WriteHeaders,
  writeOf,
  type Sessions,
} from '../platform/http/index.ts';
import { beoordelingRoutes } from './beoordeling.routes.ts';
import * as schema from './noodkijk.schema.ts';
import { begin, eindig, listMijn, readStand } from './noodkijk.usecase.ts';
import { roosterRoutes } from './rooster.routes.ts';
import { spoedkaartRoutes } from './spoedkaart.routes.ts';

interface Parts {
  readonly gate: Gate;
  readonly sessions: Sessions;
}

const tags = ['noodkijk'];
const path = '/gezinnen/:gezinId/noodkijk';

export const noodkijkRoutes =
  ({ gate, sessions }: Parts): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const aanmeldingOf = async (request: FastifyRequest) => ({
      op: await sessions.aangemeldOp(request),
      nu: new Date(),
    });

    app.get(
      path,
      {
        schema: {
          operationId: 'getNoodkijkstand',
          tags,
          params: schema.GezinParams,
          response: answers(schema.StandSchema),
        },
      },
      async (request, reply) => {
        const aanmelding = await aanmeldingOf(request);
        return sendOutcome(
          reply,
          await readStand(gate, aanvraagOf(request), request.params.gezinId, aanmelding),
          {},
        );
      },
    );

    app.post(
      path,
      {
        schema: {
          operationId: 'beginNoodkijk',
          tags,
          params: schema.GezinParams,
          headers: WriteHeaders,
          body: schema.BeginSchema,
          response: answers(schema.BegonnenSchema, 201),
        },
      },
      async (request, reply) => {
        const vraag = { ...request.body, aanmelding: await aanmeldingOf(request) };
        const outcome = await begin(gate, writeOf(request), request.params.gezinId, vraag);
        return sendOutcome(
          reply,
          outcome,
          {
            accountBeperkt: 403,
            aanmeldingTeOud: 409,
            noodkijkLoopt: 409,
            noodwoordenOntbreken: 400,
            noodkijkNietNodig: 409,
          },
          201,
        );
      },
    );

    app.post(
      `${path}/einde`,
      {
        schema: {
          operationId: 'eindigNoodkijk',
          tags,
          params: schema.GezinParams,
          headers: WriteHeaders,
          response: answers(schema.IdAntwoord),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await eindig(gate, writeOf(request), request.params.gezinId), {}),
    );

    app.get(
      '/noodkijken/mijn',
      { schema: { operationId: 'listMijnNoodkijken', tags, response: answers(schema.MijnSchema) } },
      async (request, reply) => sendOutcome(reply, await listMijn(gate, aanvraagOf(request)), {}),
    );

    for (const routes of [beoordelingRoutes, roosterRoutes, spoedkaartRoutes]) app.register(routes(gate));
    done();
  };
