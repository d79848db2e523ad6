import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Melder } from '@rondom/domain/melding';
import type { Static } from 'typebox';
import { answers, sendOutcome, WriteHeaders } from '../platform/http/index.ts';
import {
  NieuweMeldingSchema,
  OntvangstbewijsSchema,
  StandSchema,
  StandVraagSchema,
} from './melding.schema.ts';
import { readStand, takeMelding, type Voordeur } from './ontvangst.usecase.ts';

/** Fewer than elsewhere: a school behind one address still gets through, a machine does not. */
const rateLimit = { max: 20, timeWindow: '1 minute' };

/** The form gives every field it has; only those of the chosen kind of reporter are kept. */
function melderOf(melder: Static<typeof NieuweMeldingSchema>['melder']): Melder {
  const { soort, naam, bereikbaarOp, functie = '', organisatie = '' } = melder;
  return soort === 'burger'
    ? { soort, naam, bereikbaarOp }
    : { soort, naam, bereikbaarOp, functie, organisatie };
}

export const ontvangstRoutes =
  (voordeur: Voordeur): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.post(
      '/meldingen',
      {
        config: { rateLimit },
        schema: {
          operationId: 'addMelding',
          tags: ['melding'],
          headers: WriteHeaders,
          body: NieuweMeldingSchema,
          response: answers(OntvangstbewijsSchema, 201),
        },
      },
      async (request, reply) => {
        const { formuliersleutel, melder, waarneming, personen, acuut } = request.body;
        const { gezien, gehoord, gedacht } = waarneming;
        const command = {
          melder: melderOf(melder),
          waarneming: { gezien, gehoord, gedacht },
          personen: personen.map(({ rol, naam, leeftijdOfGeboorte, bereikbaarOp }) => ({
            ...{ rol, naam, leeftijdOfGeboorte, bereikbaarOp },
          })),
          acuut,
        };
        const formulier = {
          verzoekId: request.id,
          formuliersleutel: formuliersleutel.toLowerCase(),
          sleutel: request.headers['idempotency-key'].toLowerCase(),
          url: request.url,
        };
        return sendOutcome(
          reply,
          await takeMelding(voordeur, formulier, command),
          {
            waarnemingOntbreekt: 400,
            waarnemingTeLang: 400,
            niemandGenoemd: 400,
            teVeelPersonen: 400,
            functieOntbreekt: 400,
            organisatieOntbreekt: 400,
          },
          201,
        );
      },
    );

    app.post(
      '/meldingen/stand',
      {
        config: { rateLimit },
        schema: {
          operationId: 'getMeldingstand',
          tags: ['melding'],
          body: StandVraagSchema,
          response: answers(StandSchema),
        },
      },
      async (request, reply) => {
        const outcome = await readStand(voordeur, request.id, request.body);
        const answer = outcome.ok
          ? {
              ok: true as const,
              value: { ...outcome.value, ontvangenOp: outcome.value.ontvangenOp.toISOString() },
            }
          : outcome;
        return sendOutcome(reply, answer, { nummerOfCodeOnjuist: 404 });
      },
    );
    done();
  };
