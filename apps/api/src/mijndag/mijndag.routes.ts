import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  sendOutcome,
} from '../platform/http/index.ts';
import { countMijnDag, readMijnDag } from './mijndag.usecase.ts';

const DagregelSchema = Type.Object({
  groep: Codes(['vandaag', 'wachtOpAnderen', 'dezeWeek']),
  soort: Codes(['woorden', 'melding', 'afspraak', 'termijn', 'taak', 'wacht', 'noodkijk']),
  gezinId: IdSchema,
  gezin: Type.String(),
  relatie: Codes(['vastgezicht', 'uitvoerder', 'vervanger']),
  personen: Type.Array(Type.String()),
  aantal: Type.Integer(),
  nieuw: Type.Boolean(),
  dagenTeLaat: Type.Integer(),
  code: Nullable(Type.String()),
  moment: Nullable(InstantSchema),
  dag: Nullable(DaySchema),
  bronstatus: Nullable(Codes(bronstatussen)),
  andereDag: Nullable(DaySchema),
  andereStatus: Nullable(Codes(bronstatussen)),
  wie: Nullable(Type.String()),
  bij: Nullable(Type.String()),
  acuut: Type.Boolean(),
});

const MijnDagSchema = Type.Object({
  regels: Type.Array(DagregelSchema),
  zonderVastGezicht: Type.Integer(),
});

const tags = ['mijndag'];

export const mijndagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/mijndag',
      { schema: { operationId: 'getMijnDag', tags, response: answers(MijnDagSchema) } },
      async (request, reply) => sendOutcome(reply, await readMijnDag(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/mijndag/aantal',
      {
        schema: {
          operationId: 'countMijnDag',
          tags,
          response: answers(Type.Object({ vandaag: Type.Integer() })),
        },
      },
      async (request, reply) => sendOutcome(reply, await countMijnDag(gate, aanvraagOf(request)), {}),
    );
    done();
  };
