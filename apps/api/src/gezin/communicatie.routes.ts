import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { naverteldcodes, tolken, type Communicatie } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { Type, type Static } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readCommunicatie, setCommunicatie } from './communicatie.usecase.ts';

const PersoonParams = Type.Object({ gezinId: IdSchema, persoonId: IdSchema });
const Field = Type.String({ maxLength: 500, pattern: '^[^\\u0000]*$' });
const UitlegSchema = Type.Object(
  { wat: Field, door: Field, op: DaySchema, naverteld: Codes(naverteldcodes) },
  { additionalProperties: false },
);
/** Kept as it was checked when it was written: also for the own portal. */
export const CommunicatieSchema = Type.Object(
  {
    taal: Type.String({ maxLength: 3, pattern: '^[^\\u0000]*$' }),
    tolk: Codes(tolken),
    gebarentaal: Type.Boolean(),
    laaggeletterd: Type.Boolean(),
    lvb: Type.Boolean(),
    steunpersoon: Field,
    uitleg: Nullable(UitlegSchema),
  },
  { additionalProperties: false },
);
const path = '/gezinnen/:gezinId/personen/:persoonId/communicatie';

export const communicatieRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      path,
      {
        schema: {
          operationId: 'getCommunicatie',
          tags: ['gezin'],
          params: PersoonParams,
          response: answers(Type.Object({ inhoud: Nullable(CommunicatieSchema), versie: Type.Integer() })),
        },
      },
      async (request, reply) => {
        const { gezinId, persoonId } = request.params;
        return sendOutcome(reply, await readCommunicatie(gate, aanvraagOf(request), gezinId, persoonId), {});
      },
    );

    app.put(
      path,
      {
        schema: {
          operationId: 'setCommunicatie',
          tags: ['gezin'],
          params: PersoonParams,
          headers: ChangeHeaders,
          body: CommunicatieSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const of = {
          gezin: request.params.gezinId,
          persoon: request.params.persoonId,
          versie: versionOf(request),
        };
        const outcome = await setCommunicatie(gate, writeOf(request), of, {
          ...request.body,
          uitleg: uitlegOf(request.body.uitleg),
        });
        return sendOutcome(reply, outcome, {
          taalOnbekend: 400,
          tolkUitHetGezin: 400,
          uitlegOnvolledig: 400,
          uitlegInToekomst: 400,
        });
      },
    );
    done();
  };

const uitlegOf = (uitleg: Static<typeof CommunicatieSchema>['uitleg']): Communicatie['uitleg'] =>
  uitleg === null ? null : { ...uitleg, op: getPlainDate(uitleg.op) };
