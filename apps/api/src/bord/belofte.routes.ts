import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { getPlainDate } from '@rondom/domain/kern';
import { beloftereden } from '@rondom/domain/bord';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  Codes,
  DaySchema,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { writeBelofte } from './belofte.usecase.ts';

const VorigeSchema = Type.Object({
  beloofdOp: DaySchema,
  vanaf: Type.Integer(),
  nulOp: DaySchema,
  door: Type.String(),
});

export const BelofteSchema = Type.Object({
  ...VorigeSchema.properties,
  versie: Type.Integer(),
  reden: Codes(beloftereden),
  plan: Type.Integer(),
  stand: Codes(['boven', 'volgens', 'onder']),
  verschil: Type.Integer(),
  eerder: Type.Array(VorigeSchema),
});

const status = { nietVoorAlleRegios: 403, nulOpNietNaVandaag: 400, nulOpTeVer: 400 } as const;

/** A new promise comes after the one that was seen: its version is 0 where there was none. */
export const belofteRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.put(
      '/bord/belofte',
      {
        schema: {
          operationId: 'writeBelofte',
          tags: ['bord'],
          headers: ChangeHeaders,
          body: Type.Object({ nulOp: DaySchema, reden: Codes(beloftereden) }),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { nulOp, reden } = request.body;
        const nieuw = { nulOp: getPlainDate(nulOp), reden };
        return sendOutcome(
          reply,
          await writeBelofte(gate, writeOf(request), nieuw, versionOf(request)),
          status,
        );
      },
    );
    done();
  };
