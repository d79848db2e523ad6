import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { AccessTable, Gate, Relatie } from '../platform/access/index.ts';
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
import {
  HulpgrondSchema,
  HulpgrondVraagSchema,
  HulpkeuzeSchema,
  NieuweHulpSchema,
  VolwassenenhulpSchema,
} from './volwassenenhulp.schema.ts';
import {
  neemHulpTerug,
  readHulpgrond,
  readHulpkeuze,
  readVolwassenenhulp,
  vraagHulp,
} from './volwassenenhulp.usecase.ts';

const tags = ['volwassenenhulp'];
const params = Type.Object({ gezinId: IdSchema });
const hulpParams = Type.Object({ gezinId: IdSchema, hulpId: IdSchema });
const vraagStatus = {
  ...{ nietGevonden: 404, hulpDagVoorbij: 400, hulpTeLang: 400, hulpNietVolwassen: 400 },
  ...{ geenVolwassenenhulp: 400, hulpBuitenRegio: 400, hulpverlenerNietTeVragen: 400 },
  ...{ hulpLooptAl: 409, hulpToestemmingOntbreekt: 409, hulpToestemmingKorter: 409 },
} as const;
const terugStatus = { nietGevonden: 404, versieVerouderd: 409, hulpVoorbij: 409 } as const;

/** Who helps adults of one family: for its vast gezicht. */
export const volwassenenhulpRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const pad = '/gezinnen/:gezinId/volwassenenhulp';
    app.get(
      pad,
      {
        schema: {
          operationId: 'listVolwassenenhulp',
          ...{ tags, params, response: answers(VolwassenenhulpSchema) },
        },
      },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = (relaties: readonly string[]) =>
          table.find(aanvraag.actor, relaties as readonly Relatie[], 'volwassenenhulp', 'schrijf') !==
          undefined;
        const outcome = await readVolwassenenhulp(gate, aanvraag, request.params.gezinId, mayWrite);
        return sendOutcome(reply, outcome, {});
      },
    );

    app.get(
      `${pad}/keuze`,
      { schema: { operationId: 'getHulpkeuze', tags, params, response: answers(HulpkeuzeSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readHulpkeuze(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.get(
      `${pad}/grond`,
      {
        schema: {
          operationId: 'getHulpgrond',
          ...{ tags, params, querystring: HulpgrondVraagSchema, response: answers(HulpgrondSchema) },
        },
      },
      async (request, reply) => {
        const { params: at, query } = request;
        const outcome = await readHulpgrond(gate, aanvraagOf(request), at.gezinId, query);
        return sendOutcome(reply, outcome, { nietGevonden: 404 });
      },
    );

    app.post(
      pad,
      {
        schema: {
          operationId: 'vraagVolwassenenhulp',
          ...{ tags, params, headers: WriteHeaders, body: NieuweHulpSchema },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const nieuw = { ...request.body, totEnMet: getPlainDate(request.body.totEnMet) };
        const outcome = await vraagHulp(gate, writeOf(request), request.params.gezinId, nieuw);
        return sendOutcome(reply, outcome, vraagStatus, 201);
      },
    );

    app.post(
      `${pad}/:hulpId/terug`,
      {
        schema: {
          operationId: 'neemVolwassenenhulpTerug',
          ...{ tags, params: hulpParams, headers: ChangeHeaders, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { gezinId, hulpId: id } = request.params;
        const outcome = await neemHulpTerug(gate, writeOf(request), gezinId, {
          id,
          versie: versionOf(request),
        });
        return sendOutcome(reply, outcome, terugStatus);
      },
    );
    done();
  };
