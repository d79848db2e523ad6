import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import { aanvraagOf, answers, IdSchema, sendOutcome } from '../platform/http/index.ts';
import { PlanSchema } from './plan.schema.ts';
import { readPlan } from './plan.usecase.ts';

const tags = ['plan'];

export const planRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/gezinnen/:gezinId/plan',
      {
        schema: {
          operationId: 'getPlan',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          response: answers(PlanSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readPlan(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
