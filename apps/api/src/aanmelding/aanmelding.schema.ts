import { Type } from 'typebox';
import { rollen } from '../platform/actor.ts';
import { Codes, DaySchema, InstantSchema, Nullable } from '../platform/http/index.ts';

export const SessieSchema = Type.Object({
  sub: Type.String(),
  naam: Type.String(),
  rol: Codes(rollen),
  soort: Codes(['medewerker', 'portaal', 'systeem']),
  organisatie: Nullable(Type.String()),
  vandaag: DaySchema,
  nu: InstantSchema,
  demo: Type.Boolean(),
  registratieVerlopenOp: Nullable(DaySchema),
});

export const KaartSchema = Type.Object({
  sub: Type.String(),
  naam: Type.String(),
  rol: Codes(rollen),
  zin: Type.Object({ nl: Type.String(), en: Type.String() }),
});

export const DemostandSchema = Type.Object({
  vandaag: DaySchema,
  dag: DaySchema,
  geschreven: Type.Boolean(),
});

/** Whether a family is still one's own; nothing about it, and of one that does not exist the same no. */
export const NogVanMijSchema = Type.Object({ nogVanMij: Type.Boolean() });
