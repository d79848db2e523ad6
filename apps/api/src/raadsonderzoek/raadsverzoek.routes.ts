import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept } from '@rondom/domain/kern';
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
import {
  AntwoordBody,
  RaadOverOnsSchema,
  RaadskeuzeSchema,
  RaadsverzoekenSchema,
  StapBody,
  VerzoekBody,
} from './raadsonderzoek.schema.ts';
import {
  beantwoordRaadsvraag,
  doeRaadsstap,
  readRaadskeuze,
  readRaadsverzoeken,
  vraagRaad,
} from './raadsverzoek.usecase.ts';

const tags = ['raadsonderzoek'];
const params = Type.Object({ gezinId: IdSchema });
const verzoekParams = Type.Object({ gezinId: IdSchema, raadsverzoekId: IdSchema });
const vraagParams = Type.Object({ gezinId: IdSchema, raadsverzoekId: IdSchema, raadsvraagId: IdSchema });
const stukStatus = { stukkenTeVeel: 400, zinZonderBron: 400, zinTeLang: 400 } as const;
const verzoekStatus = {
  ...{ nietGevonden: 404, magRaadNietVragen: 409, raadNietTeVragen: 400, raadAlGevraagd: 409 },
  ...{ raadsvraagLeeg: 400, raadsvraagTeLang: 400, raadswaaromLeeg: 400, raadswaaromTeLang: 400 },
  ...{ geenMinderjarigKind: 400, verteldNietAanOuder: 400, waaromNietVerteldLeeg: 400 },
  ...stukStatus,
  ...geheimStatus,
} as const;
const antwoordStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, raadsvraagAlBeantwoord: 409, weigeringMetStuk: 400 },
  ...{ raadsantwoordLeeg: 400, raadsantwoordTeLang: 400 },
  ...stukStatus,
  ...geheimStatus,
} as const;

/** The Raad asked about one family: for who asks and answers, and for the family what it was told. */
export const raadsverzoekRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/raadsverzoeken',
      {
        schema: { operationId: 'listRaadsverzoeken', tags, params, response: answers(RaadsverzoekenSchema) },
      },
      async (request, reply) => {
        const aanvraag = aanvraagOf(request);
        const mayWrite = magSchrijven(table, aanvraag.actor, 'raadsverzoek');
        return sendOutcome(
          reply,
          await readRaadsverzoeken(gate, aanvraag, request.params.gezinId, mayWrite),
          {},
        );
      },
    );

    app.get(
      '/gezinnen/:gezinId/raadsverzoeken/keuze',
      { schema: { operationId: 'getRaadskeuze', tags, params, response: answers(RaadskeuzeSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readRaadskeuze(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.post(
      '/gezinnen/:gezinId/raadsverzoeken',
      {
        schema: {
          ...{ operationId: 'vraagRaad', tags, params, headers: WriteHeaders, body: VerzoekBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const outcome = await vraagRaad(gate, writeOf(request), request.params.gezinId, request.body);
        return sendOutcome(reply, outcome, verzoekStatus, 201);
      },
    );

    app.post(
      '/gezinnen/:gezinId/raadsverzoeken/:raadsverzoekId/stappen',
      {
        schema: {
          ...{ operationId: 'doeRaadsstap', tags, params: verzoekParams, headers: ChangeHeaders },
          ...{ body: StapBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { gezinId, raadsverzoekId: id } = request.params;
        const verzoek = { id, versie: versionOf(request) };
        const outcome = await doeRaadsstap(gate, writeOf(request), gezinId, verzoek, request.body.stap);
        return sendOutcome(reply, outcome, {
          ...{ nietGevonden: 404, versieVerouderd: 409, raadsverzoekVoorbij: 409 },
        });
      },
    );

    app.post(
      '/gezinnen/:gezinId/raadsverzoeken/:raadsverzoekId/vragen/:raadsvraagId/antwoord',
      {
        schema: {
          ...{ operationId: 'beantwoordRaadsvraag', tags, params: vraagParams, headers: ChangeHeaders },
          ...{ body: AntwoordBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, raadsverzoekId: verzoek, raadsvraagId: id } = request.params;
        const bij = { gezin, verzoek, vraag: { id, versie: versionOf(request) } };
        const outcome = await beantwoordRaadsvraag(gate, writeOf(request), bij, request.body);
        return sendOutcome(reply, outcome, antwoordStatus);
      },
    );

    app.get(
      '/portaal/gezinnen/:gezinId/raadsonderzoek',
      {
        schema: {
          ...{ operationId: 'getRaadOverOns', tags: ['portaal'], params },
          response: answers(RaadOverOnsSchema),
        },
      },
      async (request, reply) => {
        const gezin = request.params.gezinId;
        const outcome = await gate.read(aanvraagOf(request), { gezin, resource: 'wiehelpt' }, async (tx) => {
          const value = await tx.query<Type.Static<typeof RaadOverOnsSchema>[number]>(
            'raadsonderzoek.over-ons',
            'select r.door, r.organisatie, r.gevraagd_op::text as "gevraagdOp", r.begonnen from rondom.raad_over_ons($1) r',
            [gezin],
          );
          const zelf = tx.actor.persoonId === null ? [] : [tx.actor.persoonId];
          return accept({ value, getoond: { gezin, personen: zelf } });
        });
        return sendOutcome(reply, outcome, {});
      },
    );
    done();
  };
