import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { woordMaximum } from '@rondom/domain/portaal';
import { Type } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  IdSchema,
  Nullable,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { readKiesbaar, tekenWoordOp } from './optekenen.usecase.ts';

const tags = ['portaaltoegang'];
const params = Type.Object({ gezinId: IdSchema, persoonId: IdSchema });
const path = '/gezinnen/:gezinId/personen/:persoonId/woorden';
const Ids = Type.Array(IdSchema, { maxItems: 130 });
/** An empty or too long text is refused by the domain, with its sentence. */
const OpgetekendSchema = Type.Object(
  {
    tekst: Type.String({ maxLength: woordMaximum + 1, pattern: '^[^\\u0000]*$' }),
    keuze: Codes(['alleenVastGezicht', 'ook', 'iedereen']),
    gebruikers: Ids,
    personen: Ids,
    aanwezig: Ids,
  },
  { additionalProperties: false },
);
const KiesbaarSchema = Type.Object({
  soort: Codes(['medewerker', 'persoon']),
  id: IdSchema,
  naam: Nullable(Type.String()),
  gevaar: Type.Boolean(),
});

/** Under twelve there is no portal: the words are written with the vast gezicht. */
export const optekenRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      `${path}/lezers`,
      {
        schema: { operationId: 'listKiesbaar', tags, params, response: answers(Type.Array(KiesbaarSchema)) },
      },
      async (request, reply) => {
        const { gezinId: gezin, persoonId: persoon } = request.params;
        return sendOutcome(reply, await readKiesbaar(gate, aanvraagOf(request), { gezin, persoon }), {});
      },
    );

    app.post(
      path,
      {
        schema: {
          operationId: 'tekenWoordOp',
          tags,
          params,
          headers: WriteHeaders,
          body: OpgetekendSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { gezinId: gezin, persoonId: persoon } = request.params;
        const written = await tekenWoordOp(gate, writeOf(request), { gezin, persoon }, request.body);
        return sendOutcome(
          reply,
          written,
          {
            tekstOntbreekt: 400,
            tekstTeLang: 400,
            lezerNietInPlan: 400,
            aanwezigeNietInGezin: 400,
            kindSchrijftZelf: 409,
            geenPortaaltoegang: 403,
            schrijfSamenMetVastGezicht: 403,
            gezinHeeftGeenVastGezicht: 409,
          },
          201,
        );
      },
    );
    done();
  };
