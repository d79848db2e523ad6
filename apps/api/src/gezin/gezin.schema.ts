import { aanvraagklokken, bronstatussen } from '@rondom/domain/termijn';
import { Type } from 'typebox';
import { relaties } from '../platform/access/index.ts';
import {
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  PartialDaySchema,
} from '../platform/http/index.ts';
import { gezinacties } from './gezin.view.ts';

const Text = Type.String();
const NullableText = Nullable(Type.String());

export const LidSchema = Type.Object({
  id: IdSchema,
  rol: Codes(['kind', 'ouder', 'partner', 'grootouder', 'netwerk', 'anders']),
  voornamen: Text,
  roepnaam: NullableText,
  voorvoegsel: NullableText,
  geslachtsnaam: Text,
  geslacht: Codes(['man', 'vrouw', 'onbekend']),
  geboortedatum: Nullable(PartialDaySchema),
  uitgerekendeDatum: Nullable(DaySchema),
  overledenOp: Nullable(PartialDaySchema),
  geheimhouding: Type.Boolean(),
  versie: Type.Integer(),
  gezag: Type.Array(
    Type.Object({
      houderId: Nullable(IdSchema),
      houderDerde: Type.Boolean(),
      bron: Text,
      code: NullableText,
    }),
  ),
});

const GezinSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  versie: Type.Integer(),
  geslotenOp: Nullable(DaySchema),
  leden: Type.Array(LidSchema),
  relaties: Type.Array(
    Type.Object({
      id: IdSchema,
      van: IdSchema,
      naar: IdSchema,
      soort: Text,
      vorm: NullableText,
      vanaf: Nullable(DaySchema),
      tot: Nullable(DaySchema),
      beginOpgegeven: NullableText,
      eindeOpgegeven: NullableText,
      bron: Text,
      versie: Type.Integer(),
    }),
  ),
  huishoudens: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      adresGeheim: Type.Boolean(),
      heeftAdres: Type.Boolean(),
      versie: Type.Integer(),
      bewoners: Type.Array(IdSchema),
    }),
  ),
  veiligheidsstanden: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      gevaarPersoonId: Nullable(IdSchema),
      voorPersoonId: Nullable(IdSchema),
      sinds: DaySchema,
    }),
  ),
  bereikbaar: Type.Array(IdSchema),
  betrokkenen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      uitvoerdersoort: NullableText,
      gebruikerId: Nullable(IdSchema),
      naam: NullableText,
      organisatie: NullableText,
      telefoon: NullableText,
      persoonId: Nullable(IdSchema),
      omschrijving: NullableText,
      reden: NullableText,
      maatregelId: Nullable(IdSchema),
      vanaf: DaySchema,
      tot: Nullable(DaySchema),
      nu: Type.Boolean(),
      versie: Type.Integer(),
    }),
  ),
  maatregelen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      beschikkingOp: DaySchema,
      ingangsdatum: DaySchema,
      einddatum: DaySchema,
      rechtbank: Text,
      organisatieId: IdSchema,
      organisatie: Text,
      giBelastOp: DaySchema,
      giGeinformeerdOp: DaySchema,
      versie: Type.Integer(),
      kinderen: Type.Array(IdSchema),
      eersteContacten: Type.Array(Type.Object({ persoonId: IdSchema, op: DaySchema, wijze: Text })),
    }),
  ),
  termijnen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      maatregelId: Nullable(IdSchema),
      persoonId: Nullable(IdSchema),
      vanaf: DaySchema,
      uiterlijk: DaySchema,
      gestoptOp: Nullable(DaySchema),
      redenTeLaat: NullableText,
      /** Stands still from this day: it has no last day until it runs again. */
      stilSinds: Nullable(DaySchema),
      /** Its last day before the rules changed, while it ran. */
      verplaatstVan: Nullable(DaySchema),
    }),
  ),
  wachten: Type.Array(
    Type.Object({
      id: IdSchema,
      persoonId: IdSchema,
      wachtOp: Text,
      maatregelId: Nullable(IdSchema),
      sinds: DaySchema,
      uiterlijk: DaySchema,
      klokGestoptOp: Nullable(DaySchema),
      begonnenOp: Nullable(DaySchema),
      beeindigdOp: Nullable(DaySchema),
      beeindigdAls: NullableText,
      zonderhulpReden: NullableText,
      hierna: NullableText,
      beeindigdGezetOp: Nullable(DaySchema),
      besluitId: Nullable(IdSchema),
      heropendVan: Nullable(IdSchema),
      heropendReden: NullableText,
      heropend: Type.Boolean(),
      redenOp: Nullable(DaySchema),
      /** Who asks is the named helper: he alone says that help began. */
      ikHelp: Type.Boolean(),
      hulpverlenerId: Nullable(IdSchema),
      hulpverlener: NullableText,
      veilig: Text,
      veiligOp: Nullable(DaySchema),
      stap: Text,
      stapWie: Text,
      stapOp: Nullable(DaySchema),
      reden: NullableText,
      versie: Type.Integer(),
      bevestigingen: Type.Array(
        Type.Object({
          stemPersoonId: Nullable(IdSchema),
          antwoord: Text,
          weg: Text,
          stemSoort: Text,
          op: DaySchema,
        }),
      ),
    }),
  ),
  /** Days waited for anything, each day once, and per thing waited for: of every child that ever waited. */
  keten: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      samen: Type.Integer(),
      stappen: Type.Record(Type.String(), Type.Integer()),
    }),
  ),
  besluiten: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      persoonId: IdSchema,
      beslotenOp: DaySchema,
      tot: Nullable(DaySchema),
      vervaltOp: Nullable(DaySchema),
      plek: NullableText,
      uitgevoerdOp: Nullable(DaySchema),
      ingetrokkenOp: Nullable(DaySchema),
      versie: Type.Integer(),
    }),
  ),
  afspraken: Type.Array(
    Type.Object({
      id: IdSchema,
      op: InstantSchema,
      soort: Text,
      gebruikerId: Nullable(IdSchema),
      gebruiker: NullableText,
      bijPersoonId: Nullable(IdSchema),
      personen: Type.Array(IdSchema),
    }),
  ),
  woorden: Type.Array(Type.Object({ id: IdSchema, persoonId: IdSchema, geschrevenOp: InstantSchema })),
  tijdlijn: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Text,
      op: InstantSchema,
      schrijver: Text,
      organisatie: Text,
      delen: Text,
      zichtbaarVanaf: Nullable(InstantSchema),
      personen: Type.Array(
        Type.Object({ id: IdSchema, over: Type.Boolean(), aanwezig: Type.Boolean(), lezer: Type.Boolean() }),
      ),
    }),
  ),
  meldingen: Type.Array(
    Type.Object({
      id: IdSchema,
      ontvangenOp: InstantSchema,
      beoordeeldOp: Nullable(DaySchema),
      veiligheid: NullableText,
    }),
  ),
});

/** How many faces this family had, counted from the day its vast gezicht came. */
const RustSchema = Type.Object({
  sinds: Nullable(DaySchema),
  vasteGezichten: Type.Integer(),
  wisselingen: Type.Integer(),
  erbij: Type.Integer(),
  eerder: Type.Object({ gezichten: Type.Integer(), maanden: Type.Integer() }),
});

export const OverzichtSchema = Type.Object({
  relatie: Codes(relaties),
  acties: Type.Array(Codes(gezinacties)),
  rust: RustSchema,
  bronstatussen: Type.Record(Type.String(), Nullable(Codes(bronstatussen)), {
    description: 'By clock: how far the text behind its date was checked',
  }),
  aanvraagklokken: Type.Array(Codes(aanvraagklokken)),
  gezin: GezinSchema,
});

export const MijnGezinSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  geslotenOp: Nullable(DaySchema),
  relatie: Codes(relaties),
  vanaf: Nullable(DaySchema),
  maatregelTot: Nullable(DaySchema),
  eersteTermijnSoort: NullableText,
  eersteTermijnUiterlijk: Nullable(DaySchema),
  eersteTermijnStatus: Nullable(Codes(bronstatussen)),
  afspraakOp: Nullable(InstantSchema),
  afspraakSoort: NullableText,
  kinderenOpBord: Type.Integer(),
  nieuweWoorden: Type.Integer(),
  acuutSinds: Nullable(DaySchema),
  huishoudens: Type.Array(Type.Object({ namen: Type.Array(NullableText), adresGeheim: Type.Boolean() })),
});

/** A person as typed: what is wrong with it is said by the domain, all together. */
export const NieuwLidSchema = Type.Object(
  {
    rol: Codes(['kind', 'ouder', 'partner', 'grootouder', 'netwerk', 'anders']),
    naam: Type.Object(
      {
        voornamen: Type.Optional(Type.String({ maxLength: 200 })),
        roepnaam: Type.Optional(Type.String({ maxLength: 100 })),
        voorvoegsel: Type.Optional(Type.String({ maxLength: 20 })),
        geslachtsnaam: Type.Optional(Type.String({ maxLength: 200 })),
      },
      { additionalProperties: false },
    ),
    geslacht: Codes(['man', 'vrouw', 'onbekend']),
    geboortedatum: Type.Optional(Type.String({ maxLength: 10 })),
    uitgerekendeDatum: Type.Optional(Type.String({ maxLength: 10 })),
    bsn: Type.Optional(Type.String({ maxLength: 20 })),
  },
  { additionalProperties: false },
);
