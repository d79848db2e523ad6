import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept, addDays, type Outcome } from '@rondom/domain/kern';
import { schermAantal, schermDeel, schermTotaal, type Schermaantal } from '@rondom/domain/toezicht';
import { Type } from 'typebox';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { aanvraagOf, answers, Nullable, sendOutcome } from '../platform/http/index.ts';
import { listToezichtcijfers } from './toezicht.store.ts';

/** As far back as the line of the board. */
const dagenTerug = 84;

const AantalSchema = Type.Union([
  Type.Object({ soort: Type.Literal('precies'), aantal: Type.Integer() }),
  Type.Object({ soort: Type.Literal('eenTotVier') }),
]);
const ToezichtSchema = Type.Object({
  sinds: Type.String({ format: 'date' }),
  regios: Type.Array(
    Type.Object({
      regio: Type.String(),
      gezinnen: AantalSchema,
      teLang: AantalSchema,
      veiligOnbekend: Nullable(AantalSchema),
      geholpen: AantalSchema,
    }),
  ),
  totaal: Type.Object({
    gezinnen: Nullable(Type.Integer()),
    teLang: Nullable(Type.Integer()),
    geholpen: Nullable(Type.Integer()),
  }),
});

interface Toezicht {
  sinds: string;
  regios: {
    regio: string;
    gezinnen: Schermaantal;
    teLang: Schermaantal;
    veiligOnbekend: Schermaantal | null;
    geholpen: Schermaantal;
  }[];
  totaal: { gezinnen: number | null; teLang: number | null; geholpen: number | null };
}

/** Nothing exact leaves that points at fewer than five. */
function readToezicht(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Toezicht, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'toezicht' }, async (tx) => {
    const sinds = addDays(tx.today, -dagenTerug);
    const rows = await listToezichtcijfers(tx, sinds);
    const som = (van: 'gezinnen' | 'teLang' | 'geholpen') =>
      schermTotaal(rows.map((row) => row[van])) ?? null;
    const value = {
      sinds,
      regios: rows.map(({ regio, gezinnen, teLang, veiligOnbekend, geholpen }) => ({
        regio,
        gezinnen: schermAantal(gezinnen),
        teLang: schermAantal(teLang),
        veiligOnbekend: schermDeel(veiligOnbekend, teLang) ?? null,
        geholpen: schermAantal(geholpen),
      })),
      totaal: { gezinnen: som('gezinnen'), teLang: som('teLang'), geholpen: som('geholpen') },
    };
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

export const toezichtRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/toezicht',
      { schema: { operationId: 'getToezicht', tags: ['toezicht'], response: answers(ToezichtSchema) } },
      async (request, reply) => sendOutcome(reply, await readToezicht(gate, aanvraagOf(request)), {}),
    );
    done();
  };
