import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { accept, daysBetween, getPlainDate, type Outcome } from '@rondom/domain/kern';
import { veiligheden, wachtsoorten } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { aanvraagOf, answers, Codes, DaySchema, Nullable, sendOutcome } from '../platform/http/index.ts';
import { listExpertwachten, type ExpertwachtRow } from './expertwacht.store.ts';

const Text = Type.String();
const ExpertwachtSchema = Type.Object({
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

type Expertwacht = Omit<ExpertwachtRow, 'nummer'> & { nummer: string | null; dagenTeLaat: number };

/** What waits for this team, oldest first. */
function readExpertwachten(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Expertwacht[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'expertadvies' }, async (tx) => {
    const value = (await listExpertwachten(tx)).map((row) => ({
      ...row,
      nummer: row.nummer === null ? null : `K-${String(row.nummer)}`,
      dagenTeLaat:
        row.uiterlijk === null ? 0 : Math.max(0, daysBetween(getPlainDate(row.uiterlijk), tx.today)),
    }));
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

export const expertwachtRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/expertvragen/wachtend',
      {
        schema: {
          operationId: 'listExpertwachten',
          tags: ['expertvraag'],
          response: answers(Type.Array(ExpertwachtSchema)),
        },
      },
      async (request, reply) => sendOutcome(reply, await readExpertwachten(gate, aanvraagOf(request)), {}),
    );
    done();
  };
