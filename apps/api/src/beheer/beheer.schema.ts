import { accountredenen, registratiesoorten, type Accountreden } from '@rondom/domain/account';
import { Type } from 'typebox';
import { rollen } from '../platform/actor.ts';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

const Text = Type.String();
const RegistratieSchema = Type.Object(
  {
    soort: Codes(registratiesoorten),
    nummer: Type.String({ minLength: 1, maxLength: 20 }),
    geldigTot: DaySchema,
  },
  { additionalProperties: false },
);
export const ZetRegistratieSchema = RegistratieSchema;
const redenen: readonly Accountreden[] = [...new Set([...accountredenen.dicht, ...accountredenen.open])];

export const AccountSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  rol: Codes(rollen),
  organisatie: Nullable(Text),
  actief: Type.Boolean(),
  reden: Nullable(Codes(redenen)),
  sinds: Nullable(InstantSchema),
  acties: Type.Array(Codes(['sluit', 'open'])),
  registratie: Nullable(RegistratieSchema),
  magRegistreren: Type.Boolean(),
});

export const ZetAccountSchema = Type.Object(
  { actief: Type.Boolean(), reden: Codes(redenen) },
  { additionalProperties: false },
);

export const InrichtingSchema = Type.Object({
  organisaties: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      soort: Text,
      gemeente: Nullable(Text),
      accounts: Type.Integer(),
    }),
  ),
  regios: Type.Array(Type.Object({ soort: Text, naam: Text, gemeenten: Type.Array(Text) })),
  termijnen: Type.Array(
    Type.Object({
      soort: Text,
      gebeurtenis: Text,
      aantal: Type.Integer(),
      eenheid: Text,
      richting: Text,
      atw: Text,
      bron: Text,
      bronstatus: Text,
      geldigVanaf: DaySchema,
    }),
  ),
});
