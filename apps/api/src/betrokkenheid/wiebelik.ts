import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { afwezigredenen, isKantoortijd, wieBelIkNu, type Belbaar } from '@rondom/domain/betrokkenheid';
import { accept, dayOfMoment, getMoment, timeOfMoment } from '@rondom/domain/kern';
import { verraadtPlaats } from '@rondom/domain/veiligheid';
import { Type } from 'typebox';
import type { Aanvraag, Gate } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import {
  aanvraagOf,
  answers,
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  sendOutcome,
} from '../platform/http/index.ts';

interface Row extends Belbaar {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly vanaf: string;
  readonly tot: string | null;
  readonly reden: (typeof afwezigredenen)[number] | null;
}

const Text = Type.String();
const WieBelIkSchema = Type.Object({
  kantoortijd: Type.Boolean(),
  nu: Nullable(
    Type.Object({
      naam: Text,
      telefoon: Nullable(Text),
      soort: Codes(['vastgezicht', 'duogezicht', 'vervanger', 'teamleider']),
      tot: Nullable(DaySchema),
    }),
  ),
  /** Who is the face, whether there today or not; two when they are it together. */
  gezichten: Type.Array(Type.Object({ naam: Text, afwezig: Type.Boolean() })),
  /** Who stands in today or later, from when until when (exclusive), and of which kind the absence is. */
  vervangingen: Type.Array(
    Type.Object({
      naam: Text,
      vanaf: DaySchema,
      tot: Nullable(DaySchema),
      reden: Nullable(Codes(afwezigredenen)),
    }),
  ),
});

/** For the family: one person to call now, who stands in and when. No number that would tell a place is shown. */
export function readWieBelIk(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'wiehelpt' }, async (tx) => {
    const rows = await tx.query<Row & { geheim: boolean }>(
      'betrokkenheid.wie-bel-ik',
      `select b.naam, b.telefoon, b.soort, b.nu, b.afwezig, b.vanaf::text, b.tot::text, b.reden,
         cardinality(rondom.geheim_voor_mij($1)) > 0 as geheim from rondom.wie_bel_ik($1) b order by b.vanaf, b.naam`,
      [gezin],
    );
    const nu = wieBelIkNu(rows);
    const at = getMoment(tx.now.toISOString());
    const value = {
      kantoortijd: isKantoortijd(dayOfMoment(at), timeOfMoment(at)),
      nu:
        nu === undefined
          ? null
          : {
              ...{ naam: nu.naam, soort: nu.soort, tot: nu.soort === 'vervanger' ? nu.tot : null },
              telefoon: nu.geheim && verraadtPlaats(nu.telefoon ?? '') ? null : nu.telefoon,
            },
      gezichten: rows
        .filter((row) => row.nu && (row.soort === 'vastgezicht' || row.soort === 'duogezicht'))
        .map(({ naam, afwezig }) => ({ naam, afwezig })),
      vervangingen: rows
        .filter(({ soort }) => soort === 'vervanger')
        .map(({ naam, vanaf, tot, reden }) => ({ naam, vanaf, tot, reden })),
    };
    const zelf = tx.actor.persoonId === null ? [] : [tx.actor.persoonId];
    return accept({ value, getoond: { gezin, personen: zelf } });
  });
}

export const wieBelIkRoutes =
  (gate: Gate): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get(
      '/portaal/gezinnen/:gezinId/wiebelik',
      {
        schema: {
          ...{ operationId: 'getWieBelIk', tags: ['portaal'], params: Type.Object({ gezinId: IdSchema }) },
          response: answers(WieBelIkSchema),
        },
      },
      async (request, reply) =>
        sendOutcome(reply, await readWieBelIk(gate, aanvraagOf(request), request.params.gezinId), {}),
    );
    done();
  };
