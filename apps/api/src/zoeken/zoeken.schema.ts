import { zoekredenen, type Trefreden } from '@rondom/domain/zoeken';
import { Type } from 'typebox';
import {
  Codes,
  DaySchema,
  IdSchema,
  Nullable,
  PartialDaySchema,
  TextSchema,
} from '../platform/http/index.ts';

const NullableText = Nullable(Type.String());

/** Why somebody is proposed. */
export const trefredenen = [
  'achternaamZelfde',
  'achternaamLijkt',
  'vroegereNaam',
  'partnernaam',
  'voornaamZelfde',
  'voornaamLijkt',
  'geboortedagZelfde',
  'geboortejaarZelfde',
  'geboortePast',
  'leeftijdPast',
] as const satisfies readonly Trefreden['soort'][];
const TrefredenSchema = Type.Object({
  soort: Codes(trefredenen),
  naam: Type.Optional(Type.String()),
});
const GezinSchema = Type.Object({ id: IdSchema, naam: Type.String(), geslotenOp: Nullable(DaySchema) });
const naam = {
  voorvoegsel: NullableText,
  geslachtsnaam: Type.String(),
  geboortedatum: Nullable(PartialDaySchema),
};

export const ZoekvraagSchema = Type.Object({ vraag: TextSchema(200) });
export const GevondenSchema = Type.Object({
  personen: Type.Array(
    Type.Object({
      persoonId: IdSchema,
      voornamen: Type.String(),
      roepnaam: NullableText,
      ...naam,
      rol: Type.String(),
      redenen: Type.Array(TrefredenSchema),
      gezin: GezinSchema,
    }),
  ),
  gezinnen: Type.Array(GezinSchema),
  acties: Type.Array(Codes(['zoekBreed'])),
});

export const BreedVraagSchema = Type.Object({ vraag: TextSchema(200), reden: Codes(zoekredenen) });
export const BreedGevondenSchema = Type.Object({
  treffers: Type.Array(
    Type.Object({
      roepnaam: Type.String(),
      ...naam,
      redenen: Type.Array(TrefredenSchema),
      vastGezicht: NullableText,
      heeftVastGezicht: Type.Boolean(),
    }),
  ),
});
export const RecentSchema = Type.Array(GezinSchema);
