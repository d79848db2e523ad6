import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { WieIsWaarvanSchema, ZetTaakdragerBody } from './wieiswaarvan.schema.ts';
import { readWieIsWaarvan, zetTaakdrager } from './wieiswaarvan.usecase.ts';

const tags = ['wieiswaarvan'];
const status = {
  nietGevonden: 404,
  taakdragerZonderNaam: 400,
  nummerOnjuist: 400,
  taakdragerTeVroeg: 409,
} as const;

/** Who decides this kind of question, and who carries it here. */
export const wieiswaarvanRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/wieiswaarvan',
      {
        schema: {
          operationId: 'getWieIsWaarvan',
          tags,
          querystring: Type.Object({ regioId: Type.Optional(IdSchema) }),
          response: answers(WieIsWaarvanSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readWieIsWaarvan(gate, aanvraagOf(request), request.query.regioId), {}),
    );
    app.post(
      '/wieiswaarvan/taakdragers',
      {
        schema: {
          ...{ operationId: 'zetTaakdrager', tags, headers: WriteHeaders, body: ZetTaakdragerBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const zin = { ...request.body, vanaf: getPlainDate(request.body.vanaf) };
        sendOutcome(reply, await zetTaakdrager(gate, writeOf(request), zin), status, 201);
      },
    );
    done();
  };
