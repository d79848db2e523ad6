import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { eindigRegel, wijzigRegel, zetRegelTerug } from './einde.usecase.ts';
import { EindeBody, WijzigBody } from './wiedoetwat.schema.ts';

const tags = ['wiedoetwat'];
const params = Type.Object({ gezinId: IdSchema, regelId: IdSchema });

export const vulAanStatus = {
  ...geheimStatus,
  wetBeslistAl: 409,
  wieDoetWatVoorNiemand: 400,
  onderwerpNietVoorKind: 400,
  onderwerpNietVoorVolwassene: 400,
  totEnMetVoorbij: 400,
  lezerKanNietLezen: 400,
  persoonNietInGezin: 400,
} as const;
const eindeStatus = {
  ...{ nietGevonden: 404, versieVerouderd: 409, regelNietTerug: 409 },
  ...{
    regeleindeVoorBegin: 400,
    regeleindeTeLaat: 400,
    regeleindeZonderReden: 400,
    regeleindeRedenTeLang: 400,
  },
} as const;

/** A line by hand ends, is changed, or stands again. */
export const eindeRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/wiedoetwat/:regelId/einde',
      {
        schema: {
          ...{ operationId: 'eindigWieDoetWatRegel', tags, headers: ChangeHeaders, params },
          ...{ body: EindeBody, response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, regelId: regel } = request.params;
        const einde = { vanaf: getPlainDate(request.body.vanaf), reden: request.body.reden };
        const welke = { gezin, regel, versie: versionOf(request) };
        sendOutcome(reply, await eindigRegel(gate, writeOf(request), welke, einde), eindeStatus);
      },
    );
    app.post(
      '/gezinnen/:gezinId/wiedoetwat/:regelId/wijziging',
      {
        schema: {
          ...{ operationId: 'wijzigWieDoetWatRegel', tags, headers: ChangeHeaders, params },
          ...{ body: WijzigBody, response: answers(WrittenSchema, 201) },
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, regelId: regel } = request.params;
        const welke = { gezin, regel, versie: versionOf(request) };
        const outcome = await wijzigRegel(gate, writeOf(request), welke, request.body);
        sendOutcome(reply, outcome, { ...vulAanStatus, ...eindeStatus }, 201);
      },
    );
    app.post(
      '/gezinnen/:gezinId/wiedoetwat/:regelId/terug',
      {
        schema: {
          ...{ operationId: 'zetWieDoetWatRegelTerug', tags, headers: ChangeHeaders, params },
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, regelId: regel } = request.params;
        const welke = { gezin, regel, versie: versionOf(request) };
        const outcome = await zetRegelTerug(gate, writeOf(request), welke);
        sendOutcome(reply, outcome, { ...eindeStatus, wetBeslistAl: 409 });
      },
    );
    done();
  };
