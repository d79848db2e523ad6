import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  DaySchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readRegister, readUitkomst } from './register.usecase.ts';
import * as schema from './termijnregels.schema.ts';
import {
  bevestigWijziging,
  listWijzigingen,
  readVoorbeeld,
  trekWijzigingIn,
  voegWijzigingToe,
} from './wijziging.usecase.ts';

const tags = ['termijnregels'];
const bijToevoegen = {
  dagBuitenBereik: 400,
  dagAlVrij: 409,
  dagAlWerkdag: 409,
  dagVrijDoorWet: 409,
  termijnsoortOnbekend: 400,
  versieInVerleden: 400,
  versieTeVer: 400,
  termijnlengteOnjuist: 400,
  termijneenheidPastNiet: 400,
  versieOverlapt: 409,
  versieVerandertNiets: 409,
} as const;
const bijBeslissen = {
  ...bijToevoegen,
  wijzigingAlBeslist: 409,
  andereWijzigingLoopt: 409,
  voorbeeldVeranderd: 409,
} as const;

/** The register, for everybody who works, and a clock counted from a day of one's own choice. */
const registerRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/termijnregels',
      { schema: { operationId: 'getTermijnregels', tags, response: answers(schema.RegisterSchema) } },
      async (request, reply) => sendOutcome(reply, await readRegister(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/termijnregels/:soort/uitkomst',
      {
        schema: {
          operationId: 'getTermijnuitkomst',
          tags,
          params: Type.Object({ soort: Type.String({ pattern: '^[a-z0-9]{1,60}$' }) }),
          querystring: Type.Object({
            vanaf: DaySchema,
            om: Type.Optional(
              Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['09:30'] }),
            ),
          }),
          response: answers(schema.UitkomstSchema),
        },
      },
      async (request, reply) => {
        const { soort } = request.params;
        const outcome = await readUitkomst(
          gate,
          aanvraagOf(request),
          soort,
          getPlainDate(request.query.vanaf),
          request.query.om,
        );
        return sendOutcome(reply, outcome as never, { termijnGoldNiet: 400 });
      },
    );
    done();
  };

/** What is changed of it, by who keeps the system. */
const wijzigingRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/regelwijzigingen',
      {
        schema: {
          operationId: 'listRegelwijzigingen',
          tags,
          response: answers(Type.Array(schema.WijzigingSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await listWijzigingen(gate, aanvraagOf(request)), {}),
    );
    app.post(
      '/regelwijzigingen/kalenderdagen',
      {
        schema: {
          operationId: 'addKalenderdag',
          tags,
          headers: WriteHeaders,
          body: schema.NieuweKalenderdagSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { dag, ...rest } = request.body;
        const nieuw = { soort: 'kalenderdag', dag: getPlainDate(dag), ...rest } as const;
        return sendOutcome(reply, await voegWijzigingToe(gate, writeOf(request), nieuw), bijToevoegen, 201);
      },
    );
    app.post(
      '/regelwijzigingen/termijnversies',
      {
        schema: {
          operationId: 'addTermijnversie',
          tags,
          headers: WriteHeaders,
          body: schema.NieuweVersieSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { bron, reden, geldigVanaf, ...rest } = request.body;
        const nieuw = { ...rest, geldigVanaf: getPlainDate(geldigVanaf) };
        const outcome = await voegWijzigingToe(gate, writeOf(request), {
          soort: 'termijnversie',
          ...{ bron, reden, nieuw },
        });
        return sendOutcome(reply, outcome, bijToevoegen, 201);
      },
    );
    done();
  };

/** What one change would move, and the decision about it. */
const besluitRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/regelwijzigingen/:wijzigingId/voorbeeld',
      {
        schema: {
          operationId: 'getRegelwijzigingvoorbeeld',
          tags,
          params: schema.WijzigingParams,
          response: answers(schema.VoorbeeldSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await readVoorbeeld(gate, aanvraagOf(request), request.params.wijzigingId),
          bijBeslissen,
        ),
    );
    app.post(
      '/regelwijzigingen/:wijzigingId/bevestiging',
      {
        schema: {
          operationId: 'bevestigRegelwijziging',
          tags,
          params: schema.WijzigingParams,
          headers: ChangeHeaders,
          body: schema.BevestigSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { wijzigingId } = request.params;
        const { verplaatst } = request.body;
        const outcome = await bevestigWijziging(
          gate,
          writeOf(request),
          wijzigingId,
          versionOf(request),
          verplaatst,
        );
        return sendOutcome(reply, outcome, bijBeslissen, 201);
      },
    );
    app.post(
      '/regelwijzigingen/:wijzigingId/intrekking',
      {
        schema: {
          operationId: 'trekRegelwijzigingIn',
          tags,
          params: schema.WijzigingParams,
          headers: ChangeHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { wijzigingId } = request.params;
        const outcome = await trekWijzigingIn(gate, writeOf(request), wijzigingId, versionOf(request));
        return sendOutcome(reply, outcome, bijBeslissen, 201);
      },
    );
    done();
  };

export const termijnregelsRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    for (const routes of [registerRoutes, wijzigingRoutes, besluitRoutes]) app.register(routes(gate));
    done();
  };
