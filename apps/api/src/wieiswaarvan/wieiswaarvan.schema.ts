import { bronstatussen } from '@rondom/domain/termijn';
import { gebieden, partijen, taken, vraagcodes, vraagrollen } from '@rondom/domain/wieiswaarvan';
import { onderwerpen } from '@rondom/domain/wiedoetwat';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable } from '../platform/http/index.ts';

const Text = Type.String();

const VraagSchema = Type.Object({
  code: Codes(vraagcodes),
  gebied: Codes(gebieden),
  onderwerp: Nullable(Codes(onderwerpen)),
  taken: Type.Array(Codes(taken)),
  /** No law names who decides. */
  leeg: Type.Boolean(),
  delen: Type.Array(
    Type.Object({
      partij: Codes(partijen),
      rol: Codes(vraagrollen),
      artikel: Text,
      bronstatus: Codes(bronstatussen),
    }),
  ),
});

const TaakdragerSchema = Type.Object({
  id: IdSchema,
  taak: Codes(taken),
  gemeenteCode: Nullable(Text),
  gemeente: Nullable(Text),
  naam: Text,
  telefoon: Nullable(Text),
  buitenKantoor: Nullable(Text),
  vanaf: DaySchema,
  tot: Nullable(DaySchema),
  gezegdOp: DaySchema,
  gezegdDoor: Text,
  versie: Type.Integer(),
  stand: Codes(['nu', 'straks', 'eerder']),
});

export const WieIsWaarvanSchema = Type.Object({
  vragen: Type.Array(VraagSchema),
  regio: Nullable(Type.Object({ id: IdSchema, naam: Text })),
  regios: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  gemeenten: Type.Array(Type.Object({ code: Text, naam: Text })),
  taakdragers: Type.Array(TaakdragerSchema),
  acties: Type.Array(Codes(['zetTaakdrager'])),
});

const naam = Type.String({ maxLength: 120 });
const telefoon = Nullable(Type.String({ minLength: 1, maxLength: 20 }));

export const ZetTaakdragerBody = Type.Object({
  regioId: IdSchema,
  gemeenteCode: Nullable(Type.String({ pattern: '^GM[0-9]{4}$' })),
  taak: Codes(taken),
  naam,
  telefoon,
  buitenKantoor: telefoon,
  vanaf: DaySchema,
});
