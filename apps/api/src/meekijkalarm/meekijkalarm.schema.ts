import { alarmredenen, alarmuitkomsten } from '@rondom/domain/meekijkalarm';
import { Type } from 'typebox';
import { rollen } from '../platform/actor.ts';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const alarm = {
  id: IdSchema,
  lezer: Type.String(),
  rol: Codes(rollen),
  organisatie: Type.String(),
  gezinId: Nullable(IdSchema),
  dag: DaySchema,
  eersteOp: InstantSchema,
  laatsteOp: InstantSchema,
  gevondenOp: InstantSchema,
  aantalRegels: Type.Integer(),
  redenen: Type.Array(Type.Object({ reden: Codes(alarmredenen), aantal: Type.Optional(Type.Integer()) })),
  uitkomst: Nullable(Codes(alarmuitkomsten)),
  geslotenOp: Nullable(InstantSchema),
  geslotenDoor: Nullable(Type.String()),
  versie: Type.Integer(),
  acties: Type.Array(Codes(['sluit'])),
};

export const AlarmSchema = Type.Object(alarm);

export const AlarmOpenSchema = Type.Object({
  ...alarm,
  gezin: Nullable(Type.String()),
  woorden: Nullable(Type.String()),
  regels: Type.Array(
    Type.Object({
      id: IdSchema,
      op: InstantSchema,
      handeling: Codes(['lees', 'zoek', 'schrijf', 'geweigerd', 'bevraag', 'afdruk', 'export']),
      soortGegevens: Type.String(),
      relatie: Type.String(),
      grond: Type.String(),
      gezinId: Nullable(IdSchema),
    }),
  ),
});

export const SluitAlarmSchema = Type.Object(
  { uitkomst: Codes(alarmuitkomsten), woorden: TextSchema(2_000) },
  { additionalProperties: false },
);

export const AlarmParams = Type.Object({ alarmId: IdSchema });
