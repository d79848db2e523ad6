import { dilemmaontvangers, dilemmasoorten, dilemmastanden, dilemmauitkomsten } from '@rondom/domain/dilemma';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();
const gedeeld = {
  id: IdSchema,
  versie: Type.Integer(),
  soort: Codes(dilemmasoorten),
  vraag: Text,
  vandaag: Text,
  aan: Codes(dilemmaontvangers),
  sinds: DaySchema,
  werkdagen: Type.Integer(),
  uiterlijk: DaySchema,
  teLaat: Type.Boolean(),
  stand: Codes(dilemmastanden),
  eigenaar: Nullable(Text),
  uitkomst: Nullable(Codes(dilemmauitkomsten)),
  besluit: Nullable(Text),
  besluitOrganisatie: Nullable(Text),
  patroon: Nullable(Text),
  klaarOp: Nullable(InstantSchema),
};

export const DilemmasSchema = Type.Object({
  dilemmas: Type.Array(
    Type.Object({
      ...gedeeld,
      organisaties: Type.Array(Text),
      gevraagdDoor: Text,
      eigenaarTelefoon: Nullable(Text),
      acties: Type.Array(Codes(['trekIn'])),
    }),
  ),
  organisaties: Type.Array(Type.Object({ id: IdSchema, naam: Text, doetMee: Type.Boolean() })),
  eigenOrganisatieId: Nullable(IdSchema),
  termijn: Nullable(
    Type.Object({ werkdagen: Type.Integer(), afgesprokenOp: Nullable(DaySchema), uiterlijk: DaySchema }),
  ),
  acties: Type.Array(Codes(['maak'])),
});

export const NieuwDilemmaSchema = Type.Object(
  {
    soort: Codes(dilemmasoorten),
    vraag: TextSchema(600),
    vandaag: TextSchema(600),
    aan: Codes(dilemmaontvangers),
    organisaties: Type.Array(IdSchema, { maxItems: 8 }),
  },
  { additionalProperties: false },
);

export const ZakenSchema = Type.Object({
  zaken: Type.Array(
    Type.Object({
      ...gedeeld,
      nummer: Text,
      regio: Text,
      organisaties: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
      van: Text,
      vrager: Nullable(Text),
      vragerTelefoon: Nullable(Text),
      isEigenaar: Type.Boolean(),
      acties: Type.Array(Codes(['neemAan', 'rondAf'])),
    }),
  ),
});

export const AfrondingSchema = Type.Object(
  {
    uitkomst: Codes(dilemmauitkomsten),
    besluit: TextSchema(2_000),
    organisatieId: Nullable(IdSchema),
    patroon: Type.String({ maxLength: 1_000, pattern: '^[^\\u0000]*$' }),
  },
  { additionalProperties: false },
);

const GetalSchema = Type.Object({ van: Type.Integer(), tot: Type.Integer() });
const regel = {
  alle: GetalSchema,
  lopend: GetalSchema,
  teLaat: GetalSchema,
  mediaan: Nullable(Type.Integer()),
};
export const BeeldSchema = Type.Object({
  ...regel,
  van: DaySchema,
  totEnMet: DaySchema,
  regio: Nullable(Text),
  regios: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      werkdagen: Type.Integer(),
      afgesprokenOp: Nullable(DaySchema),
    }),
  ),
  soorten: Type.Array(Type.Object({ soort: Codes(dilemmasoorten), ...regel })),
  vlakken: Type.Array(
    Type.Object({
      organisatie: Text,
      alle: GetalSchema,
      cellen: Type.Array(Type.Object({ soort: Codes(dilemmasoorten), aantal: GetalSchema })),
    }),
  ),
  paren: Type.Array(Type.Object({ een: Text, ander: Text, ...regel })),
  uitkomsten: Type.Array(Type.Object({ uitkomst: Codes(dilemmauitkomsten), aantal: GetalSchema })),
  geleerd: Type.Array(Type.Object({ uitkomst: Text, tekst: Text })),
});

export const AfspraakSchema = Type.Object(
  { regioId: IdSchema, werkdagen: Type.Integer({ minimum: 1, maximum: 60 }), geldigVanaf: DaySchema },
  { additionalProperties: false },
);

export const AantalSchema = Type.Object({ lopend: Type.Integer(), teLaat: Type.Integer() });
