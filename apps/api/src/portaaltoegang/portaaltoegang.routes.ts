import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { VijfVragen } from '@rondom/domain/portaal';
import { Type, type Static } from 'typebox';
import type { Gate } from '../platform/access/index.ts';
import {
  aanvraagOf,
  answers,
  IdSchema,
  sendOutcome,
  WriteHeaders,
  writeOf,
  WrittenSchema,
} from '../platform/http/index.ts';
import { optekenRoutes } from './optekenen.routes.ts';
import {
  IntrekkingSchema,
  PortaalstandSchema,
  PortaaltoegangSchema,
  UitnodigingSchema,
  VijfVragenSchema,
} from './portaaltoegang.schema.ts';
import {
  geefPortaaltoegang,
  neemPortaaltoegangTerug,
  readPortaalstanden,
  readPortaaltoegang,
} from './portaaltoegang.usecase.ts';
import { maakUitnodiging, readUitnodiging } from './uitnodiging.usecase.ts';

const tags = ['portaaltoegang'];
const GezinParams = Type.Object({ gezinId: IdSchema });
const PersoonParams = Type.Object({ gezinId: IdSchema, persoonId: IdSchema });
const path = '/gezinnen/:gezinId/personen/:persoonId/portaaltoegang';
const wieOf = ({ params }: { params: Static<typeof PersoonParams> }) => ({
  gezin: params.gezinId,
  persoon: params.persoonId,
});

const refusals = {
  alleenVastGezichtGeeft: 403,
  toegangAlsAnder: 409,
  gevaarNietGenoemd: 400,
  gevaarZonderWoorden: 400,
  gevaarZonderAfspraak: 400,
  toestelNietVeilig: 400,
  veiligMomentOntbreekt: 400,
  jongerDanTwaalf: 400,
  leeftijdNietBekend: 400,
  jeugdigeIsVolwassen: 400,
  nietOuder: 400,
  nietPleegouder: 400,
  geenDeelInPlan: 400,
  besluitOntbreekt: 400,
  persoonOverleden: 400,
} as const;

/** Opening and closing the portal of one person: of the vast gezicht. */
export const portaaltoegangRoutes =
  ({ gate, demo }: { readonly gate: Gate; readonly demo: boolean }): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.register(optekenRoutes(gate));

    app.get(
      '/gezinnen/:gezinId/portaaltoegang',
      {
        schema: {
          operationId: 'listPortaalstanden',
          tags,
          params: GezinParams,
          response: answers(Type.Array(PortaalstandSchema)),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readPortaalstanden(gate, aanvraagOf(request), request.params.gezinId), {}),
    );

    app.get(
      path,
      {
        schema: {
          operationId: 'getPortaaltoegang',
          tags,
          params: PersoonParams,
          response: answers(PortaaltoegangSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readPortaaltoegang(gate, aanvraagOf(request), wieOf(request)), {}),
    );

    app.post(
      path,
      {
        schema: {
          operationId: 'geefPortaaltoegang',
          tags,
          params: PersoonParams,
          headers: WriteHeaders,
          body: VijfVragenSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const given = await geefPortaaltoegang(
          { gate, demo },
          writeOf(request),
          wieOf(request),
          vragenOf(request.body),
        );
        return sendOutcome(reply, given, refusals, 201);
      },
    );

    app.post(
      `${path}/intrekking`,
      {
        schema: {
          operationId: 'neemPortaaltoegangTerug',
          tags,
          params: PersoonParams,
          headers: WriteHeaders,
          body: IntrekkingSchema,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) => {
        const { reden } = request.body;
        const taken = await neemPortaaltoegangTerug(gate, writeOf(request), wieOf(request), reden);
        return sendOutcome(reply, taken, { alleenVastGezichtGeeft: 403, heeftGeenToegang: 409 }, 201);
      },
    );

    app.get(
      `${path}/uitnodiging`,
      {
        schema: {
          operationId: 'getUitnodiging',
          tags,
          params: PersoonParams,
          response: answers(UitnodigingSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readUitnodiging(gate, aanvraagOf(request), wieOf(request), demo), {}),
    );

    app.post(
      `${path}/uitnodiging`,
      {
        schema: {
          operationId: 'maakUitnodiging',
          tags,
          params: PersoonParams,
          headers: WriteHeaders,
          response: answers(WrittenSchema, 201),
        },
      },
      async (request, reply) =>
        sendOutcome(
          reply,
          await maakUitnodiging(gate, writeOf(request), wieOf(request)),
          { accountAlGeopend: 409 },
          201,
        ),
    );
    done();
  };

const vragenOf = ({ gevaar, ...rest }: Static<typeof VijfVragenSchema>): VijfVragen => ({
  ...rest,
  gevaar: gevaar.is ? { is: true, welk: gevaar.welk, afspraak: gevaar.afspraak } : { is: false },
});
