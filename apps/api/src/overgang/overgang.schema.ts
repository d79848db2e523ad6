import {
  eindsoorten,
  hulpsoorten,
  overgangkeuzes,
  overgangsfasen,
  overgangstukken,
  puntonderwerpen,
  vervolgen,
} from '@rondom/domain/overgang';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();

export const DagenSchema = Type.Object({
  gesprek: DaySchema,
  plan: DaySchema,
  haast: DaySchema,
  uiterlijk: DaySchema,
  achttien: DaySchema,
  eenentwintig: DaySchema,
  drieentwintig: DaySchema,
});

const HulpSchema = Type.Object({
  soort: Codes(hulpsoorten),
  organisatie: Nullable(Text),
  begonnenOp: DaySchema,
  bepaaldOp: Nullable(DaySchema),
  vervolg: Nullable(Codes(vervolgen)),
  /** The first day on which it can no longer be given; null: no age ends it. */
  tot: Nullable(DaySchema),
  artikel: Text,
  gaatDoor: Type.Boolean(),
  mist: Nullable(Codes(['nietGekozen', 'nietBepaald'])),
});

export const PuntSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  onderwerp: Codes(puntonderwerpen),
  afspraak: Text,
  /** Who does it; null: the young person. */
  doet: Nullable(Text),
  uiterlijk: DaySchema,
  geregeldOp: Nullable(DaySchema),
  laat: Type.Boolean(),
  hulp: Nullable(HulpSchema),
});

export const EindeSchema = Type.Object({ soort: Codes(eindsoorten), tot: DaySchema, artikel: Text });

const KeuzeSchema = Type.Object({
  stuk: Codes(overgangstukken),
  keuze: Nullable(Codes(overgangkeuzes)),
  geopend: Type.Boolean(),
});

export const OntvangerSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  naam: Text,
  organisatie: Nullable(Text),
  vanaf: DaySchema,
  keuzes: Type.Array(KeuzeSchema),
});

const JongereSchema = Type.Object({
  persoon: Type.Object({ id: IdSchema, roepnaam: Nullable(Text) }),
  fase: Codes(overgangsfasen),
  dagen: DagenSchema,
  eindigt: Type.Array(EindeSchema),
  punten: Type.Array(PuntSchema),
  ontvangers: Type.Array(OntvangerSchema),
  /** Help that runs has no continuation, and the birthday is near or past. */
  rood: Type.Boolean(),
  /** Can choose in the own portal what goes along. */
  leest: Type.Boolean(),
});

export const OvergangSchema = Type.Object({
  op: DaySchema,
  vastGezicht: Nullable(Text),
  jongeren: Type.Array(JongereSchema),
  /** Who can join from help for adults. */
  kandidaten: Type.Array(Type.Object({ id: IdSchema, naam: Text, organisatie: Nullable(Text) })),
  organisaties: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  acties: Type.Array(Codes(['maakPunt', 'noemOntvanger'])),
});

export const NieuwPuntBody = Type.Object({
  persoonId: IdSchema,
  onderwerp: Codes(puntonderwerpen),
  afspraak: TextSchema(200),
  doetJongere: Type.Boolean(),
  uiterlijk: DaySchema,
  hulp: Nullable(
    Type.Object({
      soort: Codes(hulpsoorten),
      organisatieId: Nullable(IdSchema),
      begonnenOp: DaySchema,
      bepaaldOp: Nullable(DaySchema),
      vervolg: Nullable(Codes(vervolgen)),
    }),
  ),
});

/** Done; or, of help, what comes after it. */
export const PuntBody = Type.Object({
  geregeld: Type.Boolean(),
  bepaaldOp: Nullable(DaySchema),
  vervolg: Nullable(Codes(vervolgen)),
});

export const OntvangerBody = Type.Object({ persoonId: IdSchema, gebruikerId: IdSchema, vanaf: DaySchema });

export const EigenOvergangSchema = Type.Object({
  op: DaySchema,
  roepnaam: Nullable(Text),
  fase: Codes(overgangsfasen),
  dagen: Nullable(DagenSchema),
  vastGezicht: Nullable(Text),
  eindigt: Type.Array(EindeSchema),
  punten: Type.Array(PuntSchema),
  ontvangers: Type.Array(OntvangerSchema),
  acties: Type.Array(Codes(['kies'])),
});

export const KeuzeBody = Type.Object({
  ontvangerId: IdSchema,
  stuk: Codes(overgangstukken),
  keuze: Codes(overgangkeuzes),
});

const OntvangenSchema = {
  id: IdSchema,
  roepnaam: Nullable(Text),
  naam: Text,
  geboortedatum: Nullable(Text),
  vanaf: DaySchema,
  vastGezicht: Nullable(Text),
  telefoon: Nullable(Text),
  stukken: Type.Array(Codes(overgangstukken)),
};
export const OntvangenLijstSchema = Type.Array(Type.Object(OntvangenSchema));

export const OntvangenDeelSchema = Type.Object({
  ...OntvangenSchema,
  plan: Type.Array(Type.Object({ soort: Text, tekst: Text })),
  punten: Type.Array(PuntSchema),
  woorden: Type.Array(Type.Object({ geschrevenOp: Type.String({ format: 'date-time' }), tekst: Text })),
  cijfers: Type.Array(Type.Object({ op: DaySchema, cijfer: Nullable(Type.Integer()) })),
});
