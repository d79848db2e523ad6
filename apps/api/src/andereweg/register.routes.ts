import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { wegStatus } from './andereweg.routes.ts';
import { BesluitSchema, BordwegSchema, RegisterSchema, wegOf, WegSchema } from './andereweg.schema.ts';
import { beslisWeg, readBordweg, readRegister, stelWegVoor, vraagWegBijNummer } from './register.usecase.ts';

const tags = ['andereweg'];
const nummer = Type.Object({ nummer: Type.String({ pattern: '^K-[0-9]{1,6}$' }) });
const cijfers = (text: string): number => Number(text.slice(2));

/** Andere wegen under numbers: for the director of a region and its experts. */
export const registerRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/anderewegen',
      { schema: { operationId: 'getAndereWegenRegister', tags, response: answers(RegisterSchema) } },
      async (request, reply) => sendOutcome(reply, await readRegister(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/anderewegen/:anderewegId/besluit',
      {
        schema: {
          operationId: 'beslisAndereWeg',
          tags,
          params: Type.Object({ anderewegId: IdSchema }),
          headers: ChangeHeaders,
          body: BesluitSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        return sendOutcome(
          reply,
          await beslisWeg(gate, writeOf(request), params.anderewegId, body, versionOf(request)),
          wegStatus,
        );
      },
    );

    app.get(
      '/bord/:nummer/andereweg',
      { schema: { operationId: 'getBordweg', tags, params: nummer, response: answers(BordwegSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readBordweg(gate, aanvraagOf(request), cijfers(request.params.nummer)), {}),
    );

    app.post(
      '/bord/:nummer/andereweg',
      {
        schema: {
          operationId: 'vraagAndereWeg',
          tags,
          params: nummer,
          headers: WriteHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await vraagWegBijNummer(gate, writeOf(request), cijfers(request.params.nummer)),
          wegStatus,
          201,
        ),
    );

    app.post(
      '/expertvragen/:expertvraagId/andereweg',
      {
        schema: {
          operationId: 'stelAndereWegVoor',
          tags,
          params: Type.Object({ expertvraagId: IdSchema }),
          headers: WriteHeaders,
          body: WegSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await stelWegVoor(gate, writeOf(request), request.params.expertvraagId, wegOf(request.body)),
          wegStatus,
          201,
        ),
    );
    done();
  };
