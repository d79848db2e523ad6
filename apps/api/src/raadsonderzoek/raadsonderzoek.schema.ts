import { eerdereBanden } from '@rondom/domain/betrokkenheid';
import {
  bronMaximum,
  raadsantwoordMaximum,
  raadsstappen,
  raadsuitkomsten,
  raadsverzoekstanden,
  raadsvraagMaximum,
  raadsvraagstanden,
  raadswaaromMaximum,
  raadsweigerredenen,
  stukkenHoogstens,
  stukMaximum,
  stuksoorten,
} from '@rondom/domain/raadsonderzoek';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const Genoemd = Type.Array(Type.Object({ id: IdSchema, naam: Text }));

const Stukdelen = {
  ...{ soort: Codes(stuksoorten), tekst: Text },
  /** The version of the plan, who gave the answer or did the act, or where the sentence stands. */
  bron: Text,
  op: Nullable(DaySchema),
};
const StukSchema = Type.Object({ id: IdSchema, ...Stukdelen, gekozenOp: InstantSchema });
const VraagSchema = Type.Object({
  ...{ id: IdSchema, versie: Type.Integer(), vraag: Text, gesteldOp: InstantSchema, antwoordOp: DaySchema },
  ...{ stand: Codes(raadsvraagstanden), antwoord: Nullable(Text), beantwoordDoor: Nullable(Text) },
  ...{ beantwoordOp: Nullable(InstantSchema), dagenOpen: Type.Integer(), magAntwoorden: Type.Boolean() },
  stukken: Type.Array(StukSchema),
});
const VerzoekSchema = Type.Object({
  ...{ id: IdSchema, versie: Type.Integer(), raad: Text, kinderen: Genoemd, vraag: Text, waarom: Text },
  ...{ artikel: Text, vertelHetCollege: Type.Boolean(), verteldAan: Genoemd, nietVerteld: Nullable(Text) },
  ...{ gevraagdDoor: Text, telefoon: Nullable(Text), organisatie: Text, gevraagdOp: InstantSchema },
  ...{ antwoordOp: DaySchema, stand: Codes(raadsverzoekstanden), onderzoeker: Nullable(Text) },
  ...{ totOp: Nullable(DaySchema), weigerreden: Nullable(Codes(raadsweigerredenen)) },
  ...{ uitkomst: Nullable(Codes(raadsuitkomsten)), uitkomstZin: Nullable(Text) },
  ...{ afgerondOp: Nullable(DaySchema), gezienOp: Nullable(DaySchema), dagenOpen: Type.Integer() },
  ...{ stukken: Type.Array(StukSchema), vragen: Type.Array(VraagSchema) },
  acties: Type.Array(Codes(raadsstappen)),
});

export const RaadsverzoekenSchema = Type.Object({
  verzoeken: Type.Array(VerzoekSchema),
  /** This reader may ask, and no request runs. */
  magVragen: Type.Boolean(),
});

export const RaadskeuzeSchema = Type.Object({
  ...{ raden: Genoemd, kinderen: Genoemd, ouders: Genoemd },
  stukken: Type.Array(Type.Object({ sleutel: Text, ...Stukdelen })),
});

const Keuze = {
  stukken: Type.Array(Type.String({ pattern: '^[a-z]{4,20}:[0-9]{1,18}$' }), {
    maxItems: stukkenHoogstens * 2,
    uniqueItems: true,
  }),
  zinnen: Type.Array(
    Type.Object({ tekst: TextSchema(stukMaximum * 4), bron: TextSchema(bronMaximum * 4) }, strict),
    { maxItems: stukkenHoogstens * 2 },
  ),
};
export const VerzoekBody = Type.Object(
  {
    ...{ raadId: IdSchema, kinderen: Type.Array(IdSchema, { maxItems: 30, uniqueItems: true }) },
    ...{ vraag: TextSchema(raadsvraagMaximum * 4), waarom: TextSchema(raadswaaromMaximum * 4) },
    verteldAan: Type.Array(IdSchema, { maxItems: 30, uniqueItems: true }),
    /** Empty where everybody was told. */
    waaromNietVerteld: Type.String({ maxLength: raadswaaromMaximum, pattern: '^[^\\u0000]*$' }),
    ...Keuze,
  },
  strict,
);
export const StapBody = Type.Object({ stap: Codes(raadsstappen) }, strict);
export const AntwoordBody = Type.Object(
  {
    antwoord: Codes(['beantwoord', 'geweigerd'] as const),
    tekst: TextSchema(raadsantwoordMaximum * 4),
    ...Keuze,
  },
  strict,
);

export const AanvragenSchema = Type.Object({
  aanvragen: Type.Array(
    Type.Object({
      ...{ id: IdSchema, versie: Type.Integer(), gezinId: IdSchema, gezin: Text, artikel: Text },
      ...{ stand: Codes(raadsverzoekstanden), isMijn: Type.Boolean(), vraag: Nullable(Text) },
      ...{ gevraagdDoor: Text, telefoon: Nullable(Text), organisatie: Text, gevraagdOp: InstantSchema },
      ...{ antwoordOp: DaySchema, totOp: Nullable(DaySchema), afgerondOp: Nullable(DaySchema) },
      uitkomst: Nullable(Codes(raadsuitkomsten)),
      /** What the reader did at this family before; anything of it and he does not examine it. */
      banden: Type.Array(Codes(eerdereBanden)),
      ...{ dagenOpen: Type.Integer(), openVragen: Type.Integer(), oudsteVraag: Nullable(DaySchema) },
      ...{ dagenZonderAntwoord: Type.Integer(), leest: Type.Boolean(), magAannemen: Type.Boolean() },
      ...{ magTeruggeven: Type.Boolean(), magAfronden: Type.Boolean() },
    }),
  ),
  dagen: Type.Object({ standaard: DaySchema, uiterlijk: DaySchema }),
});
export const AanvraagantwoordBody = Type.Union([
  Type.Object({ antwoord: Type.Literal('aangenomen'), tot: DaySchema }, strict),
  Type.Object({ antwoord: Type.Literal('geweigerd'), weigerreden: Codes(raadsweigerredenen) }, strict),
]);
export const OnderzoekSchema = Type.Object({
  verzoek: VerzoekSchema,
  leden: Type.Array(
    Type.Object({
      ...{ id: IdSchema, naam: Text, rol: Text, geboortedatum: Nullable(Text) },
    }),
  ),
});
export const VraagMeerBody = Type.Object({ vraag: TextSchema(raadsvraagMaximum * 4) }, strict);
export const EindeBody = Type.Object(
  { uitkomst: Codes(raadsuitkomsten), zin: TextSchema(raadsantwoordMaximum * 4) },
  strict,
);
export const RaadOverOnsSchema = Type.Array(
  Type.Object({ door: Text, organisatie: Text, gevraagdOp: DaySchema, begonnen: Type.Boolean() }),
);
