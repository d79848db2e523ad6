import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  TextSchema,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { geheimStatus } from '../veiligheid/index.ts';
import { deelMet, neemTerug } from './deling.usecase.ts';

const LezerParams = Type.Object({ gezinId: IdSchema, notitieId: IdSchema, persoonId: IdSchema });
const path = '/gezinnen/:gezinId/contactnotities/:notitieId/lezers/:persoonId';
const Woorden = Type.Optional(TextSchema(2_000));
const DeelSchema = Type.Object(
  { reden: Type.String({ maxLength: 2_000, pattern: '^[^\\u0000]*$' }), gevaar: Woorden, gedaan: Woorden },
  { additionalProperties: false },
);

/** The readers of a note that was written: one person more, or one taken back. */
export const delingRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const tags = ['tijdlijn'];
    app.post(
      path,
      {
        schema: {
          operationId: 'deelNotitieMet',
          tags,
          params: LezerParams,
          headers: ChangeHeaders,
          body: DeelSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, notitieId: id, persoonId: persoon } = request.params;
        const welke = { gezin, id, persoon, versie: versionOf(request) };
        return sendOutcome(reply, await deelMet(gate, writeOf(request), welke, request.body), {
          ...geheimStatus,
          persoonNietInGezin: 400,
          leestAl: 409,
          deelredenOntbreekt: 400,
          gevaarNietBenoemd: 400,
          gedaanNietBenoemd: 400,
        });
      },
    );

    app.post(
      `${path}/terug`,
      {
        schema: {
          operationId: 'neemNotitieTerug',
          tags,
          params: LezerParams,
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, notitieId: id, persoonId: persoon } = request.params;
        const welke = { gezin, id, persoon, versie: versionOf(request) };
        return sendOutcome(reply, await neemTerug(gate, writeOf(request), welke), {
          nietGedeeldMet: 409,
          alGelezen: 409,
        });
      },
    );
    done();
  };
