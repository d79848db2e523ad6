import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { standsoorten } from '@rondom/domain/veiligheid';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { eindigStand, heropenStand, readStanden, zetStand } from './stand.usecase.ts';

const Tekst = Type.String({ maxLength: 4_000, pattern: '^[^\\u0000]*$' });
const GezinParams = Type.Object({ gezinId: IdSchema });
const StandParams = Type.Object({ gezinId: IdSchema, standId: IdSchema });
const Text = Nullable(Type.String());
const StandSchema = Type.Object({
  id: IdSchema,
  soort: Codes(standsoorten),
  gevaarPersoonId: Nullable(IdSchema),
  voorPersoonId: Nullable(IdSchema),
  bron: Codes(['triage', 'huisverbod', 'geheimadres', 'medewerker']),
  sinds: DaySchema,
  gezetDoor: Text,
  bronTekst: Text,
  geeindigdOp: Nullable(DaySchema),
  geeindigdDoor: Text,
  reden: Text,
  achtergehouden: Text,
  heropeningVan: Nullable(IdSchema),
  versie: Type.Integer(),
});
const StandenSchema = Type.Object({
  standen: Type.Array(StandSchema),
  achtergehouden: Type.Object({ notities: Type.Integer(), woorden: Type.Integer() }),
});
const strict = { additionalProperties: false };
const ZetSchema = Type.Object(
  {
    soort: Codes(standsoorten),
    gevaarPersoonId: Type.Optional(IdSchema),
    voorPersoonIds: Type.Array(IdSchema, { maxItems: 130 }),
    sinds: DaySchema,
    bron: Tekst,
  },
  strict,
);
const path = '/gezinnen/:gezinId/veiligheidsstanden';
const tags = ['veiligheid'];

/** Danger in a family: what stands and stood, set by hand with its source, ended with a reason, back again. */
export const standRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      path,
      {
        schema: {
          operationId: 'listVeiligheidsstanden',
          tags,
          params: GezinParams,
          response: answers(StandenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readStanden(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      path,
      {
        schema: {
          operationId: 'zetVeiligheidsstand',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: ZetSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await zetStand(gate, writeOf(request), request.params.gezinId, request.body),
          {
            standBronOntbreekt: 400,
            standInToekomst: 400,
            standGevaarIsZelf: 400,
            standStaatAl: 409,
            persoonNietInGezin: 400,
          },
          201,
        ),
    );

    app.post(
      `${path}/:standId/einde`,
      {
        schema: {
          operationId: 'eindigVeiligheidsstand',
          tags,
          params: StandParams,
          headers: ChangeHeaders,
          body: Type.Object({ reden: Tekst, achtergehouden: Tekst }, strict),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, standId: id } = request.params;
        const welke = { gezin, id, versie: versionOf(request) };
        return sendOutcome(reply, await eindigStand(gate, writeOf(request), welke, request.body), {
          standIsGeeindigd: 409,
          standRedenOntbreekt: 400,
          achtergehoudenOntbreekt: 400,
          verblijfNogGeheim: 409,
        });
      },
    );

    app.post(
      `${path}/:standId/heropening`,
      {
        schema: {
          operationId: 'heropenVeiligheidsstand',
          tags,
          params: StandParams,
          headers: WriteHeaders,
          body: Type.Object({ bron: Tekst }, strict),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, standId: id } = request.params;
        const outcome = await heropenStand(gate, writeOf(request), { gezin, id }, request.body.bron);
        return sendOutcome(reply, outcome, { standStaatAl: 409, standBronOntbreekt: 400 }, 201);
      },
    );
    done();
  };
