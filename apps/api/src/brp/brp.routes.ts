import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome, WriteHeaders, writeOf } from '../platform/http/index.ts';
import { askBrp } from './bevraag.usecase.ts';
import type { BrpPoort } from './brp-poort.ts';
import { BevragingSchema, OvergenomenSchema, OvernameSchema, VoorstelSchema } from './brp.schema.ts';
import { takeOver } from './overname.usecase.ts';

const GezinParams = Type.Object({ gezinId: IdSchema });
const tags = ['brp'];

export const brpRoutes =
  (gate: Gate, poort: BrpPoort | undefined): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/brpbevragingen',
      {
        schema: {
          operationId: 'askBrp',
          description: 'A read with its question in the body: one number, which stands in no address.',
          tags,
          params: GezinParams,
          body: BevragingSchema,
          response: answers(VoorstelSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await askBrp(gate, poort, aanvraagOf(request), request.params.gezinId, request.body),
          {
            bsnOngeldig: 400,
            bsnZonderGrond: 403,
            bsnOnbekend: 404,
            brpGeenJeugdige: 422,
            brpZwijgt: 503,
            brpWeigert: 502,
            brpOnleesbaar: 502,
          },
        ),
    );

    app.post(
      '/gezinnen/:gezinId/brpovername',
      {
        schema: {
          operationId: 'takeOverFromBrp',
          tags,
          params: GezinParams,
          headers: WriteHeaders,
          body: OvernameSchema,
          response: answers(OvergenomenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await takeOver(gate, writeOf(request), request.params.gezinId, request.body.personen),
          { brpAntwoordVerlopen: 409 },
          201,
        ),
    );
    done();
  };
