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
import {
  BehoefteSchema,
  behoefteOf,
  PassendSchema,
  PlekvragenSchema,
  StapSchema,
  VraagSchema,
} from './aanbod.schema.ts';
import { readPassend, readPlekvragen, vraagPlek, zegBehoefte, zetPlekstap } from './plekvraag.usecase.ts';

const tags = ['aanbod'];
const wacht = Type.Object({ gezinId: IdSchema, wachtId: IdSchema });
const status = {
  nietGevonden: 404,
  versieVerouderd: 409,
  plekAlGevraagd: 409,
  plekvraagNietNu: 409,
  plekvraagInToekomst: 400,
  plekvraagVoorVorige: 400,
  neeRedenLeeg: 400,
  antwoordVoorVandaag: 400,
  antwoordTeLaat: 400,
} as const;

/** At the wait of one child: what it needs, which offers fit, which place was asked and what came of it. */
export const plekvraagRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/plekvragen',
      {
        schema: {
          operationId: 'listPlekvragen',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(PlekvragenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readPlekvragen(gate, table, aanvraagOf(request), request.params.gezinId),
          status,
        ),
    );

    app.put(
      '/gezinnen/:gezinId/wachten/:wachtId/plekbehoefte',
      {
        schema: {
          operationId: 'zegPlekbehoefte',
          tags,
          params: wacht,
          headers: WriteHeaders,
          body: BehoefteSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(
          reply,
          await zegBehoefte(gate, writeOf(request), gezinId, wachtId, behoefteOf(request.body)),
          status,
        );
      },
    );

    app.get(
      '/gezinnen/:gezinId/wachten/:wachtId/aanbod',
      { schema: { operationId: 'listPassendAanbod', tags, params: wacht, response: answers(PassendSchema) } },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        return sendOutcome(reply, await readPassend(gate, aanvraagOf(request), gezinId, wachtId), status);
      },
    );

    app.post(
      '/gezinnen/:gezinId/wachten/:wachtId/plekvragen',
      {
        schema: {
          operationId: 'vraagPlek',
          tags,
          params: wacht,
          headers: WriteHeaders,
          body: VraagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId, wachtId } = request.params;
        const { aanbodId, antwoordUiterlijk } = request.body;
        const vraag = { aanbodId, antwoordUiterlijk: getPlainDate(antwoordUiterlijk) };
        return sendOutcome(
          reply,
          await vraagPlek(gate, writeOf(request), gezinId, wachtId, vraag),
          status,
          201,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/plekvragen/:plekvraagId/stap',
      {
        schema: {
          operationId: 'zetPlekstap',
          tags,
          params: Type.Object({ gezinId: IdSchema, plekvraagId: IdSchema }),
          headers: ChangeHeaders,
          body: StapSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, plekvraagId } = request.params;
        const adres = { id: plekvraagId, versie: versionOf(request) };
        const stap = { ...request.body, op: getPlainDate(request.body.op) };
        return sendOutcome(reply, await zetPlekstap(gate, writeOf(request), gezinId, adres, stap), status);
      },
    );
    done();
  };
