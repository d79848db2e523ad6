import { gevoeligeOnderwerpen, leesredenen, nietLeesredenen, notitieMaximum } from '@rondom/domain/tijdlijn';
import { strafbronnen } from '@rondom/domain/grondslag';
import { Type } from 'typebox';
import { notitieacties } from './notitie.view.ts';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const notitiesoorten = ['huisbezoek', 'telefoon', 'bericht', 'overleg'] as const;
const deelkeuzes = ['nu', 'volgendeWerkdag', 'niet'] as const;
const Personen = Type.Array(IdSchema, { maxItems: 130 });

const keuze = {
  over: Personen,
  aanwezig: Personen,
  verteldDoor: Type.Optional(Personen),
  gevoelig: Type.Optional(
    Type.Array(
      Type.Object({ van: IdSchema, onderwerp: Codes(gevoeligeOnderwerpen) }, { additionalProperties: false }),
      { maxItems: 20 },
    ),
  ),
  delen: Codes(deelkeuzes),
  extraLezers: Type.Optional(Personen),
  nietLezers: Type.Optional(Personen),
};
export const NotitiekeuzeSchema = Type.Object(keuze, { additionalProperties: false });

/** An empty or too long text is refused by the domain, with its sentence. */
export const NieuweNotitieSchema = Type.Object(
  {
    ...keuze,
    soort: Codes(notitiesoorten),
    op: InstantSchema,
    tekst: Type.String({ maxLength: notitieMaximum + 1, pattern: '^[^\\u0000]*$' }),
    gevaar: Type.Optional(TextSchema(2_000)),
    gedaan: Type.Optional(TextSchema(2_000)),
    conceptOnderwerp: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' })),
  },
  { additionalProperties: false },
);

export const LezersSchema = Type.Object({
  gezin: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      roepnaam: Nullable(Type.String()),
      leest: Type.Boolean(),
      reden: Codes([...leesredenen, ...nietLeesredenen, 'gekozen', 'nietGedeeld', 'weggelaten']),
      portaal: Type.Boolean(),
    }),
  ),
  medewerkers: Type.Array(
    Type.Object({
      gebruikerId: IdSchema,
      naam: Type.String(),
      soort: Codes(['vastgezicht', 'uitvoerder', 'vervanger']),
    }),
  ),
  zichtbaarVanaf: Nullable(InstantSchema),
  standen: Type.Array(
    Type.Object({
      soort: Type.String(),
      gevaarPersoonId: Nullable(IdSchema),
      voorPersoonId: Nullable(IdSchema),
      sinds: DaySchema,
    }),
  ),
  gevaarNoemen: Type.Boolean(),
});

export const NotitieSchema = Type.Object({
  id: IdSchema,
  soort: Codes(notitiesoorten),
  op: InstantSchema,
  schrijver: Type.String(),
  organisatie: Type.String(),
  tekst: Type.String(),
  gevaar: Nullable(Type.String()),
  gedaan: Nullable(Type.String()),
  delen: Codes(deelkeuzes),
  zichtbaarVanaf: Nullable(InstantSchema),
  personen: Type.Array(
    Type.Object({
      id: IdSchema,
      over: Type.Boolean(),
      aanwezig: Type.Boolean(),
      verteld: Type.Boolean(),
      lezer: Type.Boolean(),
      gelezenOp: Nullable(InstantSchema),
    }),
  ),
  delingen: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      handeling: Codes(['deel', 'terug']),
      op: InstantSchema,
      door: Type.String(),
      reden: Nullable(Type.String()),
    }),
  ),
  strafrechtelijk: Nullable(
    Type.Object({
      id: IdSchema,
      versie: Type.Integer(),
      bron: Codes(strafbronnen),
      totEnMet: DaySchema,
      stilteTot: Nullable(DaySchema),
    }),
  ),
  acties: Type.Array(Codes(notitieacties)),
  versie: Type.Integer(),
});

export const NieuweAfspraakSchema = Type.Object(
  {
    op: InstantSchema,
    soort: Codes(['bezoek', 'gesprek', 'bellen', 'planbespreking']),
    personen: Personen,
    bijPersoonId: Type.Optional(IdSchema),
  },
  { additionalProperties: false },
);
