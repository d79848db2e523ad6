import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept, daysBetween, getPlainDate, type Outcome } from '@rondom/domain/kern';
import { veiligheden, wachtsoorten } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { aanvraagOf, answers, Codes, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { listMeedenkvragen, type MeedenkvraagRow } from './meedenkvraag.store.ts';

const Text = Type.String();
const MeedenkvraagSchema = Type.Object({
  soort: Codes(['vraag', 'wacht']),
  nummer: Nullable(Text),
  regio: Nullable(Text),
  band: Nullable(Text),
  vraag: Nullable(Text),
  sinds: DaySchema,
  tot: Nullable(DaySchema),
  wachtOp: Nullable(Codes(wachtsoorten)),
  uiterlijk: Nullable(DaySchema),
  dagenTeLaat: Type.Integer(),
  veilig: Nullable(Codes(veiligheden)),
  stap: Nullable(Text),
  stapOp: Nullable(DaySchema),
});

type Meedenkvraag = Omit<MeedenkvraagRow, 'nummer'> & { nummer: string | null; dagenTeLaat: number };

/** What waits for this team, oldest first. */
function readMeedenkvragen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Meedenkvraag[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'meedenkvraag' }, async (tx) => {
    const value = (await listMeedenkvragen(tx)).map((row) => ({
      ...row,
      nummer: row.nummer === null ? null : `K-${String(row.nummer)}`,
      dagenTeLaat:
        row.uiterlijk === null ? 0 : Math.max(0, daysBetween(getPlainDate(row.uiterlijk), tx.today)),
    }));
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

export const meedenkvraagRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/meedenkvragen',
      {
        schema: {
          operationId: 'listMeedenkvragen',
          tags: ['meedenkvraag'],
          response: answers(Type.Array(MeedenkvraagSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readMeedenkvragen(gate, aanvraagOf(request)), {}),
    );
    done();
  };
