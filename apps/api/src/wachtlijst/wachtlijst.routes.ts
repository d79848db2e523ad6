import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { antwoorden, veiligheden, wachtsoorten, wachtstatussen } from '@rondom/domain/wachtlijst';
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
  TextSchema,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { BelofteSchema, belofteRoutes } from './belofte.routes.ts';
import { confirmInPortaal, noteConfirmation } from './bevestig.usecase.ts';
import { readBord, readBordRij } from './bord.usecase.ts';
import { setVeilig } from './veilig.usecase.ts';

const RijSchema = Type.Object({
  nummer: Type.String(),
  band: Nullable(Type.String()),
  regio: Type.String(),
  wachtOp: Codes(wachtsoorten),
  sinds: DaySchema,
  uiterlijk: DaySchema,
  dagenTeLaat: Type.Integer(),
  klokGestoptOp: Nullable(DaySchema),
  begonnenOp: Nullable(DaySchema),
  dagenSindsBegin: Nullable(Type.Integer()),
  status: Codes(wachtstatussen),
  neeGezegd: Type.Boolean(),
  beeindigdOp: Nullable(DaySchema),
  veilig: Codes(veiligheden),
  stap: Type.String(),
  stapWie: Type.String(),
  stapOp: Nullable(DaySchema),
  reden: Nullable(Type.String()),
});
const BordSchema = Type.Object({
  vandaag: DaySchema,
  acties: Type.Array(Codes(['beloof'])),
  belofte: Nullable(BelofteSchema),
  aantal: Type.Integer(),
  rijen: Type.Array(RijSchema),
  vandaagVanHetBord: Type.Array(RijSchema),
  lijn: Type.Array(Type.Object({ dag: DaySchema, aantal: Type.Integer(), plan: Nullable(Type.Integer()) })),
  erbij: Type.Integer(),
  geholpen: Type.Integer(),
  zonderHulp: Type.Integer(),
});

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
    app.register(belofteRoutes(gate));
    app.get(
      '/bord',
      { schema: { operationId: 'getBord', tags: ['wachtlijst'], response: answers(BordSchema) } },
      async (request, reply) => sendOutcome(reply, await readBord(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/bord/:nummer',
      {
        schema: {
          operationId: 'getBordRij',
          tags: ['wachtlijst'],
          params: Type.Object({ nummer: Type.String({ pattern: '^K-[0-9]{1,6}$' }) }),
          response: answers(RijSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readBordRij(gate, aanvraagOf(request), Number(request.params.nummer.slice(2))),
          {},
        ),
    );

    app.put(
      '/gezinnen/:gezinId/wachten/:wachtId/veilig',
      {
        schema: {
          operationId: 'setVeilig',
          tags: ['wachtlijst'],
          params: WachtParams,
          headers: ChangeHeaders,
          body: Type.Object({ veilig: Codes(veiligheden) }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(
          reply,
          await setVeilig(gate, writeOf(request), gezinId, wachtId, request.body.veilig, versionOf(request)),
          {},
        );
      },
    );

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
