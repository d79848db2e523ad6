import { werkfasen } from '@rondom/domain/werklast';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable } from '../platform/http/index.ts';

const Text = Type.String();
const Minuten = Type.Integer();
const perFase = Object.fromEntries(werkfasen.map((fase) => [fase, Type.Integer()])) as Record<
  (typeof werkfasen)[number],
  ReturnType<typeof Type.Integer>
>;
export const MinutenSchema = Type.Object(perFase);

export const AfspraakSchema = Type.Object({
  minuten: MinutenSchema,
  ...{ eersteWeken: Type.Integer(), plafondProcent: Type.Integer(), plafondWeken: Type.Integer() },
  ...{ afgesprokenOp: Nullable(DaySchema), regio: Nullable(Text) },
});

export const SomSchema = Type.Object({
  ...{ werkers: Type.Integer(), zonderUren: Type.Integer(), gezinnen: Type.Integer() },
  ...{ gevraagd: Minuten, beschikbaar: Minuten, niemand: Minuten },
  fasen: Type.Array(Type.Object({ fase: Codes(werkfasen), gezinnen: Type.Integer(), minuten: Minuten })),
});

const werker = {
  ...{ id: IdSchema, naam: Text, contract: Nullable(Minuten), gezinsuren: Nullable(Minuten) },
  ...{ urenVanaf: Nullable(DaySchema), gevraagd: Minuten, beschikbaar: Nullable(Minuten) },
  ...{ afwezig: Type.Boolean(), volSinds: Nullable(DaySchema) },
  regels: Type.Array(
    Type.Object({
      ...{ gezinId: Nullable(IdSchema), naam: Nullable(Text), fase: Codes(werkfasen) },
      ...{ als: Codes(['vastgezicht', 'duogezicht', 'vervanger']), minuten: Minuten, geheel: Minuten },
      ...{ sinds: Nullable(DaySchema), tot: Nullable(DaySchema), voor: Nullable(Text) },
    }),
  ),
  afwezigheden: Type.Array(Type.Object({ vanaf: DaySchema, tot: DaySchema })),
  weken: Type.Array(
    Type.Object({
      ...{ maandag: DaySchema, gevraagd: Minuten, beschikbaar: Nullable(Minuten) },
      ...{ dagenWeg: Type.Integer(), dagenVervangt: Type.Integer() },
    }),
  ),
};

export const MijnWerklastSchema = Type.Object({
  ...werker,
  ...{ dag: DaySchema, afspraak: AfspraakSchema, team: Nullable(SomSchema) },
});

export const TeamwerklastSchema = Type.Object({
  ...{ dag: DaySchema, afspraak: AfspraakSchema, som: SomSchema },
  leden: Type.Array(Type.Object({ ...werker, teVeelSinds: Nullable(DaySchema) })),
  acties: Type.Array(Codes(['zetUren'])),
});

export const RuimteSchema = Type.Object({
  ...{ plafondProcent: Type.Integer(), plafondWeken: Type.Integer() },
  leden: Type.Array(
    Type.Object({
      ...{ id: IdSchema, naam: Text, beschikbaar: Nullable(Minuten), gevraagd: Minuten },
      ...{ volSinds: Nullable(DaySchema), teVeelSinds: Nullable(DaySchema) },
    }),
  ),
});

export const WerklastbeeldSchema = Type.Object({
  dag: DaySchema,
  regios: Type.Array(
    Type.Object({ id: IdSchema, naam: Text, afspraak: AfspraakSchema, straks: Nullable(DaySchema) }),
  ),
  rijen: Type.Array(
    Type.Object({ regio: Text, team: Nullable(Text), teams: Type.Integer(), last: SomSchema }),
  ),
  acties: Type.Array(Codes(['spreekAf'])),
});

export const ProefSchema = Type.Object({
  rijen: Type.Array(Type.Object({ team: Nullable(Text), beschikbaar: Minuten, nu: Minuten, dan: Minuten })),
});
