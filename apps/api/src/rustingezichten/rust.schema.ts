import { Type } from 'typebox';
import { DaySchema, Nullable } from '../platform/http/index.ts';

const StukSchema = Type.Object({ vanaf: DaySchema, tot: DaySchema });
const OpenStukSchema = Type.Object({ vanaf: DaySchema, tot: Nullable(DaySchema) });
const aantal = Type.Integer();
const gedeeld = {
  begin: Nullable(DaySchema),
  dagen: aantal,
  dagenVastGezicht: aantal,
  gezichten: aantal,
  wisselingen: aantal,
  intakes: aantal,
  gaten: Type.Array(StukSchema),
  gatdagen: aantal,
};

export const RustSchema = Type.Object({
  vandaag: DaySchema,
  sinds: Type.Object({
    sinds: Nullable(DaySchema),
    vasteGezichten: aantal,
    wisselingen: aantal,
    erbij: aantal,
    eerder: Type.Object({ gezichten: aantal, maanden: aantal }),
  }),
  meting: Type.Object({
    ...gedeeld,
    eersteContacten: aantal,
    hertellingen: aantal,
    dubbel: aantal,
    naElkaar: aantal,
    erbij: aantal,
    samenDagen: aantal,
  }),
  banen: Type.Array(
    Type.Object({
      rol: Type.Union(
        (['vastgezicht', 'uitvoerder', 'meedenker', 'vervanger', 'onderzoeker'] as const).map((rol) =>
          Type.Literal(rol),
        ),
      ),
      naam: Nullable(Type.String()),
      organisatie: Nullable(Type.String()),
      isStap: Type.Boolean(),
      stukken: Type.Array(OpenStukSchema),
    }),
  ),
});

export const EigenRustSchema = Type.Object({
  vandaag: DaySchema,
  meting: Type.Object(gedeeld),
  gezichten: Type.Array(Type.Object({ naam: Nullable(Type.String()), ...OpenStukSchema.properties })),
});
