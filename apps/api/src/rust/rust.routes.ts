import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { berichtsoorten, rustwijzen } from '@rondom/domain/rust';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  Codes,
  IdSchema,
  InstantSchema,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readRust, zetRust } from './rust.usecase.ts';

const tags = ['rustkeuze'];
const keuze = {
  wijze: Codes(rustwijzen),
  tijd: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['09:00'] }),
};
const RustSchema = Type.Object({
  ...keuze,
  versie: Type.Integer(),
  berichten: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(berichtsoorten),
      aantal: Type.Integer(),
      gemaaktOp: InstantSchema,
    }),
  ),
});

/** The own choice of quiet, and the own messages. */
export const rustkeuzeRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/rustkeuze',
      { schema: { operationId: 'getRustkeuze', tags, response: answers(RustSchema) } },
      async (request, reply) => sendOutcome(reply, await readRust(gate, aanvraagOf(request)), {}),
    );

    app.put(
      '/rustkeuze',
      {
        schema: {
          operationId: 'zetRustkeuze',
          tags,
          headers: ChangeHeaders,
          body: Type.Object(keuze),
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await zetRust(gate, writeOf(request), request.body, versionOf(request)), {
          versieVerouderd: 409,
        }),
    );
    done();
  };
