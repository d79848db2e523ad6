import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  sendOutcome,
  TextSchema,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { FunctieSchema, GebiedenSchema, TredeSchema } from './expertvraag.schema.ts';
import { beantwoord, readGevraagd, stapUit } from './gevraagd.usecase.ts';

const GevraagdSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  nummer: Type.String(),
  functie: FunctieSchema,
  trede: TredeSchema,
  regio: Type.String(),
  band: Nullable(Type.String()),
  vraag: Type.String(),
  gevraagdAls: Codes(['werker', 'ouder', 'jeugdige', 'vertegenwoordiger']),
  gevraagdOp: InstantSchema,
  tredeSinds: DaySchema,
  uiterlijk: DaySchema,
  dagenTeLaat: Type.Integer(),
  vastGezichtWeet: Type.Boolean(),
  acties: Type.Array(Codes(['antwoord', 'uitstap', 'andereweg'])),
});

const tags = ['expertvraag'];
const params = Type.Object({ expertvraagId: IdSchema });
const status = { nietGevonden: 404, versieVerouderd: 409 } as const;

/** Questions up the ladder, for who is asked. */
export const gevraagdRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/expertvragen',
      { schema: { operationId: 'listGevraagd', tags, response: answers(Type.Array(GevraagdSchema)) } },
      async (request, reply) => sendOutcome(reply, await readGevraagd(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/expertvragen/:expertvraagId/antwoord',
      {
        schema: {
          operationId: 'beantwoordExpertvraag',
          tags,
          params,
          headers: ChangeHeaders,
          body: Type.Object({ antwoord: TextSchema(4000), gebieden: GebiedenSchema, gevaar: Type.Boolean() }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { params: at, body } = request;
        return sendOutcome(
          reply,
          await beantwoord(gate, writeOf(request), at.expertvraagId, body, versionOf(request)),
          status,
        );
      },
    );

    app.post(
      '/expertvragen/:expertvraagId/uitstap',
      {
        schema: {
          operationId: 'stapUitExpertvraag',
          tags,
          params,
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await stapUit(gate, writeOf(request), request.params.expertvraagId, versionOf(request)),
          status,
        ),
    );
    done();
  };
