import { Type } from 'typebox';
import {
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  PartialDaySchema,
  TextSchema,
} from '../platform/http/index.ts';

const Text = Type.String();
const Ids = Type.Array(IdSchema);

export const SpoedkaartSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  leden: Type.Array(
    Type.Object({
      id: IdSchema,
      rol: Text,
      naam: Text,
      voorvoegsel: Nullable(Text),
      geslachtsnaam: Text,
      geboortedatum: Nullable(PartialDaySchema),
      uitgerekendeDatum: Nullable(DaySchema),
    }),
  ),
  huishoudens: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      adresGeheim: Type.Boolean(),
      heeftAdres: Type.Boolean(),
      bewoners: Ids,
    }),
  ),
  bellen: Type.Array(
    Type.Object({
      soort: Text,
      naam: Nullable(Text),
      organisatie: Nullable(Text),
      telefoon: Nullable(Text),
      tot: Nullable(DaySchema),
    }),
  ),
  gevaar: Type.Array(
    Type.Object({ soort: Text, van: Nullable(IdSchema), voor: Nullable(IdSchema), sinds: DaySchema }),
  ),
  cijfers: Type.Array(
    Type.Object({
      kind: IdSchema,
      stem: Nullable(IdSchema),
      medewerker: Nullable(Text),
      cijfer: Nullable(Type.Integer()),
      op: DaySchema,
    }),
  ),
  afspraken: Type.Array(
    Type.Object({
      op: Text,
      soort: Text,
      medewerker: Nullable(Text),
      bij: Nullable(IdSchema),
      personen: Ids,
    }),
  ),
  bereikbaar: Type.Array(
    Type.Object({
      persoon: IdSchema,
      inhoud: Type.Object({
        nummer: Text,
        wanneer: Text,
        wieMagOpnemen: Text,
        voicemail: Text,
        codewoord: Text,
        post: Text,
      }),
    }),
  ),
  regels: Type.Array(Type.Object({ soort: Codes(['bodemlijn', 'watals']), tekst: Text })),
});

export const AdresParams = Type.Object({ gezinId: IdSchema, huishoudenId: IdSchema });
export const AdresSchema = Type.Object({ tekst: Text });
export const SpoedvraagSchema = Type.Object({ vraag: TextSchema(200) }, { additionalProperties: false });
export const SpoedGevondenSchema = Type.Object({
  treffers: Type.Array(
    Type.Object({
      roepnaam: Text,
      voorvoegsel: Nullable(Text),
      geslachtsnaam: Text,
      geboortejaar: Nullable(Text),
      gezinId: IdSchema,
      gezin: Text,
    }),
  ),
});
