import { Type } from 'typebox';
import { IdSchema, Nullable } from '../platform/http/index.ts';

const DagSchema = Type.String({ format: 'date' });
const CijferSchema = Nullable(Type.Integer());
const StemSchema = Type.Object({
  persoonId: Nullable(IdSchema),
  gebruikerId: Nullable(IdSchema),
  naam: Nullable(Type.String()),
});
const GezegdSchema = Type.Object({ stem: StemSchema, cijfer: Type.Integer() });

export const VeiligheidSchema = Type.Object({
  vastGezicht: Nullable(StemSchema),
  kinderen: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      stemmen: Type.Array(
        Type.Object({
          stem: StemSchema,
          cijfer: CijferSchema,
          op: DagSchema,
          vorige: Nullable(Type.Object({ cijfer: CijferSchema, op: DagSchema })),
        }),
      ),
      verschil: Nullable(Type.Object({ hoog: GezegdSchema, laag: GezegdSchema })),
    }),
  ),
});

/** Without a type, so that nothing is read into it: an empty answer must never become a nought. */
const CijferInvoerSchema = Type.Unsafe<number | 'nietGevraagd'>({
  enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'nietGevraagd'],
});

export const NieuweCijfersSchema = Type.Object({
  op: DagSchema,
  cijfers: Type.Array(
    Type.Object({
      kindId: IdSchema,
      stem: Type.Union([
        Type.Object({ persoonId: IdSchema }, { additionalProperties: false }),
        Type.Object({ gebruikerId: IdSchema }, { additionalProperties: false }),
      ]),
      cijfer: CijferInvoerSchema,
    }),
    { maxItems: 100 },
  ),
  conceptOnderwerp: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' })),
});
