import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable } from '../platform/http/index.ts';

const NullableText = Nullable(Type.String());

/** Without numbers of lines: one that is missing would tell that there is more. */
export const EigenPlanSchema = Type.Object({
  plan: Nullable(
    Type.Object({ nummer: Type.Integer(), status: Codes(['concept', 'vastgesteld']), op: DaySchema }),
  ),
  regels: Type.Array(
    Type.Object({
      soort: Codes(['kracht', 'doel', 'bodemlijn', 'watals']),
      stand: Nullable(Codes(['nieuw', 'begonnen', 'lukt', 'gehaald'])),
      standOp: Nullable(DaySchema),
      teksten: Type.Array(
        Type.Object({
          tekst: Type.String(),
          wie: Type.Array(
            Type.Object({ id: Nullable(IdSchema), roepnaam: NullableText, naam: NullableText }),
          ),
        }),
      ),
    }),
  ),
});
