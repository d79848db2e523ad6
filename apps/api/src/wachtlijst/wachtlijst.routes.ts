import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { antwoorden } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  Codes,
  DaySchema,
  IdSchema,
  sendOutcome,
  TextSchema,
  WriteHeaders,
  writeOf,
} from '../platform/http/index.ts';
import { confirmInPortaal, noteConfirmation } from './bevestig.usecase.ts';
import { wachteindeRoutes } from './wachteinde.routes.ts';
import { wachtloopRoutes } from './wachtloop.routes.ts';

const WachtParams = Type.Object({ gezinId: IdSchema, wachtId: IdSchema });
const ConfirmedSchema = Type.Object({ id: IdSchema, versie: Type.Integer(), vanHetBord: Type.Boolean() });
const confirmStatus = {
  jeugdigeNogGeenTwaalf: 409,
  stemNietVanDitKind: 403,
  stemIsOnveilig: 403,
  accountVanAnder: 403,
  alleenVastGezichtNoteert: 403,
  woordenOntbreken: 400,
  zelfdeOrganisatie: 409,
  kindNietGezien: 409,
  toelichtingOntbreekt: 400,
  stemVanGezinIsErAl: 409,
  pogingenTeWeinig: 409,
  pogingenEenWijze: 409,
  alleenZelfBevestigen: 403,
  wachtGeeindigd: 409,
  nogNietBegonnen: 409,
  bevestigdInToekomst: 400,
  bevestigdVoorBegin: 400,
} as const;

export const wachtlijstRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(wachtloopRoutes(gate));
    app.register(wachteindeRoutes(gate));
    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/bevestigingen',
      {
        schema: {
          operationId: 'noteBevestiging',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: WriteHeaders,
          response: answers(ConfirmedSchema, 201),
          body: Type.Object({
            stem: Type.Object({
              soort: Codes(['jeugdige', 'ouder', 'pleegouder', 'verzorger']),
              persoonId: IdSchema,
            }),
            antwoord: Codes(antwoorden),
            woorden: TextSchema(2_000),
            op: DaySchema,
          }),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        const noted = { ...request.body, op: getPlainDate(request.body.op) };
        return sendOutcome(
          reply,
          await noteConfirmation(gate, writeOf(request), gezinId, wachtId, noted),
          confirmStatus,
          201,
        );
      },
    );

    app.post(
      '/portaal/gezinnen/:gezinId/wachten/:wachtId/bevestiging',
      {
        schema: {
          operationId: 'confirmWacht',
          tags: ['portaal'],
          params: WachtParams,
          headers: WriteHeaders,
          body: Type.Object({ antwoord: Codes(antwoorden) }),
          response: answers(ConfirmedSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(
          reply,
          await confirmInPortaal(gate, writeOf(request), gezinId, wachtId, request.body.antwoord),
          confirmStatus,
          201,
        );
      },
    );
    done();
  };
