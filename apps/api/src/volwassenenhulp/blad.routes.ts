import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
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
import { maakActie, readBlad, zetActiestand } from './blad.usecase.ts';
import { vraagCollega } from './collega.usecase.ts';
import { doeKindcheck, readAantekeningen, readKindchecks, schrijfAantekening } from './dossier.usecase.ts';
import {
  AantekeningenSchema,
  ActiestandSchema,
  HulpbladSchema,
  HulpcollegaSchema,
  KindchecksSchema,
  NieuweAantekeningSchema,
  NieuweActieSchema,
  NieuweKindcheckSchema,
} from './volwassenenhulp.schema.ts';

const tags = ['volwassenenhulp'];
const params = Type.Object({ gezinId: IdSchema, hulpId: IdSchema });
const actieParams = Type.Object({ gezinId: IdSchema, hulpId: IdSchema, actieId: IdSchema });
const status = { nietGevonden: 404 } as const;
const actieStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, actieStaatAl: 409, ...geheimStatus },
  ...{ actieLeeg: 400, actieTeLang: 400, actiedagVoorbij: 400, actieRedenLeeg: 400, actieRedenTeLang: 400 },
} as const;
const checkStatus = {
  ...{ nietGevonden: 404, ...geheimStatus, kindcheckVeiligOntbreekt: 400, kindcheckSignaalLeeg: 400 },
  ...{ kindcheckSignaalTeLang: 400, kindcheckDagOntbreekt: 400, kindcheckDagInToekomst: 400 },
  geenMeldrecht: 400,
} as const;
const bijOf = ({ gezinId, hulpId }: { readonly gezinId: string; readonly hulpId: string }) => ({
  gezin: gezinId,
  hulp: hulpId,
});

/** The page of one adult, for who helps him: the plan, own actions, the own record and the kindcheck. */
export const bladRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const pad = '/gezinnen/:gezinId/volwassenenhulp/:hulpId';
    const post = { tags, params, headers: WriteHeaders, response: answers(WrittenSchema, 201) };
    app.get(
      `${pad}/blad`,
      { schema: { operationId: 'getHulpblad', tags, params, response: answers(HulpbladSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readBlad(gate, aanvraagOf(request), bijOf(request.params)), status),
    );

    app.post(
      `${pad}/acties`,
      { schema: { operationId: 'addHulpactie', ...post, body: NieuweActieSchema } },
      async (request, reply) => {
        const nieuw = { ...request.body, uiterlijk: getPlainDate(request.body.uiterlijk) };
        const outcome = await maakActie(gate, writeOf(request), bijOf(request.params), nieuw);
        return sendOutcome(reply, outcome, actieStatus, 201);
      },
    );

    app.post(
      `${pad}/acties/:actieId/stand`,
      {
        schema: {
          operationId: 'zetHulpactiestand',
          ...{ tags, params: actieParams, headers: ChangeHeaders, body: ActiestandSchema },
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const actie = { ...bijOf(request.params), id: request.params.actieId, versie: versionOf(request) };
        const outcome = await zetActiestand(gate, writeOf(request), actie, request.body);
        return sendOutcome(reply, outcome, actieStatus);
      },
    );

    app.get(
      `${pad}/aantekeningen`,
      {
        schema: {
          operationId: 'listHulpaantekeningen',
          tags,
          params,
          response: answers(AantekeningenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readAantekeningen(gate, aanvraagOf(request), bijOf(request.params)), status),
    );

    app.post(
      `${pad}/aantekeningen`,
      { schema: { operationId: 'addHulpaantekening', ...post, body: NieuweAantekeningSchema } },
      async (request, reply) => {
        const { params: at, body } = request;
        const outcome = await schrijfAantekening(gate, writeOf(request), bijOf(at), body.tekst);
        return sendOutcome(reply, outcome, status, 201);
      },
    );

    app.get(
      `${pad}/kindchecks`,
      { schema: { operationId: 'listKindchecks', tags, params, response: answers(KindchecksSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readKindchecks(gate, aanvraagOf(request), bijOf(request.params)), status),
    );

    app.post(
      `${pad}/kindchecks`,
      { schema: { operationId: 'addKindcheck', ...post, body: NieuweKindcheckSchema } },
      async (request, reply) => {
        const { gezegdOp, ...rest } = request.body;
        const nieuw = { ...rest, gezegdOp: gezegdOp === null ? null : getPlainDate(gezegdOp) };
        const outcome = await doeKindcheck(gate, writeOf(request), bijOf(request.params), nieuw);
        return sendOutcome(reply, outcome, checkStatus, 201);
      },
    );

    app.post(
      `${pad}/collegas`,
      { schema: { operationId: 'vraagHulpcollega', ...post, body: HulpcollegaSchema } },
      async (request, reply) => {
        const { params: at, body } = request;
        const outcome = await vraagCollega(gate, writeOf(request), bijOf(at), body.gebruikerId);
        return sendOutcome(reply, outcome, { ...status, hulpLooptAl: 409, collegaNietTeVragen: 400 }, 201);
      },
    );
    done();
  };
