import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  answers,
  ChangeHeaders,
  IdSchema,
  sendOutcome,
  versionOf,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { GeefVrijSchema } from './raadpleging.schema.ts';
import { geefRegelsVrij, neemVrijgaveTerug } from './vrijgave.usecase.ts';

const tags = ['raadpleging'];

export const vrijgaveRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/gezinnen/:gezinId/raadplegingen/vrijgaven',
      {
        schema: {
          operationId: 'geefRegelsVrij',
          tags,
          params: Type.Object({ gezinId: IdSchema }),
          headers: WriteHeaders,
          body: GeefVrijSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await geefRegelsVrij(gate, writeOf(request), request.params.gezinId, request.body),
          { magNietVrijgeven: 403, regelNietAchtergehouden: 409, gevaarNietGewogen: 400 },
          201,
        ),
    );

    app.post(
      '/gezinnen/:gezinId/raadplegingen/vrijgaven/:vrijgaveId/terug',
      {
        schema: {
          operationId: 'neemVrijgaveTerug',
          tags,
          params: Type.Object({ gezinId: IdSchema, vrijgaveId: IdSchema }),
          headers: ChangeHeaders,
          response: answers(WrittenSchema),
        },
      },
      async (request, reply) => {
        const { gezinId, vrijgaveId } = request.params;
        const wat = { vrijgaveId, versie: versionOf(request) };
        return sendOutcome(reply, await neemVrijgaveTerug(gate, writeOf(request), gezinId, wat), {
          magNietVrijgeven: 403,
          regelAlGezien: 409,
        });
      },
    );
    done();
  };
