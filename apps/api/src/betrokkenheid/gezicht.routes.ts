import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { afwezigredenen, gezichtredenen } from '@rondom/domain/betrokkenheid';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  Codes,
  DaySchema,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { vormDuo, wijsGezichtAan } from './gezicht.usecase.ts';

const strict = { additionalProperties: false };
const tags = ['betrokkenheid'];
const params = Type.Object({ gezinId: IdSchema });
const DuoBody = Type.Object({ gebruikerId: IdSchema, reden: Codes(gezichtredenen) }, strict);
const AanwijzingBody = Type.Union([
  Type.Object(
    { soort: Type.Literal('vastgezicht'), gebruikerId: IdSchema, reden: Codes(gezichtredenen) },
    strict,
  ),
  Type.Object(
    { soort: Type.Literal('vervanger'), gebruikerId: IdSchema, reden: Codes(afwezigredenen), tot: DaySchema },
    strict,
  ),
]);

/** A vast duo, and a face or stand-in named by who leads the team. */
export const gezichtRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/duogezicht',
      {
        schema: {
          operationId: 'vormDuo',
          tags,
          params,
          headers: WriteHeaders,
          body: DuoBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await vormDuo(gate, writeOf(request), request.params.gezinId, request.body);
        const status = { duoZonderVastGezicht: 409, gezinHeeftDuo: 409, isAlVastGezicht: 409 } as const;
        return sendOutcome(
          reply,
          outcome,
          { ...status, vanafInToekomst: 400, vervangerNietVanTeam: 400 },
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/aanwijzingen',
      {
        schema: {
          operationId: 'wijsGezichtAan',
          tags,
          params,
          headers: WriteHeaders,
          body: AanwijzingBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { body } = request;
        const aanwijzing = body.soort === 'vervanger' ? { ...body, tot: getPlainDate(body.tot) } : body;
        const outcome = await wijsGezichtAan(gate, writeOf(request), request.params.gezinId, aanwijzing);
        const status = { gezinHeeftVastGezicht: 409, isAlVastGezicht: 409 } as const;
        return sendOutcome(
          reply,
          outcome,
          {
            ...{ ...status, vanafInToekomst: 400, vervangerNietVanTeam: 400 },
            totInVerleden: 400,
          },
          201,
        );
      },
    );
    done();
  };
