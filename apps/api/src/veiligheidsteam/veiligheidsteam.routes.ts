import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { AccessTable, Gate } from '../platform/access/index.ts';
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
import { geheimStatus } from '../veiligheid/index.ts';
import { schrijfDaad, stapTerug } from './teamdaad.usecase.ts';
import {
  DaadBody,
  StapBody,
  TeamkeuzeSchema,
  TerugstapBody,
  VeiligheidsteamSchema,
  VraagBody,
} from './veiligheidsteam.schema.ts';
import { doeInzetstap, readTeamkeuze, readVeiligheidsteam, vraagTeam } from './veiligheidsteam.usecase.ts';

const tags = ['veiligheidsteam'];
const params = Type.Object({ gezinId: IdSchema });
const inzetParams = Type.Object({ gezinId: IdSchema, inzetId: IdSchema });
const vraagStatus = {
  ...{ waarvoorLeeg: 400, waarvoorTeLang: 400, teamVanafVoorbij: 400, terugkijkBuitenTermijn: 400 },
  ...{ teamNietTeVragen: 400, teamAlGevraagd: 409, ...geheimStatus },
} as const;
const stapStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, teamvraagVoorbij: 409, terugkijkBuitenTermijn: 400 },
} as const;
const daadStatus = {
  ...{ nietGevonden: 404, daadNietVanU: 409, daadBuitenInzet: 400, daadLeeg: 400, daadTeLang: 400 },
  ...{ grondDraagtNiet: 409, daadAlVervangen: 409 },
  ...{ geenThuisorganisatie: 409, functieNietVanThuis: 409, geenMaatregelVanThuis: 409 },
} as const;
const terugStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, daadNietVanU: 409 },
  ...{ terugstapOnvolledig: 400, terugstapTeLang: 400 },
} as const;

/** The safety team at one family: asked, what it does, stepped back, accepted. */
export const veiligheidsteamRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/veiligheidsteam',
      {
        schema: {
          ...{ operationId: 'getVeiligheidsteam', tags, params },
          response: answers(VeiligheidsteamSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readVeiligheidsteam(gate, table, aanvraagOf(request), request.params.gezinId),
          {},
        ),
    );

    app.get(
      '/gezinnen/:gezinId/veiligheidsteam/keuze',
      {
        schema: {
          ...{ operationId: 'getTeamkeuze', tags, params },
          response: answers(TeamkeuzeSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readTeamkeuze(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/veiligheidsteam',
      {
        schema: {
          ...{ operationId: 'vraagVeiligheidsteam', tags, params, headers: WriteHeaders, body: VraagBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { vanaf, terugkijkOp, ...rest } = request.body;
        const nieuw = { ...rest, vanaf: getPlainDate(vanaf), terugkijkOp: getPlainDate(terugkijkOp) };
        const outcome = await vraagTeam(gate, writeOf(request), request.params.gezinId, nieuw);
        return sendOutcome(reply, outcome, vraagStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/veiligheidsteam/:inzetId/stappen',
      {
        schema: {
          ...{ operationId: 'doeInzetstap', tags, params: inzetParams, headers: ChangeHeaders },
          ...{ body: StapBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { body, params: at } = request;
        const stap =
          body.stap === 'kijkOpnieuw' ? { ...body, terugkijkOp: getPlainDate(body.terugkijkOp) } : body;
        const inzet = { id: at.inzetId, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await doeInzetstap(gate, writeOf(request), at.gezinId, inzet, stap),
          stapStatus,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/veiligheidsteam/:inzetId/daden',
      {
        schema: {
          ...{ operationId: 'schrijfVeiligheidsdaad', tags, params: inzetParams, headers: WriteHeaders },
          ...{ body: DaadBody, response: answers(WrittenSchema, 201) },
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, inzetId: inzet } = request.params;
        const daad = { ...request.body, op: getPlainDate(request.body.op) };
        const outcome = await schrijfDaad(gate, writeOf(request), { gezin, inzet }, daad);
        return sendOutcome(reply, outcome, daadStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/veiligheidsteam/:inzetId/terugstap',
      {
        schema: {
          ...{ operationId: 'stapTerugVeiligheidsteam', tags, params: inzetParams, headers: ChangeHeaders },
          ...{ body: TerugstapBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { gezinId, inzetId: id } = request.params;
        const inzet = { id, versie: versionOf(request) };
        const outcome = await stapTerug(gate, writeOf(request), gezinId, inzet, request.body);
        return sendOutcome(reply, outcome, terugStatus);
      },
    );
    done();
  };
