import { Type } from 'typebox';
import { Codes, IdSchema, Nullable } from '../platform/http/index.ts';

const DagSchema = Type.String({ format: 'date' });

export const PlanSchema = Type.Object({
  plan: Nullable(
    Type.Object({
      id: IdSchema,
      nummer: Type.Integer(),
      status: Codes(['concept', 'vastgesteld']),
      op: DagSchema,
    }),
  ),
  regels: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(['kracht', 'doel', 'bodemlijn', 'watals']),
      stand: Nullable(Codes(['nieuw', 'begonnen', 'lukt', 'gehaald'])),
      standOp: Nullable(DagSchema),
      teksten: Type.Array(
        Type.Object({
          id: IdSchema,
          tekst: Type.String(),
          /** Whose answer to a question to think along it was taken from. */
          uitAntwoord: Nullable(Type.Object({ vraagId: IdSchema, naam: Type.String(), op: DagSchema })),
          wie: Type.Array(
            Type.Object({
              persoonId: Nullable(IdSchema),
              naam: Nullable(Type.String()),
            }),
          ),
          lezers: Type.Array(
            Type.Object({
              persoonId: Nullable(IdSchema),
              gebruiker: Nullable(Type.String()),
            }),
          ),
        }),
      ),
    }),
  ),
});
