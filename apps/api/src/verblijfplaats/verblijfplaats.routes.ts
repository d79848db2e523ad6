import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { geheimsoorten, verblijfbesluiten, verblijfsoorten } from '@rondom/domain/veiligheid';
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
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { eindigVerblijfGeheim, houdVerblijfGeheim, readVerblijven } from './verblijfplaats.usecase.ts';

const strict = { additionalProperties: false };
const Tekst = Type.String({ maxLength: 4_000, pattern: '^[^\\u0000]*$' });
const GezinParams = Type.Object({ gezinId: IdSchema });
const VerblijvenSchema = Type.Object({
  verblijven: Type.Array(
    Type.Object({
      id: IdSchema,
      persoonId: IdSchema,
      besluit: Codes(verblijfbesluiten),
      sinds: DaySchema,
      tot: Nullable(DaySchema),
      verlopen: Type.Boolean(),
      gezetDoor: Type.String(),
      bron: Type.String(),
      namen: Type.Array(Type.Object({ soort: Codes(geheimsoorten), tekst: Type.String() })),
      geeindigdOp: Nullable(DaySchema),
      geeindigdDoor: Nullable(Type.String()),
      reden: Nullable(Type.String()),
      versie: Type.Integer(),
    }),
  ),
  naTeKijken: Type.Array(
    Type.Object({
      soort: Codes(['notitie', 'plan']),
      id: IdSchema,
      op: InstantSchema,
      lezers: Type.Array(IdSchema),
    }),
  ),
});
const NieuwSchema = Type.Object(
  {
    persoonIds: Type.Array(IdSchema, { maxItems: 130 }),
    besluit: Codes(verblijfbesluiten),
    sinds: DaySchema,
    tot: Type.Optional(DaySchema),
    bron: Tekst,
    namen: Type.Array(
      Type.Object(
        { soort: Codes(verblijfsoorten), tekst: Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' }) },
        strict,
      ),
      { maxItems: 40 },
    ),
  },
  strict,
);
const path = '/gezinnen/:gezinId/verblijfplaatsen';
const tags = ['verblijfplaats'];

/** Secret whereabouts by decision: for whom, since and until when, by whom, and what would betray them. */
export const verblijfplaatsRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      path,
      {
        schema: {
          operationId: 'listVerblijfplaatsen',
          tags,
          params: GezinParams,
          response: answers(VerblijvenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readVerblijven(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      path,
      {
        schema: {
          operationId: 'houdVerblijfplaatsGeheim',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: NieuwSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await houdVerblijfGeheim(gate, writeOf(request), request.params.gezinId, request.body),
          {
            verblijfVanNiemand: 400,
            persoonNietInGezin: 400,
            verblijfInToekomst: 400,
            verblijfTotVoorSinds: 400,
            verblijfBronOntbreekt: 400,
            verblijfAlGeheim: 409,
          },
          201,
        ),
    );

    app.post(
      `${path}/:verblijfId/einde`,
      {
        schema: {
          operationId: 'eindigVerblijfplaatsGeheim',
          tags,
          params: Type.Object({ gezinId: IdSchema, verblijfId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ reden: Tekst }, strict),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, verblijfId: id } = request.params;
        const welke = { gezin, id, versie: versionOf(request) };
        const outcome = await eindigVerblijfGeheim(gate, writeOf(request), welke, request.body.reden);
        return sendOutcome(reply, outcome, { verblijfIsGeeindigd: 409, verblijfRedenOntbreekt: 400 });
      },
    );
    done();
  };
