import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import { magSchrijven, type AccessTable, type Gate } from '../platform/access/index.ts';
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
import { readGrond, readKeuze } from './keuze.usecase.ts';
import {
  GrondAntwoordSchema,
  GrondVraagSchema,
  KeuzeSchema,
  MeedenkvragenSchema,
  NieuweMeedenkvraagSchema,
  OvernameSchema,
} from './meedenkvraag.schema.ts';
import { neemOver, neemTerug, readMeedenkvragen, vraagMeedenken } from './meedenkvraag.usecase.ts';

const tags = ['meedenkvraag'];
const params = Type.Object({ gezinId: IdSchema });
const vraagParams = Type.Object({ gezinId: IdSchema, meedenkvraagId: IdSchema });
const status = {
  nietGevonden: 404,
  versieVerouderd: 409,
  meedenkvraagVoorbij: 409,
  ...geheimStatus,
} as const;
const vraagStatus = {
  ...{ nietGevonden: 404, ...geheimStatus },
  ...{ meedenkvraagLeeg: 400, meedenkvraagTeLang: 400, antwoorddagVoorbij: 400, antwoordNaToegang: 400 },
  ...{ toegangTeLang: 400, organisatieNietTeVragen: 400, organisatieBuitenRegio: 400 },
  ...{ persoonNietTeVragen: 400, deelNietVanPersoon: 400, toestemmingOntbreekt: 409, toestemmingKorter: 409 },
} as const;

/** Questions of the vast gezicht about one family. */
export const meedenkvraagRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/meedenkvragen',
      { schema: { operationId: 'listMeedenkvragen', tags, params, response: answers(MeedenkvragenSchema) } },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'meedenkvraag');
        const outcome = await readMeedenkvragen(gate, aanvraag, request.params.gezinId, mayWrite);
        return sendOutcome(reply, outcome, {});
      },
    );

    app.get(
      '/gezinnen/:gezinId/meedenkvragen/keuze',
      { schema: { operationId: 'getMeedenkkeuze', tags, params, response: answers(KeuzeSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readKeuze(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.get(
      '/gezinnen/:gezinId/meedenkvragen/grond',
      {
        schema: {
          operationId: 'getMeedenkgrond',
          tags,
          params,
          querystring: GrondVraagSchema,
          response: answers(GrondAntwoordSchema),
        },
      },
      async (request, reply) => {
        const { params: at, query } = request;
        const outcome = await readGrond(gate, table, aanvraagOf(request), at.gezinId, query);
        return sendOutcome(reply, outcome, { nietGevonden: 404 });
      },
    );

    app.post(
      '/gezinnen/:gezinId/meedenkvragen',
      {
        schema: {
          operationId: 'vraagMeedenken',
          tags,
          params,
          headers: WriteHeaders,
          body: NieuweMeedenkvraagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { antwoordOp, toegangTot, ...rest } = request.body;
        const nieuw = {
          ...rest,
          antwoordOp: getPlainDate(antwoordOp),
          toegangTot: getPlainDate(toegangTot),
        };
        const outcome = await vraagMeedenken(gate, writeOf(request), request.params.gezinId, nieuw);
        return sendOutcome(reply, outcome, vraagStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/meedenkvragen/:meedenkvraagId/terug',
      {
        schema: {
          operationId: 'neemMeedenkvraagTerug',
          tags,
          params: vraagParams,
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, meedenkvraagId } = request.params;
        const outcome = await neemTerug(gate, writeOf(request), gezinId, meedenkvraagId, versionOf(request));
        return sendOutcome(reply, outcome, status);
      },
    );

    app.post(
      '/gezinnen/:gezinId/meedenkvragen/:meedenkvraagId/overname',
      {
        schema: {
          operationId: 'neemMeedenkantwoordOver',
          tags,
          params: vraagParams,
          headers: ChangeHeaders,
          body: OvernameSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, meedenkvraagId: id } = request.params;
        const vraag = { id, versie: versionOf(request) };
        const outcome = await neemOver(gate, writeOf(request), gezinId, vraag, request.body);
        return sendOutcome(reply, outcome, status);
      },
    );
    done();
  };
