import { bronstatussen } from '@rondom/domain/termijn';
import { urgenties } from '@rondom/domain/zicht';
import { veiligheden, wachtsoorten, wachtstatussen } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import { Codes, DaySchema, Nullable } from '../platform/http/index.ts';
import { BelofteSchema } from './belofte.routes.ts';

export const RijSchema = Type.Object({
  nummer: Type.String(),
  band: Nullable(Type.String()),
  regio: Type.String(),
  wachtOp: Codes(wachtsoorten),
  sinds: DaySchema,
  uiterlijk: DaySchema,
  dagenTeLaat: Type.Integer(),
  ketendagen: Type.Integer({ description: 'Days this child waited for anything, each day once' }),
  heropend: Type.Boolean(),
  klokGestoptOp: Nullable(DaySchema),
  begonnenOp: Nullable(DaySchema),
  dagenSindsBegin: Nullable(Type.Integer()),
  status: Codes(wachtstatussen),
  neeGezegd: Type.Boolean(),
  beeindigdOp: Nullable(DaySchema),
  veilig: Nullable(Codes(veiligheden)),
  oog: Nullable(
    Type.Object({
      bij: Type.String({ description: 'Kind of organisation that keeps sight of safety' }),
      laatsteOp: Nullable(DaySchema),
      volgendeOp: Nullable(DaySchema),
      gemistSinds: Nullable(DaySchema),
      zonderSinds: Nullable(DaySchema),
    }),
  ),
  urgentie: Nullable(Codes(urgenties)),
  urgentieHerzienOp: Nullable(DaySchema),
  stap: Nullable(Type.String()),
  stapWie: Nullable(Type.String()),
  stapOp: Nullable(DaySchema),
  reden: Nullable(Type.String()),
  redenOp: Nullable(DaySchema),
  vraag: Nullable(Type.Object({ trede: Type.String(), uiterlijk: DaySchema })),
  andereWeg: Nullable(Type.String()),
});

/** One row on its own page: also how far the text behind its date was checked. */
export const PadrijSchema = Type.Object({
  ...RijSchema.properties,
  bronstatus: Nullable(Codes(bronstatussen)),
});

const stromen = {
  nieuw: Type.Integer(),
  heropend: Type.Integer(),
  verhuisdIn: Type.Integer(),
  geholpen: Type.Integer(),
  zonderHulp: Type.Integer(),
  verhuisdUit: Type.Integer(),
};

export const BordSchema = Type.Object({
  vandaag: DaySchema,
  dag: DaySchema,
  regio: Nullable(Type.String()),
  regios: Type.Array(Type.Object({ naam: Type.String(), aantal: Type.Integer() })),
  acties: Type.Array(Codes(['beloof'])),
  belofte: Nullable(BelofteSchema),
  aantal: Type.Integer({ description: 'All that stand there, also those whose row was not asked' }),
  wachtOp: Type.Array(Type.Object({ waarde: Codes(wachtsoorten), aantal: Type.Integer() })),
  redenen: Type.Array(Type.Object({ waarde: Nullable(Type.String()), aantal: Type.Integer() })),
  rijen: Type.Array(RijSchema),
  vandaagVanHetBord: Type.Array(RijSchema),
  lijn: Type.Array(Type.Object({ dag: DaySchema, aantal: Type.Integer(), plan: Nullable(Type.Integer()) })),
  erbij: Type.Integer(),
  ...stromen,
});

export const RijenSchema = Type.Object({
  dag: DaySchema,
  regio: Nullable(Type.String()),
  rijen: Type.Array(RijSchema),
});

export const VerloopSchema = Type.Object({
  regio: Nullable(Type.String()),
  dagen: Type.Array(
    Type.Object({ dag: DaySchema, gisteren: Type.Integer(), ...stromen, aantal: Type.Integer() }),
  ),
});

const GetalSchema = Type.Object(
  { van: Type.Integer(), tot: Type.Integer() },
  { description: 'Exact where both are the same' },
);
const gebied = { naam: Type.String(), eigen: Type.Boolean(), getal: GetalSchema };

export const GebiedenSchema = Type.Object({
  dag: DaySchema,
  regios: Type.Array(Type.Object({ ...gebied, provincie: Nullable(Type.String()) })),
  provincies: Type.Array(Type.Object(gebied)),
  land: GetalSchema,
});
