import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { maatregelgevolgen } from '@rondom/domain/maatregel';
import { contactwijzen } from '@rondom/domain/wachtlijst';
import { bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  IdSchema,
  Nullable,
  DaySchema,
  sendOutcome,
  TextSchema,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { besluitRoutes } from './besluit.routes.ts';
import { recordEersteContact } from './contact.usecase.ts';
import { readGevolgen } from './gevolgen.usecase.ts';
import { recordGeenFamiliegroepsplan, recordOndertoezichtstelling } from './leg-vast.usecase.ts';
import { meldAanRaad, verlengMaatregel } from './verleng.usecase.ts';
import { nameUitvoerder, readCollegas, readGiMaatregelen } from './uitvoerder.usecase.ts';

const GezinParams = Type.Object({ gezinId: IdSchema });
const MaatregelParams = Type.Object({ gezinId: IdSchema, maatregelId: IdSchema });

const BeschikkingSchema = Type.Object(
  {
    kinderen: Type.Array(IdSchema, { maxItems: 30 }),
    beschikkingOp: DaySchema,
    ingangsdatum: DaySchema,
    einddatum: DaySchema,
    rechtbank: TextSchema(100),
    zaaknummer: Type.Optional(Type.String({ maxLength: 60 })),
    organisatieId: IdSchema,
    giBelastOp: DaySchema,
    giGeinformeerdOp: DaySchema,
    /** The order names help that is needed: the wait for it begins too. */
    hulpGenoemd: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const GiMaatregelSchema = Type.Object({
  id: IdSchema,
  gezinId: IdSchema,
  gezin: Type.String(),
  einddatum: DaySchema,
  geinformeerdOp: DaySchema,
  uitvoerder: Nullable(Type.String()),
  kinderen: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Type.String(),
      uiterlijk: Nullable(DaySchema),
      gestoptOp: Nullable(DaySchema),
      bronstatus: Nullable(Codes(bronstatussen)),
    }),
  ),
});

const GevolgSchema = Type.Object({
  gevolg: Codes(maatregelgevolgen),
  uiterlijk: DaySchema,
  voorbij: Type.Boolean(),
  bron: Type.String(),
  bronstatus: Codes(bronstatussen),
});

const otsStatus = {
  beschikkingInToekomst: 400,
  ingangVoorBeschikking: 400,
  belastVoorBeschikking: 400,
  geinformeerdVoorBeschikking: 400,
  belastInToekomst: 400,
  geinformeerdInToekomst: 400,
  einddatumVoorIngang: 400,
  maatregelLangerDanJaar: 400,
  persoonNietInGezin: 400,
  kindMeerderjarig: 409,
  kindOverleden: 409,
  kindHeeftOndertoezichtstelling: 409,
  kindOntbreekt: 400,
  geenGecertificeerdeInstelling: 400,
  regioOnbekend: 409,
} as const;

export const maatregelRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(besluitRoutes(gate));
    app.get(
      '/maatregelen',
      {
        schema: {
          operationId: 'listGiMaatregelen',
          tags: ['maatregel'],
          response: answers(Type.Array(GiMaatregelSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readGiMaatregelen(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/collegas',
      {
        schema: {
          operationId: 'listJeugdbeschermers',
          tags: ['maatregel'],
          response: answers(Type.Array(Type.Object({ id: IdSchema, naam: Type.String() }))),
        },
      },
      async (request, reply) => sendOutcome(reply, await readCollegas(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/gezinnen/:gezinId/maatregelen',
      {
        schema: {
          operationId: 'recordOndertoezichtstelling',
          tags: ['maatregel'],
          params: GezinParams,
          headers: WriteHeaders,
          body: BeschikkingSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { body } = request;
        const days = {
          beschikkingOp: getPlainDate(body.beschikkingOp),
          ingangsdatum: getPlainDate(body.ingangsdatum),
          einddatum: getPlainDate(body.einddatum),
          giBelastOp: getPlainDate(body.giBelastOp),
          giGeinformeerdOp: getPlainDate(body.giGeinformeerdOp),
        };
        return sendOutcome(
          reply,
          await recordOndertoezichtstelling(gate, writeOf(request), request.params.gezinId, {
            ...body,
            ...days,
          }),
          otsStatus,
          201,
        );
      },
    );

    app.get(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/gevolgen',
      {
        schema: {
          operationId: 'listMaatregelgevolgen',
          tags: ['maatregel'],
          params: MaatregelParams,
          response: answers(Type.Array(GevolgSchema)),
        },
      },
      async (request, reply) => {
        const { gezinId, maatregelId } = request.params;
        return sendOutcome(reply, await readGevolgen(gate, aanvraagOf(request), gezinId, maatregelId), {});
      },
    );

    app.put(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/verlenging',
      {
        schema: {
          operationId: 'verlengMaatregel',
          tags: ['maatregel'],
          params: MaatregelParams,
          headers: ChangeHeaders,
          body: Type.Object({ op: DaySchema, tot: DaySchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, maatregelId: maatregel } = request.params;
        const { op, tot } = request.body;
        const nieuw = { op: getPlainDate(op), tot: getPlainDate(tot), versie: versionOf(request) };
        return sendOutcome(
          reply,
          await verlengMaatregel(gate, writeOf(request), { gezin, maatregel }, nieuw),
          {
            einddatumVoorIngang: 400,
            maatregelLangerDanJaar: 400,
            beschikkingInToekomst: 400,
            verlengdVoorEersteBesluit: 400,
            maatregelIsVervallen: 409,
          },
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/mededeling',
      {
        schema: {
          operationId: 'meldAanRaad',
          tags: ['maatregel'],
          params: MaatregelParams,
          headers: WriteHeaders,
          body: Type.Object({ op: DaySchema }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, maatregelId: maatregel } = request.params;
        return sendOutcome(
          reply,
          await meldAanRaad(gate, writeOf(request), { gezin, maatregel }, getPlainDate(request.body.op)),
          { dagInToekomst: 400, mededelingVoorIngang: 400, mededelingAlGedaan: 409 },
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/geenfamiliegroepsplan',
      {
        schema: {
          operationId: 'recordGeenFamiliegroepsplan',
          tags: ['maatregel'],
          params: MaatregelParams,
          headers: WriteHeaders,
          body: Type.Object({ op: DaySchema }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, maatregelId } = request.params;
        const outcome = await recordGeenFamiliegroepsplan(
          gate,
          writeOf(request),
          gezinId,
          maatregelId,
          getPlainDate(request.body.op),
        );
        return sendOutcome(reply, outcome, { dagInToekomst: 400, planklokLooptAl: 409 }, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/uitvoerder',
      {
        schema: {
          operationId: 'nameUitvoerder',
          tags: ['maatregel'],
          params: MaatregelParams,
          headers: WriteHeaders,
          body: Type.Object({ gebruikerId: IdSchema, vanaf: Type.Optional(DaySchema) }),
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gebruikerId, vanaf } = request.body;
        const { gezinId, maatregelId } = request.params;
        return sendOutcome(
          reply,
          await nameUitvoerder(gate, writeOf(request), gezinId, maatregelId, {
            gebruikerId,
            ...(vanaf === undefined ? {} : { vanaf: getPlainDate(vanaf) }),
          }),
          {
            maatregelOntbreekt: 404,
            nietTeamleiderVanInstelling: 403,
            medewerkerNietVanInstelling: 409,
            uitvoerderPastNietBijMaatregel: 409,
            vanafInToekomst: 400,
            maatregelLooptNiet: 409,
            kindHeeftUitvoerder: 409,
          },
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/maatregelen/:maatregelId/eerstecontacten',
      {
        schema: {
          operationId: 'recordEersteContact',
          tags: ['maatregel'],
          params: MaatregelParams,
          headers: WriteHeaders,
          response: answers(WrittenSchema, 201),
          body: Type.Object({
            met: Type.Array(IdSchema, { maxItems: 30 }),
            op: DaySchema,
            wijze: Codes(contactwijzen),
          }),
        },
      },
      async (request, reply) => {
        const { gezinId, maatregelId } = request.params;
        const contact = { ...request.body, op: getPlainDate(request.body.op) };
        return sendOutcome(
          reply,
          await recordEersteContact(gate, writeOf(request), gezinId, maatregelId, contact),
          {
            wachtGeeindigd: 409,
            nietDeHulpverlener: 403,
            contactMetNiemand: 400,
            contactInToekomst: 400,
            contactVoorBeschikking: 400,
            alBegonnen: 409,
          },
          201,
        );
      },
    );
    done();
  };
