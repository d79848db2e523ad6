import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import type { Kaart } from '@rondom/domain/wiekanmeedenken';
import { Type, type Static } from 'typebox';
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
import { stopDeskundigheid, voegDeskundigheidToe } from './deskundigheid.usecase.ts';
import { readKaart, verbeterKaart, zetMijnKaart } from './kaart.usecase.ts';
import {
  KaartSchema,
  MijnKaartSchema,
  NieuweDeskundigheidSchema,
  VerbeterSchema,
  WieKanMeedenkenSchema,
} from './wiekanmeedenken.schema.ts';
import { readWieKanMeedenken } from './wiekanmeedenken.usecase.ts';

const tags = ['wiekanmeedenken'];
const kaartParams = Type.Object({ kaartId: IdSchema });
const nietGevonden = { nietGevonden: 404 } as const;
const kaartStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, afschermenAlleenZelf: 409 },
  ...{ kaartZonderFunctie: 400, kaartZonderDeskundigheid: 400, kaartZonderWijze: 400, kaartZonderDag: 400 },
  ...{ kaartZonderBereik: 400, kaartUrenOnjuist: 400, kaartNummerOnjuist: 400, kaartMailOnjuist: 400 },
  ...{ kaartMailPrive: 400, kaartAfgeschermdMetMail: 400, stilteVoorbij: 400, stilteTeLang: 400 },
  ...{ deskundigheidOnbekend: 400, verbeteringZonderReden: 400, verbeteringRedenTeLang: 400 },
} as const;
const woordStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, deskundigheidBestaat: 409 },
  ...{ deskundigheidLeeg: 400, deskundigheidTeLang: 400 },
} as const;

const kaartOf = ({ geenVragenTotEnMet: tot, ...rest }: Static<typeof KaartSchema>): Kaart => ({
  ...rest,
  geenVragenTotEnMet: tot === null ? null : getPlainDate(tot),
});

/** Who can think along, the own card, and the words of a region. */
export const wiekanmeedenkenRoutes =
  (gate: Gate, table: AccessTable): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/wiekanmeedenken',
      {
        schema: {
          ...{ operationId: 'getWieKanMeedenken', tags, response: answers(WieKanMeedenkenSchema) },
          querystring: Type.Object({ regioId: Type.Optional(IdSchema) }),
        },
      },
      async (request, reply) => {
        const outcome = await readWieKanMeedenken(gate, table, aanvraagOf(request), request.query.regioId);
        return sendOutcome(reply, outcome, nietGevonden);
      },
    );
    app.get(
      '/meedenkkaart',
      { schema: { operationId: 'getMijnMeedenkkaart', tags, response: answers(MijnKaartSchema) } },
      async (request, reply) =>
        sendOutcome(reply, await readKaart(gate, aanvraagOf(request), undefined), nietGevonden),
    );
    app.put(
      '/meedenkkaart',
      {
        schema: {
          ...{ operationId: 'zetMijnMeedenkkaart', tags, headers: ChangeHeaders, body: KaartSchema },
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const kaart = kaartOf(request.body);
        return sendOutcome(
          reply,
          await zetMijnKaart(gate, writeOf(request), kaart, versionOf(request)),
          kaartStatus,
        );
      },
    );
    app.get(
      '/meedenkkaarten/:kaartId',
      {
        schema: {
          ...{
            operationId: 'getMeedenkkaart',
            tags,
            params: kaartParams,
            response: answers(MijnKaartSchema),
          },
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readKaart(gate, aanvraagOf(request), request.params.kaartId), nietGevonden),
    );
    app.put(
      '/meedenkkaarten/:kaartId',
      {
        schema: {
          ...{ operationId: 'verbeterMeedenkkaart', tags, headers: ChangeHeaders, params: kaartParams },
          ...{ body: VerbeterSchema, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { kaart, reden } = request.body;
        const nieuw = { kaart: kaartOf(kaart), reden, versie: versionOf(request) };
        const outcome = await verbeterKaart(gate, writeOf(request), request.params.kaartId, nieuw);
        return sendOutcome(reply, outcome, kaartStatus);
      },
    );
    app.post(
      '/wiekanmeedenken/deskundigheden',
      {
        schema: {
          ...{ operationId: 'voegDeskundigheidToe', tags, headers: WriteHeaders },
          ...{ body: NieuweDeskundigheidSchema, response: answers(WrittenSchema, 201) },
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await voegDeskundigheidToe(gate, writeOf(request), request.body),
          woordStatus,
          201,
        ),
    );
    app.post(
      '/wiekanmeedenken/deskundigheden/:deskundigheidId/einde',
      {
        schema: {
          ...{ operationId: 'stopDeskundigheid', tags, headers: ChangeHeaders },
          params: Type.Object({ deskundigheidId: IdSchema }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { deskundigheidId } = request.params;
        const outcome = await stopDeskundigheid(gate, writeOf(request), deskundigheidId, versionOf(request));
        return sendOutcome(reply, outcome, woordStatus);
      },
    );
    done();
  };
