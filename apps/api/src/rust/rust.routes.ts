import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { berichtkanalen, berichtsoorten, bewoordingen, rustwijzen } from '@rondom/domain/rust';
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
const standaard = { kanaal: 'hier', bewoording: 'iets', alleenIk: false } as const;
const keuze = {
  wijze: Codes(rustwijzen),
  tijd: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['09:00'] }),
};
/** Where and in which words is asked of the family; a worker's messages stay in Rondom. */
const KeuzeSchema = Type.Object({
  ...keuze,
  kanaal: Type.Optional(Codes(berichtkanalen)),
  bewoording: Type.Optional(Codes(bewoordingen)),
  alleenIk: Type.Optional(Type.Boolean()),
});
const RustSchema = Type.Object({
  ...keuze,
  kanaal: Codes(berichtkanalen),
  bewoording: Codes(bewoordingen),
  kanalen: Type.Array(Codes(berichtkanalen)),
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
          body: KeuzeSchema,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const gekozen = { ...standaard, ...request.body };
        return sendOutcome(reply, await zetRust(gate, writeOf(request), gekozen, versionOf(request)), {
          ...{ berichtNietVeilig: 400, mailNietAanKind: 400, toestelNietAlleenEigen: 400 },
          acuutNietInPortaal: 400,
        });
      },
    );
    done();
  };
