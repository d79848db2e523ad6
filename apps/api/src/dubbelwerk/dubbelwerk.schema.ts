import {
  aanleidingen,
  dubbelRedenen,
  klaarAls,
  onderzoeksoorten,
  uitzonderingen,
} from '@rondom/domain/dubbelwerk';
import { levensgebieden } from '@rondom/domain/expertvraag';
import { Type } from 'typebox';
import { DaySchema, IdSchema, Nullable } from '../platform/http/index.ts';

const strict = { additionalProperties: false } as const;
const eenVan = <T extends string>(waarden: readonly T[]) =>
  Type.Union(waarden.map((waarde) => Type.Literal(waarde)));
const VragenSchema = Type.Array(eenVan(levensgebieden), {
  maxItems: levensgebieden.length,
  uniqueItems: true,
});

const VerzoekSchema = Type.Object({
  id: IdSchema,
  organisatie: Type.String(),
  naam: Type.String(),
  gevraagdOp: Type.String({ format: 'date-time' }),
  versie: Type.Integer(),
});

export const OnderzoekenSchema = Type.Object({
  magBeginnen: Type.Boolean(),
  onderzoeken: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: eenVan(onderzoeksoorten),
      persoonId: Nullable(IdSchema),
      organisatie: Type.String(),
      naam: Type.String(),
      vragen: VragenSchema,
      uitzondering: Nullable(eenVan(uitzonderingen)),
      sinds: DaySchema,
      uiterlijk: Nullable(DaySchema),
      klaarOp: Nullable(DaySchema),
      klaarAls: Nullable(eenVan(klaarAls)),
      dubbelReden: Nullable(eenVan(dubbelRedenen)),
      versie: Type.Integer(),
      vanEigen: Type.Boolean(),
      doenMee: Type.Array(Type.String()),
      mijnVerzoek: Nullable(eenVan(['gevraagd', 'ja', 'nee'] as const)),
      verzoeken: Type.Array(VerzoekSchema),
    }),
  ),
});

export const BeginSchema = Type.Object(
  {
    soort: eenVan(onderzoeksoorten),
    persoonId: Nullable(IdSchema),
    vragen: VragenSchema,
    uiterlijk: Type.Optional(DaySchema),
    aanleiding: eenVan(aanleidingen),
    reden: Type.Optional(eenVan(dubbelRedenen)),
  },
  strict,
);
export const AntwoordSchema = Type.Object({ mag: Type.Boolean() }, strict);
export const EindeSchema = Type.Object({ als: eenVan(klaarAls) }, strict);
