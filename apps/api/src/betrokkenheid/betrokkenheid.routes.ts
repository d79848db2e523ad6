import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { gezichtredenen } from '@rondom/domain/betrokkenheid';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  Codes,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { afwezigRoutes } from './afwezig.routes.ts';
import { becomeVastGezicht } from './betrokkenheid.usecase.ts';
import { erbijRoutes } from './erbij.routes.ts';
import { gezichtRoutes } from './gezicht.routes.ts';
import { lieverNietRoutes } from './lieverniet.routes.ts';
import { wieBelIkRoutes } from './wiebelik.ts';
import { wisselingRoutes } from './wisseling.routes.ts';

export const betrokkenheidRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/vastgezicht',
      {
        schema: {
          operationId: 'becomeVastGezicht',
          tags: ['betrokkenheid'],
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: Type.Object({ reden: Codes(gezichtredenen) }, { additionalProperties: false }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await becomeVastGezicht(gate, writeOf(request), request.params.gezinId, request.body.reden),
          { gezinHeeftVastGezicht: 409, isAlVastGezicht: 409, vanafInToekomst: 400 },
          201,
        ),
    );
    app.register(erbijRoutes(gate));
    app.register(gezichtRoutes(gate));
    app.register(afwezigRoutes(gate));
    app.register(wisselingRoutes(gate));
    app.register(wieBelIkRoutes(gate));
    app.register(lieverNietRoutes(gate));
    done();
  };
