import {
  achterhoudredenen,
  kijkantwoordMaximum,
  kijkvraagMaximum,
  kijkvraagsoorten,
  verteldwijzen,
  vrijgaveredenen,
} from '@rondom/domain/portaal';
import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import { relaties } from '../platform/access/index.ts';
import { rollen } from '../platform/actor.ts';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

export const KijkvraagSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  regelId: Nullable(IdSchema),
  regelOp: Nullable(InstantSchema),
  persoonId: IdSchema,
  /** Of who asks, for who knows the family. */
  naam: Nullable(Type.String()),
  als: Type.String(),
  soort: Codes(kijkvraagsoorten),
  tekst: Nullable(Type.String()),
  gesteldOp: InstantSchema,
  uiterlijk: DaySchema,
  antwoord: Nullable(
    Type.Object({
      tekst: Type.String(),
      op: InstantSchema,
      organisatiesoort: Type.String(),
      organisatie: Nullable(Type.String()),
      medewerker: Nullable(Type.String()),
    }),
  ),
  acties: Type.Array(Codes(['beantwoord'])),
});
export const NieuweKijkvraagSchema = Type.Object(
  {
    regelId: Nullable(IdSchema),
    soort: Codes(kijkvraagsoorten),
    tekst: Type.String({ maxLength: kijkvraagMaximum, pattern: '^[^\\u0000]*$' }),
    conceptOnderwerp: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' })),
  },
  { additionalProperties: false },
);
export const KijkantwoordSchema = Type.Object(
  { tekst: TextSchema(kijkantwoordMaximum) },
  { additionalProperties: false },
);

const AchtergehoudenSchema = Type.Object({
  persoonId: IdSchema,
  naam: Nullable(Type.String()),
  reden: Codes(achterhoudredenen),
  gevaar: Type.Boolean(),
  acties: Type.Array(Codes(['geefvrij'])),
});
const VrijgaveSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  persoonId: IdSchema,
  naam: Nullable(Type.String()),
  op: InstantSchema,
  door: Type.String(),
  gezien: Type.Boolean(),
  acties: Type.Array(Codes(['neemterug'])),
});
export const GeefVrijSchema = Type.Object(
  {
    persoonId: IdSchema,
    regelIds: Type.Array(IdSchema, { minItems: 1, maxItems: 100 }),
    reden: Codes(vrijgaveredenen),
    verteld: Codes(verteldwijzen),
    gevaarGewogen: Type.Boolean(),
  },
  { additionalProperties: false },
);

export const WieKeekSchema = Type.Object({
  regels: Type.Array(
    Type.Object({
      id: IdSchema,
      op: InstantSchema,
      organisatiesoort: Codes(organisatiesoorten),
      organisatie: Nullable(Type.String()),
      medewerker: Nullable(Type.String()),
      rol: Codes(rollen),
      relatie: Codes(relaties),
      grond: Type.String(),
      soortGegevens: Type.String(),
      handeling: Codes(['lees', 'zoek', 'geweigerd', 'bevraag', 'afdruk', 'export']),
      over: Type.Array(IdSchema),
      nood: Nullable(
        Type.Object({
          oordeel: Nullable(Codes(['terecht', 'nietterecht'])),
          gezinszin: Nullable(Type.String()),
        }),
      ),
      vraag: Nullable(Type.Object({ door: Type.String(), toestemmingOp: Nullable(DaySchema) })),
      lijst: Type.Boolean(),
      vraagAan: Type.Array(Codes(['kijker', 'vastgezicht'])),
      achtergehouden: Type.Array(AchtergehoudenSchema),
      vrijgaven: Type.Array(VrijgaveSchema),
    }),
  ),
  vragen: Type.Array(KijkvraagSchema),
  laterMogelijk: Type.Literal(true),
});

export const InzageSchema = Type.Object({
  id: IdSchema,
  op: InstantSchema,
  handeling: Codes(['lees', 'zoek', 'schrijf', 'geweigerd', 'bevraag', 'afdruk', 'export']),
  soortGegevens: Type.String(),
  relatie: Codes(relaties),
  grond: Type.String(),
  gezin: Nullable(Type.String()),
  overGezin: Type.Boolean(),
});
