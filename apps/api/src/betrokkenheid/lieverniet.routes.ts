import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { lieverNietGevolgen, lieverNietGronden, lieverNietSoorten } from '@rondom/domain/betrokkenheid';
import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  IdSchema,
  InstantSchema,
  Nullable,
  sendOutcome,
  TextSchema,
  WriteHeaders,
  writeOf,
} from '../platform/http/index.ts';
import { plekken } from './lieverniet.store.ts';
import {
  readEigenLieverNiet,
  readLieverNiet,
  tekenLieverNietOp,
  zegLieverNiet,
} from './lieverniet.usecase.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const plek = Codes(plekken);
const wie = {
  id: IdSchema,
  soort: Codes(lieverNietSoorten),
  naam: Nullable(Text),
  organisatie: Nullable(Text),
  organisatiesoort: Nullable(Codes(organisatiesoorten)),
  overId: Nullable(IdSchema),
  gevolg: Codes(lieverNietGevolgen),
  grond: Nullable(Codes(lieverNietGronden)),
  artikel: Nullable(Text),
};
const LieverNietSchema = Type.Object({
  erbij: Type.Array(Type.Object({ plek, ...wie, over: Nullable(Text) })),
  gezegd: Type.Array(
    Type.Object({
      ...wie,
      persoonId: IdSchema,
      reden: Text,
      /** Said in the own portal, not written down by the vast gezicht. */
      zelf: Type.Boolean(),
      op: InstantSchema,
    }),
  ),
});
const UitkomstSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  gevolg: Codes(lieverNietGevolgen),
});
const gezegd = { plek, id: IdSchema, reden: TextSchema(500) };
const status = { lieverNietRedenOntbreekt: 400, lieverNietIsWeg: 409 } as const;

/** Whom somebody of the family would rather not have there. */
export const lieverNietRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const params = Type.Object({ gezinId: IdSchema });
    app.get(
      '/gezinnen/:gezinId/lieverniet',
      {
        schema: {
          ...{ operationId: 'getLieverNiet', tags: ['betrokkenheid'], params },
          response: answers(LieverNietSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readLieverNiet(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/lieverniet',
      {
        schema: {
          ...{ operationId: 'tekenLieverNietOp', tags: ['betrokkenheid'], params, headers: WriteHeaders },
          body: Type.Object({ ...gezegd, persoonId: IdSchema }, strict),
          response: answers(UitkomstSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId } = request.params;
        const outcome = await tekenLieverNietOp(gate, writeOf(request), gezinId, request.body);
        return sendOutcome(reply, outcome, status, 201);
      },
    );

    app.get(
      '/portaal/lieverniet',
      {
        schema: {
          ...{ operationId: 'getEigenLieverNiet', tags: ['portaal'] },
          response: answers(LieverNietSchema),
        },
      },
      async (request, reply) => sendOutcome(reply, await readEigenLieverNiet(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/portaal/lieverniet',
      {
        schema: {
          ...{ operationId: 'zegLieverNiet', tags: ['portaal'], headers: WriteHeaders },
          body: Type.Object(gezegd, strict),
          response: answers(UitkomstSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await zegLieverNiet(gate, writeOf(request), request.body), status, 201),
    );
    done();
  };
