import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { communicatieRoutes } from './communicatie.routes.ts';
import { gezagRoutes } from './gezag.routes.ts';
import { MijnGezinSchema, NieuwLidSchema, OverzichtSchema } from './gezin.schema.ts';
import { addPersoon, readGezin } from './gezin.usecase.ts';
import { huishoudenRoutes } from './huishouden.routes.ts';
import { readMijnGezinnen } from './mijn-gezinnen.usecase.ts';
import { relatieRoutes } from './relatie.routes.ts';
import { veiligBereikbaarRoutes } from './veilig-bereikbaar.routes.ts';

const GezinParams = Type.Object({ gezinId: IdSchema });

export const gezinRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen',
      {
        schema: {
          operationId: 'listMijnGezinnen',
          tags: ['gezin'],
          response: answers(Type.Array(MijnGezinSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readMijnGezinnen(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/gezinnen/:gezinId',
      {
        schema: {
          operationId: 'getGezin',
          tags: ['gezin'],
          params: GezinParams,
          response: answers(OverzichtSchema),
        },
      },
      async (request, reply) => {
        const outcome = await readGezin(gate, table, aanvraagOf(request), request.params.gezinId);
        // The text comes from the database as it goes out; sending a string skips a second serialisation.
        return sendOutcome(reply.type('application/json; charset=utf-8'), outcome as never, {});
      },
    );

    app.post(
      '/gezinnen/:gezinId/personen',
      {
        schema: {
          operationId: 'addPersoon',
          tags: ['gezin'],
          params: GezinParams,
          headers: WriteHeaders,
          body: NieuwLidSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await addPersoon(gate, writeOf(request), request.params.gezinId, request.body);
        return sendOutcome(
          reply,
          outcome,
          {
            geboorteOntbreekt: 400,
            geborenEnOngeboren: 400,
            geboortedatumOnjuist: 400,
            geboorteInToekomst: 400,
            geboorteTeLangGeleden: 400,
            uitgerekendeDatumOnjuist: 400,
            uitgerekendeDatumVoorbij: 400,
            uitgerekendeDatumTeVer: 400,
            naamOntbreekt: 400,
            bsnOnjuist: 400,
            bsnBijOngeboren: 400,
            persoonAlInGezin: 409,
          },
          201,
        );
      },
    );
    for (const routes of [
      gezagRoutes,
      veiligBereikbaarRoutes,
      communicatieRoutes,
      huishoudenRoutes,
      relatieRoutes,
    ])
      app.register(routes(gate));
    done();
  };
