import { bronstatussen } from '@rondom/domain/termijn';
import { vastedagsoorten, wijzigingstatussen } from '@rondom/domain/termijnregels';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();
const Count = Type.Integer({ minimum: 0 });
const wat = Codes(['vrij', 'werkdag'] as const);
const atw = Codes(['ja', 'nee', 'naarAnalogie'] as const);
const bronstatus = Codes(bronstatussen);
const Bron = TextSchema(200);
const Reden = TextSchema(300);

/** Codes and parameters; the sentences are made by the reader's catalogue. */
const StapSchema = Type.Object({
  code: Text,
  parameters: Type.Record(Type.String(), Type.Unknown()),
});

const DuurSchema = Type.Object({ aantal: Type.Integer(), eenheid: Text });

export const RegisterSchema = Type.Object({
  vandaag: DaySchema,
  soorten: Type.Array(
    Type.Object({
      soort: Text,
      hoofdstuk: Text,
      gebeurtenis: Text,
      gevolgen: Type.Array(
        Type.Object({
          code: Text,
          tenzij: Nullable(Text),
          termijn: Nullable(Text),
          voor: Nullable(Text),
          bron: Text,
        }),
      ),
      versies: Type.Array(
        Type.Object({
          aantal: Type.Integer(),
          eenheid: Text,
          richting: Text,
          teltVanaf: Text,
          atw,
          einde: Text,
          bron: Text,
          bronstatus,
          geldigVanaf: DaySchema,
          geldigTot: Nullable(DaySchema),
          verlenging: Nullable(
            Type.Object({
              hoogstens: DuurSchema,
              telkens: Type.Boolean(),
              totaal: Type.Optional(DuurSchema),
              bron: Text,
              bronstatus,
            }),
          ),
          /** Standing still may rest on another act than the clock: its own source and status. */
          opschorting: Nullable(Type.Object({ bron: Text, bronstatus })),
          herkomst: Codes(['ingebouwd', 'toegevoegd'] as const),
        }),
      ),
    }),
  ),
  /** Duties in time to which nobody gave a number: in the list, never given a day. */
  zonderLengte: Type.Array(
    Type.Object({ soort: Text, gebeurtenis: Text, woord: Text, bron: Text, bronstatus }),
  ),
});

export const UitkomstSchema = Type.Object({
  soort: Text,
  vanaf: DaySchema,
  ruweDatum: DaySchema,
  uiterlijk: DaySchema,
  /** Of a clock that runs from the hour. */
  moment: Type.Optional(InstantSchema),
  atw: Text,
  bron: Text,
  bronstatus,
  stappen: Type.Array(StapSchema),
});

export const WijzigingSchema = Type.Object({
  id: IdSchema,
  soort: Codes(['kalenderdag', 'termijnversie'] as const),
  status: Codes(wijzigingstatussen),
  reden: Text,
  door: Text,
  gemaaktOp: InstantSchema,
  bevestigdDoor: Nullable(Text),
  bevestigdOp: Nullable(InstantSchema),
  ingetrokkenOp: Nullable(InstantSchema),
  toegepastOp: Nullable(InstantSchema),
  totaal: Count,
  verwerkt: Count,
  verplaatst: Count,
  versie: Type.Integer(),
  kalenderdag: Nullable(Type.Object({ dag: DaySchema, wat, bron: Text })),
  termijnversie: Nullable(
    Type.Object({
      soort: Text,
      geldigVanaf: DaySchema,
      aantal: Type.Integer(),
      eenheid: Text,
      atw,
      bron: Text,
      bronstatus,
    }),
  ),
  acties: Type.Array(Codes(['bevestig', 'trekIn'] as const)),
});

/** Two doors, so that what is missing has a name of its own. */
export const NieuweKalenderdagSchema = Type.Object(
  { dag: DaySchema, wat, bron: Bron, reden: Reden },
  { additionalProperties: false },
);

export const NieuweVersieSchema = Type.Object(
  {
    soort: Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z0-9]+$', examples: ['planwettelijk'] }),
    geldigVanaf: DaySchema,
    aantal: Type.Integer(),
    eenheid: Codes(['uren', 'dagen', 'werkdagen', 'weken', 'maanden', 'jaren'] as const),
    atw,
    bron: Bron,
    bronstatus,
    reden: Reden,
  },
  { additionalProperties: false },
);

const ZetSchema = Type.Object({ van: DaySchema, naar: DaySchema });

export const VoorbeeldSchema = Type.Object({
  bekeken: Count,
  verplaatst: Count,
  eigen: Count,
  groepen: Type.Array(
    Type.Object({
      soort: Text,
      regio: Nullable(Text),
      aantal: Count,
      vroegste: ZetSchema,
    }),
  ),
  /** Open meldingen: counted anew at every look, so they move with the confirmation itself. */
  meteen: Type.Object({ bekeken: Count, aantal: Count, vroegste: Nullable(ZetSchema) }),
  /** Days somebody was told: they stay, also when that day becomes free. */
  vast: Type.Object({
    bekeken: Count,
    opDeDag: Type.Array(Type.Object({ soort: Codes(vastedagsoorten), aantal: Count })),
  }),
});

export const BevestigSchema = Type.Object({ verplaatst: Count }, { additionalProperties: false });
export const WijzigingParams = Type.Object({ wijzigingId: IdSchema });
