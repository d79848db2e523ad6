import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { AccessTable, Gate, Toegang } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { delingRoutes } from './deling.routes.ts';
import { maakAfspraak } from './afspraak.usecase.ts';
import { previewLezers, readNotitie, schrijfNotitie } from './notitie.usecase.ts';
import { strafrechtelijkRoutes } from './strafrechtelijk.routes.ts';
import {
  LezersSchema,
  NieuweAfspraakSchema,
  NieuweNotitieSchema,
  NotitiekeuzeSchema,
  NotitieSchema,
} from './tijdlijn.schema.ts';

const GezinParams = Type.Object({ gezinId: IdSchema });
const NotitieParams = Type.Object({ gezinId: IdSchema, notitieId: IdSchema });
const tags = ['tijdlijn'];

export const tijdlijnRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(delingRoutes(gate));
    app.register(strafrechtelijkRoutes(gate));
    app.post(
      '/gezinnen/:gezinId/contactnotities/lezers',
      {
        schema: {
          operationId: 'previewLezers',
          tags,
          params: GezinParams,
          body: NotitiekeuzeSchema,
          response: answers(LezersSchema),
        },
      },
      async (request, reply) => {
        const outcome = await previewLezers(gate, aanvraagOf(request), request.params.gezinId, request.body);
        return sendOutcome(reply, outcome, {});
      },
    );

    app.post(
      '/gezinnen/:gezinId/contactnotities',
      {
        schema: {
          operationId: 'schrijfContactnotitie',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: NieuweNotitieSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await schrijfNotitie(gate, writeOf(request), request.params.gezinId, request.body);
        return sendOutcome(
          reply,
          outcome,
          {
            tekstOntbreekt: 400,
            tekstTeLang: 400,
            overNiemand: 400,
            contactInToekomst: 400,
            persoonNietInGezin: 400,
            gevaarNietBenoemd: 400,
            gedaanNietBenoemd: 400,
            ...geheimStatus,
          },
          201,
        );
      },
    );

    app.get(
      '/gezinnen/:gezinId/contactnotities/:notitieId',
      {
        schema: {
          operationId: 'getContactnotitie',
          tags,
          params: NotitieParams,
          response: answers(NotitieSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, notitieId } = request.params;
        const aanvraag = aanvraagOf(request);
        const schrijft = ({ relaties }: Toegang): boolean =>
          table.find(aanvraag.actor, relaties, 'contactnotitie', 'schrijf') !== undefined;
        const outcome = await readNotitie(gate, aanvraag, { gezin: gezinId, id: notitieId }, schrijft);
        return sendOutcome(reply, outcome, {});
      },
    );

    app.post(
      '/gezinnen/:gezinId/afspraken',
      {
        schema: {
          operationId: 'maakAfspraak',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: NieuweAfspraakSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await maakAfspraak(gate, writeOf(request), request.params.gezinId, request.body);
        return sendOutcome(
          reply,
          outcome,
          { afspraakMetNiemand: 400, afspraakInVerleden: 400, persoonNietInGezin: 400 },
          201,
        );
      },
    );
    done();
  };
