import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { beantwoordTeamverzoek, readTeamverzoeken } from './teamverzoek.usecase.ts';
import { TeamantwoordBody, TeamverzoekenSchema, WieHelptSchema } from './veiligheidsteam.schema.ts';

const tags = ['veiligheidsteam'];
const grondStatus = {
  ...{ geenThuisorganisatie: 409, functieNietVanThuis: 409, geenMaatregelVanThuis: 409 },
  ...{ onderzochtDitGezin: 409, lidNietVanTeam: 400, teamvraagVoorbij: 409 },
} as const;

/** Requests to the safety team, for who works in it; and for the family who stands beside its vast gezicht. */
export const teamverzoekRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/veiligheidsverzoeken',
      { schema: { operationId: 'listTeamverzoeken', tags, response: answers(TeamverzoekenSchema) } },
      async (request, reply) => sendOutcome(reply, await readTeamverzoeken(gate, aanvraagOf(request)), {}),
    );

    app.post(
      '/veiligheidsverzoeken/:inzetId/antwoord',
      {
        schema: {
          ...{ operationId: 'beantwoordTeamverzoek', tags, headers: ChangeHeaders, body: TeamantwoordBody },
          ...{ params: Type.Object({ inzetId: IdSchema }), response: answers(WrittenSchema) },
        },
      },
      async (request, reply) => {
        const { body, params } = request;
        const verzoek = { id: params.inzetId, versie: versionOf(request) };
        const antwoord =
          body.antwoord === 'aangenomen'
            ? { gebruikerId: body.gebruikerId }
            : { weigerreden: body.weigerreden };
        const outcome = await beantwoordTeamverzoek(gate, writeOf(request), verzoek, antwoord);
        return sendOutcome(reply, outcome, grondStatus);
      },
    );

    app.get(
      '/portaal/gezinnen/:gezinId/veiligheidsteam',
      {
        schema: {
          ...{ operationId: 'getWieHelptGezicht', tags: ['portaal'] },
          ...{ params: Type.Object({ gezinId: IdSchema }), response: answers(WieHelptSchema) },
        },
      },
      async (request, reply) => {
        const gezin = request.params.gezinId;
        const outcome = await gate.read(aanvraagOf(request), { gezin, resource: 'wiehelpt' }, async (tx) => {
          const value = await tx.query<Type.Static<typeof WieHelptSchema>[number]>(
            'veiligheidsteam.wie-helpt',
            'select h.naam, h.thuisorganisatie, h.thuissoort, h.vastgezicht from rondom.wie_helpt_het_gezicht($1) h',
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
