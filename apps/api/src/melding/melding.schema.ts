import {
  informeergronden,
  meldingstatussen,
  personenMaximum,
  veiligheidsuitkomsten,
  vermoedens,
  vervolgen,
} from '@rondom/domain/melding';
import { bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import { trefredenen } from '../zoeken/index.ts';
import {
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  PartialDaySchema,
  TextSchema,
} from '../platform/http/index.ts';
import { informeeracties } from './informeer.view.ts';
import { meldingacties } from './melding.view.ts';

const NullableText = Nullable(Type.String());
/** May be empty: the domain says which of the three is missing. NUL does not exist in PostgreSQL text. */
const Told = (maxLength: number) => Type.Optional(Type.String({ maxLength, pattern: '^[^\\u0000]*$' }));

const meldersoorten = ['burger', 'professional'] as const;
const rollen = ['kind', 'ouder', 'ander'] as const;

export const NieuweMeldingSchema = Type.Object({
  formuliersleutel: Type.String({ format: 'uuid' }),
  melder: Type.Object({
    soort: Codes(meldersoorten),
    naam: Told(200),
    bereikbaarOp: Told(200),
    functie: Told(200),
    organisatie: Told(200),
  }),
  // Longer than the domain allows, so that its own sentence answers and not that of the field.
  waarneming: Type.Object({ gezien: Told(100_000), gehoord: Told(100_000), gedacht: Told(100_000) }),
  personen: Type.Array(
    Type.Object({
      rol: Codes(rollen),
      naam: Told(200),
      leeftijdOfGeboorte: Told(100),
      bereikbaarOp: Told(200),
    }),
    { maxItems: personenMaximum * 4 },
  ),
  acuut: Type.Boolean(),
});
export const OntvangstbewijsSchema = Type.Object({ nummer: Type.String(), code: Type.String() });

export const StandVraagSchema = Type.Object({
  nummer: Type.String({ minLength: 1, maxLength: 30 }),
  code: Type.String({ minLength: 1, maxLength: 30 }),
});
export const TerugmeldingSchema = Type.Object({
  code: Codes(['ontvangen', 'nogInBehandeling', 'behandeld', 'stappen']),
  vervolg: Type.Optional(Codes(vervolgen)),
});
export const StandSchema = Type.Object({
  code: Codes(['ontvangen', 'nogInBehandeling', 'behandeld', 'stappen']),
  vervolg: Type.Optional(Codes(vervolgen)),
  ontvangenOp: InstantSchema,
});

const klokken = ['meldingvijfdagen', 'meldingvijfwerkdagen'] as const;
const regel = {
  id: IdSchema,
  nummer: Type.String(),
  ontvangenOp: InstantSchema,
  acuut: Type.Boolean(),
  status: Codes(meldingstatussen),
  veiligheid: Nullable(Codes(veiligheidsuitkomsten)),
  vervolg: Nullable(Codes(vervolgen)),
  beoordeeldOp: Nullable(DaySchema),
  versie: Type.Integer(),
  /** The earlier of both clocks: the day that is worked on. */
  uiterlijk: DaySchema,
};

export const MeldingRegelSchema = Type.Object({
  ...regel,
  melderSoort: Codes(meldersoorten),
  aantalPersonen: Type.Integer(),
  heeftGezin: Type.Boolean(),
  /** How many named people still have to be told, and the first last day among them. */
  nogTeVertellen: Nullable(Type.Object({ aantal: Type.Integer(), uiterlijk: DaySchema })),
  termijnen: Type.Array(
    Type.Object({ soort: Codes(klokken), uiterlijk: DaySchema, bronstatus: Codes(bronstatussen) }),
  ),
});

const klok = {
  vanaf: DaySchema,
  ruweDatum: DaySchema,
  uiterlijk: DaySchema,
  atw: Codes(['ja', 'nee', 'naarAnalogie']),
  bron: Type.String(),
  bronstatus: Codes(['wet2026', 'tekst2017', 'protocol', 'nietNagekeken']),
  stappen: Type.Array(
    Type.Object({ code: Type.String(), parameters: Type.Object({}, { additionalProperties: true }) }),
  ),
};
const TermijnSchema = Type.Object({ soort: Codes(klokken), ...klok });
/** Telling one person whom the reporter named that others gave data about him. */
const InformerenSchema = Type.Object({
  plaats: Type.Integer(),
  klok: Type.Object({ soort: Codes(['betrokkenegeinformeerd']), ...klok }),
  verteldOp: Nullable(DaySchema),
  verlengingen: Type.Array(
    Type.Object({
      weken: Type.Integer(),
      grond: Codes(informeergronden),
      woorden: Type.String(),
      op: DaySchema,
      door: Type.String(),
    }),
  ),
  acties: Type.Array(Codes(informeeracties)),
});
const WaarnemingSchema = Type.Object({
  gezien: NullableText,
  gehoord: NullableText,
  gedacht: NullableText,
});
const VastGezichtSchema = Nullable(Type.Object({ naam: Type.String(), organisatie: NullableText }));

export const MeldingSchema = Type.Object({
  ...regel,
  reden: NullableText,
  melder: Type.Object({
    soort: Codes(meldersoorten),
    naam: NullableText,
    bereikbaarOp: NullableText,
    functie: NullableText,
    organisatie: NullableText,
  }),
  waarneming: WaarnemingSchema,
  personen: Type.Array(
    Type.Object({
      rol: Codes(rollen),
      naam: NullableText,
      leeftijdOfGeboorte: NullableText,
      bereikbaarOp: NullableText,
    }),
  ),
  termijnen: Type.Array(TermijnSchema),
  gezin: Nullable(
    Type.Object({ id: IdSchema, naam: Type.String(), vastGezicht: VastGezichtSchema, team: NullableText }),
  ),
  /** Parents who can be told of this melding today, and who were. */
  vertellen: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      voornaam: Type.String(),
      geslacht: Codes(['man', 'vrouw', 'onbekend']),
      verteld: Type.Boolean(),
    }),
  ),
  informeren: Type.Array(InformerenSchema),
  gezinsnaamVoorstel: NullableText,
  terugmelding: TerugmeldingSchema,
  acties: Type.Array(Codes(meldingacties)),
});

export const GezinsmeldingSchema = Type.Object({
  id: IdSchema,
  ontvangenOp: DaySchema,
  acuut: Type.Boolean(),
  melder: Type.Object({ soort: Codes(meldersoorten), functie: NullableText, organisatie: NullableText }),
  waarneming: WaarnemingSchema,
  personen: Type.Array(
    Type.Object({ rol: Codes(rollen), naam: NullableText, leeftijdOfGeboorte: NullableText }),
  ),
  veiligheid: Nullable(Codes(veiligheidsuitkomsten)),
  reden: NullableText,
  beoordeeldOp: Nullable(DaySchema),
});

/** Without a name: everybody the reporter named. */
export const BekendenVraagSchema = Type.Object({
  geslachtsnaam: Type.Optional(TextSchema(200)),
  geboortedatum: Type.Optional(PartialDaySchema),
});
const BekendredenSchema = Type.Object({
  soort: Codes([...trefredenen, 'broerOfZusVan', 'ouderOfKindVan', 'zelfdeGezinAls']),
  naam: Type.Optional(Type.String()),
});
export const BekendeSchema = Type.Object({
  persoonId: IdSchema,
  voornamen: Type.String(),
  roepnaam: NullableText,
  voorvoegsel: NullableText,
  geslachtsnaam: Type.String(),
  geboortedatum: Nullable(PartialDaySchema),
  /** The place in the list of named people; null when a name was typed. */
  over: Nullable(Type.Integer()),
  redenen: Type.Array(BekendredenSchema),
  gezin: Nullable(
    Type.Object({
      id: IdSchema,
      naam: Type.String(),
      geslotenOp: Nullable(DaySchema),
      vastGezicht: VastGezichtSchema,
    }),
  ),
});

export const GezinKeuzeSchema = Type.Union([
  Type.Object({ gezinId: IdSchema }, { additionalProperties: false }),
  Type.Object(
    { nieuw: Type.Object({ naam: Type.Optional(TextSchema(200)) }) },
    { additionalProperties: false },
  ),
]);
export const GekoppeldSchema = Type.Object({ gezinId: IdSchema, versie: Type.Integer() });

export const EersteBlikSchema = Type.Object({
  veiligheid: Codes(veiligheidsuitkomsten),
  vervolg: Type.Optional(Codes(vervolgen)),
  reden: Type.String({ maxLength: 20_000, pattern: '^[^\\u0000]*$' }),
  teamOrganisatieId: Type.Optional(IdSchema),
  vermoeden: Type.Optional(Codes(vermoedens)),
  vertellen: Type.Optional(Type.Array(IdSchema, { maxItems: 20 })),
});
export const EersteBlikGedaanSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  status: Codes(meldingstatussen),
  terugmelding: TerugmeldingSchema,
});
