import { Type } from 'typebox';
import { Codes, IdSchema, Nullable, PartialDaySchema } from '../platform/http/index.ts';
import { gezinsrollen } from './overname.usecase.ts';

const NullableText = Nullable(Type.String());
const SleutelSchema = Type.String({ pattern: '^[A-Za-z0-9_-]{12}\\.[A-Za-z0-9]{1,40}$' });

export const BevragingSchema = Type.Object({
  bsn: Type.String({ minLength: 1, maxLength: 20 }),
  over: Codes(['jeugdige', 'ouder', 'ander']),
});

export const VoorstelSchema = Type.Object({
  leden: Type.Array(
    Type.Object({
      sleutel: SleutelSchema,
      rol: Codes(['kind', 'ouder', 'broerOfZus', 'partner']),
      voornamen: NullableText,
      voorvoegsel: NullableText,
      geslachtsnaam: NullableText,
      geslacht: Codes(['man', 'vrouw', 'onbekend']),
      geboortedatum: Nullable(PartialDaySchema),
      overledenOp: Nullable(PartialDaySchema),
      geheimhouding: Nullable(Type.Boolean()),
      heeftBsn: Type.Boolean(),
      /** Only named in the answer about somebody else: whether this person lives, nobody asked. */
      alleenGenoemd: Type.Boolean(),
      isOnbekend: Type.Boolean(),
      alInGezin: Nullable(IdSchema),
    }),
  ),
  relaties: Type.Array(
    Type.Object({
      soort: Codes(['ouder', 'partner']),
      van: SleutelSchema,
      naar: Nullable(SleutelSchema),
      vorm: Nullable(Codes(['huwelijk', 'geregistreerdpartnerschap', 'onbekend'])),
      begin: Nullable(PartialDaySchema),
      einde: Nullable(PartialDaySchema),
    }),
  ),
  gezag: Type.Object({
    kind: Codes(['volgensCode', 'nietBekend', 'meerderjarig']),
    code: NullableText,
    houders: Type.Array(SleutelSchema),
    ontbrekendeOuders: Type.Array(Codes(['1', '2'])),
    derde: Type.Boolean(),
  }),
  opmerkingen: Type.Array(Type.Object({ kind: Type.String(), pad: Type.String() })),
});

export const OvernameSchema = Type.Object({
  personen: Type.Array(Type.Object({ sleutel: SleutelSchema, rol: Type.Optional(Codes(gezinsrollen)) }), {
    minItems: 1,
    maxItems: 100,
  }),
});
export const OvergenomenSchema = Type.Object({ personen: Type.Array(IdSchema) });
