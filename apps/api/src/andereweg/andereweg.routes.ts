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
  TextSchema,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { StartSchema, WegenSchema, wegOf, WegSchema } from './andereweg.schema.ts';
import {
  readWegen,
  startWeg,
  stopWeg,
  vulWegIn,
  zetGeleerd,
  zetPapierenRond,
  zoekWeg,
} from './andereweg.usecase.ts';

const tags = ['andereweg'];
const params = Type.Object({ gezinId: IdSchema });
const weg = Type.Object({ gezinId: IdSchema, anderewegId: IdSchema });
export const wegStatus = {
  nietGevonden: 404,
  wegNietNu: 409,
  grondOntbreekt: 409,
  wegLooptAl: 409,
  versieVerouderd: 409,
  nodigLeeg: 400,
  hindernisLeeg: 400,
  wieLeeg: 400,
  redenLeeg: 400,
  geleerdLeeg: 400,
  naamLeeg: 400,
  eindVoorVandaag: 400,
  startInToekomst: 400,
  papierenVoorStart: 400,
  papierenTeLaat: 400,
  ...geheimStatus,
} as const;

/** Another way at a wait of one family: looked for, started, papers after, learned. */
export const anderewegRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/anderewegen',
      { schema: { operationId: 'listAndereWegen', tags, params, response: answers(WegenSchema) } },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'andereweg');
        return sendOutcome(reply, await readWegen(gate, aanvraag, request.params.gezinId, mayWrite), {});
      },
    );

    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/anderewegen',
      {
        schema: {
          operationId: 'zoekAndereWeg',
          tags,
          params: Type.Object({ gezinId: IdSchema, wachtId: IdSchema }),
          headers: WriteHeaders,
          body: WegSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(
          reply,
          await zoekWeg(gate, writeOf(request), gezinId, wachtId, wegOf(request.body)),
          wegStatus,
          201,
        );
      },
    );

    const change = { params: weg, headers: ChangeHeaders, response: answers(WrittenSchema) };
    app.put(
      '/gezinnen/:gezinId/anderewegen/:anderewegId',
      { schema: { operationId: 'vulAndereWegIn', tags, ...change, body: WegSchema } },
      async (request, reply) => {
        const { gezinId, anderewegId: id } = request.params;
        const stap = { id, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await vulWegIn(gate, writeOf(request), gezinId, stap, wegOf(request.body)),
          wegStatus,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/anderewegen/:anderewegId/start',
      { schema: { operationId: 'startAndereWeg', tags, ...change, body: StartSchema } },
      async (request, reply) => {
        const { gezinId, anderewegId: id } = request.params;
        const { body } = request;
        const start = {
          ...body,
          op: getPlainDate(body.op),
          papierenUiterlijk: getPlainDate(body.papierenUiterlijk),
        };
        const stap = { id, versie: versionOf(request) };
        return sendOutcome(reply, await startWeg(gate, writeOf(request), gezinId, stap, start), wegStatus);
      },
    );

    app.post(
      '/gezinnen/:gezinId/anderewegen/:anderewegId/papieren',
      { schema: { operationId: 'zetPapierenRond', tags, ...change } },
      async (request, reply) => {
        const { gezinId, anderewegId: id } = request.params;
        const stap = { id, versie: versionOf(request) };
        return sendOutcome(reply, await zetPapierenRond(gate, writeOf(request), gezinId, stap), wegStatus);
      },
    );

    app.post(
      '/gezinnen/:gezinId/anderewegen/:anderewegId/geleerd',
      {
        schema: {
          operationId: 'zetGeleerd',
          tags,
          ...change,
          body: Type.Object({ geleerd: TextSchema(2000) }),
        },
      },
      async (request, reply) => {
        const { gezinId, anderewegId: id } = request.params;
        const stap = { id, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await zetGeleerd(gate, writeOf(request), gezinId, stap, request.body.geleerd),
          wegStatus,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/anderewegen/:anderewegId/stop',
      {
        schema: {
          operationId: 'stopAndereWeg',
          tags,
          ...change,
          body: Type.Object({ reden: TextSchema(1000) }),
        },
      },
      async (request, reply) => {
        const { gezinId, anderewegId: id } = request.params;
        const stap = { id, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await stopWeg(gate, writeOf(request), gezinId, stap, request.body.reden),
          wegStatus,
        );
      },
    );
    done();
  };
