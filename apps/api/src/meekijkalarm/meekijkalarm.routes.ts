import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  ChangeHeaders,
  sendOutcome,
  versionOf,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { AlarmOpenSchema, AlarmParams, AlarmSchema, SluitAlarmSchema } from './meekijkalarm.schema.ts';
import { listAlarmen, readAlarm, sluitAlarm } from './meekijkalarm.usecase.ts';

const tags = ['meekijkalarm'];

export const meekijkalarmRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/meekijkalarmen',
      { schema: { operationId: 'listMeekijkalarmen', tags, response: answers(Type.Array(AlarmSchema)) } },
      async (request, reply) => sendOutcome(reply, await listAlarmen(gate, aanvraagOf(request)), {}),
    );
    app.get(
      '/meekijkalarmen/:alarmId',
      {
        schema: {
          operationId: 'getMeekijkalarm',
          tags,
          params: AlarmParams,
          response: answers(AlarmOpenSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readAlarm(gate, aanvraagOf(request), request.params.alarmId), {}),
    );
    app.post(
      '/meekijkalarmen/:alarmId/sluiting',
      {
        schema: {
          operationId: 'sluitMeekijkalarm',
          tags,
          params: AlarmParams,
          headers: ChangeHeaders,
          body: SluitAlarmSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { alarmId } = request.params;
        const outcome = await sluitAlarm(gate, writeOf(request), alarmId, versionOf(request), request.body);
        return sendOutcome(
          reply,
          outcome,
          { eigenAlarm: 403, alarmAlGesloten: 409, alarmwoordenOntbreken: 400 },
          201,
        );
      },
    );
    done();
  };
