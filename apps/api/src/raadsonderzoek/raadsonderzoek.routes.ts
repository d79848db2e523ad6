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
import {
  AanvraagantwoordBody,
  AanvragenSchema,
  EindeBody,
  OnderzoekSchema,
  VraagMeerBody,
} from './raadsonderzoek.schema.ts';
import {
  beantwoordAanvraag,
  readAanvragen,
  readOnderzoek,
  rondAf,
  vraagMeer,
} from './raadsonderzoek.usecase.ts';

const tags = ['raadsonderzoek'];
const params = Type.Object({ raadsverzoekId: IdSchema });
const aanneemStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, raadsverzoekVoorbij: 409, onderzoekBuitenTermijn: 400 },
  ...{ nietVanDeRaad: 409, stondAlBijGezin: 409 },
} as const;
const vraagStatus = {
  ...{ nietGevonden: 404, onderzoekNietVanU: 409, raadsvraagLeeg: 400, raadsvraagTeLang: 400 },
  ...geheimStatus,
} as const;
const eindeStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, onderzoekNietVanU: 409 },
  ...{ raadsantwoordLeeg: 400, raadsantwoordTeLang: 400 },
  ...geheimStatus,
} as const;

/** For who examines for the Raad: what is asked, the request and its pieces, asking for more, the end. */
export const raadsonderzoekRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/raadsverzoeken',
      { schema: { operationId: 'listRaadsaanvragen', tags, response: answers(AanvragenSchema) } },
      async (request, reply) => sendOutcome(reply, await readAanvragen(gate, aanvraagOf(request)), {}),
    );

    app.get(
      '/raadsverzoeken/:raadsverzoekId',
      { schema: { operationId: 'getRaadsonderzoek', tags, params, response: answers(OnderzoekSchema) } },
      async (request, reply) => {
        const outcome = await readOnderzoek(gate, aanvraagOf(request), request.params.raadsverzoekId);
        return sendOutcome(reply, outcome, { nietGevonden: 404 });
      },
    );

    app.post(
      '/raadsverzoeken/:raadsverzoekId/antwoord',
      {
        schema: {
          ...{ operationId: 'beantwoordRaadsaanvraag', tags, params, headers: ChangeHeaders },
          ...{ body: AanvraagantwoordBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { body } = request;
        const verzoek = { id: request.params.raadsverzoekId, versie: versionOf(request) };
        const antwoord =
          body.antwoord === 'aangenomen'
            ? { tot: getPlainDate(body.tot) }
            : { weigerreden: body.weigerreden };
        const outcome = await beantwoordAanvraag(gate, writeOf(request), verzoek, antwoord);
        return sendOutcome(reply, outcome, aanneemStatus);
      },
    );

    app.post(
      '/raadsverzoeken/:raadsverzoekId/vragen',
      {
        schema: {
          ...{ operationId: 'vraagRaadMeer', tags, params, headers: WriteHeaders, body: VraagMeerBody },
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { raadsverzoekId } = request.params;
        const outcome = await vraagMeer(gate, writeOf(request), raadsverzoekId, request.body.vraag);
        return sendOutcome(reply, outcome, vraagStatus, 201);
      },
    );

    app.post(
      '/raadsverzoeken/:raadsverzoekId/einde',
      {
        schema: {
          ...{ operationId: 'rondRaadsonderzoekAf', tags, params, headers: ChangeHeaders },
          ...{ body: EindeBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const verzoek = { id: request.params.raadsverzoekId, versie: versionOf(request) };
        return sendOutcome(reply, await rondAf(gate, writeOf(request), verzoek, request.body), eindeStatus);
      },
    );
    done();
  };
