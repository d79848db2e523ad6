import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  IdSchema,
  Nullable,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readVeiligBereikbaar, setVeiligBereikbaar } from './veilig-bereikbaar.usecase.ts';

const PersoonParams = Type.Object({ gezinId: IdSchema, persoonId: IdSchema });
const Field = Type.String({ maxLength: 500, pattern: '^[^\\u0000]*$' });
const InhoudSchema = Type.Object(
  {
    nummer: Field,
    wanneer: Field,
    wieMagOpnemen: Field,
    voicemail: Field,
    codewoord: Field,
    post: Field,
  },
  { additionalProperties: false },
);
const path = '/gezinnen/:gezinId/personen/:persoonId/veiligbereikbaar';

export const veiligBereikbaarRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      path,
      {
        schema: {
          operationId: 'getVeiligBereikbaar',
          tags: ['gezin'],
          params: PersoonParams,
          response: answers(Type.Object({ inhoud: Nullable(InhoudSchema), versie: Type.Integer() })),
        },
      },
      async (request, reply) => {
        const { gezinId, persoonId } = request.params;
        return sendOutcome(
          reply,
          await readVeiligBereikbaar(gate, aanvraagOf(request), gezinId, persoonId),
          {},
        );
      },
    );

    app.put(
      path,
      {
        schema: {
          operationId: 'setVeiligBereikbaar',
          tags: ['gezin'],
          params: PersoonParams,
          headers: ChangeHeaders,
          body: InhoudSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const of = {
          gezin: request.params.gezinId,
          persoon: request.params.persoonId,
          versie: versionOf(request),
        };
        const outcome = await setVeiligBereikbaar(gate, writeOf(request), of, request.body);
        return sendOutcome(reply, outcome, { veiligbereikbaarLeeg: 400, veiligbereikbaarZonderRegel: 400 });
      },
    );
    done();
  };
