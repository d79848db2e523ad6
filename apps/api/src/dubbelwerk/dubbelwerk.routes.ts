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
import { AntwoordSchema, BeginSchema, EindeSchema, OnderzoekenSchema } from './dubbelwerk.schema.ts';
import {
  beantwoordMeedoen,
  beginOnderzoek,
  doeMeeMetOnderzoek,
  eindigOnderzoek,
  readOnderzoeken,
} from './dubbelwerk.usecase.ts';

const tags = ['dubbelwerk'];
const params = Type.Object({ gezinId: IdSchema });
const Plaats = Type.Object({ gezinId: IdSchema, onderzoekId: IdSchema });
const status = {
  nietGevonden: 404,
  versieVerouderd: 409,
  vragenOntbreken: 400,
  onderzoekspersoonNietInGezin: 400,
  onderzoekUiterlijkVoorbij: 400,
  onderzoekLoopt: 409,
  onderzoekIsKlaar: 409,
  isEigenOnderzoek: 409,
  meedoenAlGevraagd: 409,
  meedoenAlBeantwoord: 409,
} as const;

/** Who asks a family what: before somebody asks the same again. */
export const dubbelwerkRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/onderzoeken',
      { schema: { operationId: 'listOnderzoeken', tags, params, response: answers(OnderzoekenSchema) } },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'onderzoek');
        return sendOutcome(
          reply,
          await readOnderzoeken(gate, aanvraag, request.params.gezinId, mayWrite),
          {},
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/onderzoeken',
      {
        schema: {
          operationId: 'beginOnderzoek',
          tags,
          params,
          headers: WriteHeaders,
          body: BeginSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { uiterlijk, reden, ...nieuw } = request.body;
        const opgave = {
          ...nieuw,
          reden,
          uiterlijk: uiterlijk === undefined ? undefined : getPlainDate(uiterlijk),
        };
        const outcome = await beginOnderzoek(gate, writeOf(request), request.params.gezinId, opgave);
        return sendOutcome(reply, outcome, status, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/onderzoeken/:onderzoekId/verzoeken',
      {
        schema: {
          operationId: 'doeMeeMetOnderzoek',
          tags,
          params: Plaats,
          headers: WriteHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, onderzoekId: onderzoek } = request.params;
        const outcome = await doeMeeMetOnderzoek(gate, writeOf(request), { gezin, onderzoek });
        return sendOutcome(reply, outcome, status, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/onderzoeken/:onderzoekId/verzoeken/:verzoekId/antwoord',
      {
        schema: {
          operationId: 'beantwoordMeedoen',
          tags,
          params: Type.Object({ ...Plaats.properties, verzoekId: IdSchema }),
          headers: ChangeHeaders,
          body: AntwoordSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, onderzoekId: onderzoek, verzoekId: verzoek } = request.params;
        const of = { gezin, onderzoek, verzoek, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await beantwoordMeedoen(gate, writeOf(request), of, request.body.mag),
          status,
        );
      },
    );

    app.post(
      '/gezinnen/:gezinId/onderzoeken/:onderzoekId/einde',
      {
        schema: {
          operationId: 'eindigOnderzoek',
          tags,
          params: Plaats,
          headers: ChangeHeaders,
          body: EindeSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, onderzoekId: onderzoek } = request.params;
        const of = { gezin, onderzoek, versie: versionOf(request) };
        return sendOutcome(
          reply,
          await eindigOnderzoek(gate, writeOf(request), of, request.body.als),
          status,
        );
      },
    );
    done();
  };
