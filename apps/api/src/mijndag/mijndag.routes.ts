import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { rondTaakAf } from './taak.usecase.ts';
import { countMijnDag, readMijnDag } from './mijndag.usecase.ts';

const DagregelSchema = Type.Object({
  groep: Codes(['vandaag', 'wachtOpAnderen', 'dezeWeek']),
  soort: Codes([
    'woorden',
    'melding',
    'afspraak',
    'termijn',
    'taak',
    'wacht',
    'noodkijk',
    'vervolg',
    'dilemma',
  ]),
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
  /** For whom the reader stands in. */
  namens: Nullable(Type.String()),
  /** What may be named done from this row. */
  taak: Nullable(Type.Object({ id: IdSchema, versie: Type.Integer() })),
  acuut: Type.Boolean(),
});

const MijnDagSchema = Type.Object({
  regels: Type.Array(DagregelSchema),
  zonderVastGezicht: Type.Integer(),
});

const tags = ['mijndag'];
const status = { nietGevonden: 404, versieVerouderd: 409, taakAlGedaan: 409, taakNogOpen: 409 } as const;

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
    app.post(
      '/gezinnen/:gezinId/taken/:taakId/afgerond',
      {
        schema: {
          operationId: 'rondTaakAf',
          tags,
          params: Type.Object({ gezinId: IdSchema, taakId: IdSchema }),
          headers: ChangeHeaders,
          body: Type.Object({ gedaan: Type.Boolean() }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, taakId: taak } = request.params;
        const of = { gezin, taak, versie: versionOf(request) };
        const outcome = await rondTaakAf(gate, writeOf(request), of, request.body.gedaan);
        return sendOutcome(reply, outcome, status);
      },
    );
    done();
  };
