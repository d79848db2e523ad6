import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
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
import { NieuwPuntBody, OntvangerBody, OvergangSchema, PuntBody } from './overgang.schema.ts';
import { readOvergang } from './overgang.usecase.ts';
import { maakPunt, noemOntvanger, wijzigPunt } from './punt.usecase.ts';

const tags = ['overgang'];
const gezin = Type.Object({ gezinId: IdSchema });

const status = {
  ...geheimStatus,
  nietGevonden: 404,
  versieVerouderd: 409,
  overgangNietNu: 409,
  overgangOntvangerAl: 409,
  overgangAfspraakOntbreekt: 400,
  overgangDagVoorbij: 400,
  overgangDagTeVer: 400,
  overgangHulpOntbreekt: 400,
  overgangHulpInToekomst: 400,
} as const;

/** Growing up, for who works with the family. */
export const overgangRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/overgang',
      { schema: { operationId: 'getOvergang', tags, params: gezin, response: answers(OvergangSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readOvergang(gate, table, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/overgang/punten',
      {
        schema: {
          ...{ operationId: 'maakOvergangspunt', tags, params: gezin, headers: WriteHeaders },
          body: NieuwPuntBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await maakPunt(gate, writeOf(request), request.params.gezinId, request.body);
        sendOutcome(reply, outcome, status, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/overgang/punten/:puntId',
      {
        schema: {
          ...{ operationId: 'wijzigOvergangspunt', tags, headers: ChangeHeaders },
          params: Type.Object({ gezinId: IdSchema, puntId: IdSchema }),
          body: PuntBody,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, puntId } = request.params;
        const welk = { gezin: gezinId, id: puntId, versie: versionOf(request) };
        sendOutcome(reply, await wijzigPunt(gate, writeOf(request), welk, request.body), status);
      },
    );

    app.post(
      '/gezinnen/:gezinId/overgang/ontvangers',
      {
        schema: {
          ...{ operationId: 'noemOvergangontvanger', tags, params: gezin, headers: WriteHeaders },
          body: OntvangerBody,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await noemOntvanger(gate, writeOf(request), request.params.gezinId, request.body);
        sendOutcome(reply, outcome, status, 201);
      },
    );
    done();
  };
