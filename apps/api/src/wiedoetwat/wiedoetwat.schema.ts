import { organisatiesoorten } from '@rondom/domain/regio';
import { deelrollen, instanties, onderwerpen } from '@rondom/domain/wiedoetwat';
import { vraagcodes } from '@rondom/domain/wieiswaarvan';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();

export const WieSchema = Type.Object({
  soort: Codes(['persoon', 'zelf', 'gezagderde', 'medewerker', 'organisatie', 'instantie', 'woorden']),
  id: Nullable(IdSchema),
  /** Of `zelf`: who of those the row is for. */
  personen: Type.Array(Type.Object({ id: IdSchema, roepnaam: Nullable(Text) })),
  instantie: Nullable(Codes(instanties)),
  /** First name of a person, name of a worker or organisation, or the own words; null when the reader may not know. */
  naam: Nullable(Text),
  /** Where a worker works. */
  bij: Nullable(Text),
  organisatiesoort: Nullable(Codes(organisatiesoorten)),
  telefoon: Nullable(Text),
});

const CelSchema = Type.Object({
  wie: WieSchema,
  rol: Codes(deelrollen),
  totEnMet: Nullable(DaySchema),
  bron: Codes(['wet', 'meedoen', 'plan', 'hand']),
  artikel: Nullable(Text),
  /** Of a decider by hand: the article by which a law says somebody else. */
  naastWet: Nullable(Text),
  regel: Nullable(
    Type.Object({
      ...{ id: IdSchema, versie: Type.Integer(), op: DaySchema, door: Text },
      ...{ voor: Type.Array(IdSchema), lezers: Type.Array(IdSchema) },
    }),
  ),
});

const RijSchema = Type.Object({
  onderwerp: Codes(onderwerpen),
  voor: Type.Array(Type.Object({ id: IdSchema, roepnaam: Nullable(Text) })),
  leeg: Type.Boolean(),
  cellen: Type.Array(CelSchema),
});

/** With the kind of question in *Wie is waarvan*; null where none is known. */
const RijMetVraagSchema = Type.Object({
  ...RijSchema.properties,
  vraag: Nullable(Codes(vraagcodes)),
});

export const WieDoetWatSchema = Type.Object({
  rijen: Type.Array(RijMetVraagSchema),
  zonderTaak: Type.Array(WieSchema),
  /** Whom a line can be about, and who of them can be its reader. */
  leden: Type.Array(
    Type.Object({ id: IdSchema, roepnaam: Nullable(Text), kind: Type.Boolean(), leest: Type.Boolean() }),
  ),
  deelnemers: Type.Array(WieSchema),
  /** Lines by hand that stand no more. */
  eerder: Type.Array(
    Type.Object({
      ...{ id: IdSchema, versie: Type.Integer(), onderwerp: Codes(onderwerpen), rol: Codes(deelrollen) },
      ...{ wie: WieSchema, op: DaySchema, door: Text, totEnMet: DaySchema },
      voor: Type.Array(Type.Object({ id: IdSchema, roepnaam: Nullable(Text) })),
      beeindigdDoor: Nullable(Text),
      reden: Nullable(Text),
      vervangen: Type.Boolean(),
      acties: Type.Array(Codes(['zetTerug'])),
    }),
  ),
  acties: Type.Array(Codes(['vulAan'])),
});

export const EigenWieDoetWatSchema = Type.Object({
  /** Who reads: a cell with this person is "u". */
  lezer: Type.Object({ id: IdSchema, roepnaam: Nullable(Text), als: Codes(['ouder', 'jeugdige']) }),
  op: DaySchema,
  /** The fixed face, whom one asks. */
  bel: Nullable(WieSchema),
  rijen: Type.Array(RijSchema),
});

export const VulAanBody = Type.Object({
  onderwerp: Codes(onderwerpen),
  voor: Type.Array(IdSchema, { maxItems: 30, uniqueItems: true }),
  rol: Codes(deelrollen),
  wie: Type.Union([
    Type.Object({ soort: Type.Literal('persoon'), id: IdSchema }),
    Type.Object({ soort: Type.Literal('medewerker'), id: IdSchema }),
    Type.Object({ soort: Type.Literal('organisatie'), id: IdSchema }),
    Type.Object({ soort: Type.Literal('woorden'), tekst: TextSchema(80) }),
  ]),
  totEnMet: Nullable(DaySchema),
  lezers: Type.Array(IdSchema, { maxItems: 30, uniqueItems: true }),
});

const redenMaximum = 400;
export const EindeBody = Type.Object({ vanaf: DaySchema, reden: Type.String({ maxLength: redenMaximum }) });
export const WijzigBody = Type.Object({
  regel: VulAanBody,
  reden: Type.String({ maxLength: redenMaximum }),
});
