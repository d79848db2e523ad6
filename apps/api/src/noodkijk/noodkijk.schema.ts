import { noodoordelen, noodredenen } from '@rondom/domain/noodkijk';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();
const Reden = Codes(noodredenen);
const Oordeel = Codes(noodoordelen);

export const GezinParams = Type.Object({ gezinId: IdSchema });
export const NoodkijkParams = Type.Object({ noodkijkId: IdSchema });
export const BeperkingParams = Type.Object({ beperkingId: IdSchema });
export const DienstParams = Type.Object({ dienstId: IdSchema });
export const IdAntwoord = Type.Object({ id: IdSchema });

export const StandSchema = Type.Object({
  lopend: Nullable(Type.Object({ id: IdSchema, begonnenOp: InstantSchema, tot: InstantSchema })),
  beperkt: Type.Boolean(),
  vers: Type.Boolean(),
  nu: InstantSchema,
});
export const BeginSchema = Type.Object(
  { reden: Reden, woorden: TextSchema(1000) },
  { additionalProperties: false },
);
export const BegonnenSchema = Type.Object({ id: IdSchema, tot: InstantSchema });

export const MijnSchema = Type.Object({
  beperkt: Type.Boolean(),
  noodkijken: Type.Array(
    Type.Object({
      id: IdSchema,
      begonnenOp: InstantSchema,
      eindigdeOp: InstantSchema,
      reden: Nullable(Reden),
      woorden: Nullable(Text),
      uiterlijk: Nullable(DaySchema),
      oordeel: Nullable(Oordeel),
      beoordeeldOp: Nullable(InstantSchema),
    }),
  ),
});

const RegelSchema = Type.Object({
  id: IdSchema,
  gezin: Text,
  kijker: Text,
  begonnenOp: InstantSchema,
  eindigdeOp: InstantSchema,
  loopt: Type.Boolean(),
  reden: Nullable(Reden),
  uiterlijk: Nullable(DaySchema),
  oordeel: Nullable(Oordeel),
  beoordeeldOp: Nullable(InstantSchema),
});
export const TeamSchema = Type.Object({
  noodkijken: Type.Array(RegelSchema),
  beperkingen: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      reden: Codes(['teLaatBeoordeeld', 'nietterecht']),
      sinds: InstantSchema,
      noodkijkId: IdSchema,
    }),
  ),
});
export const DetailSchema = Type.Object({
  noodkijk: RegelSchema,
  woorden: Nullable(Text),
  gelezen: Type.Array(Type.Object({ resource: Text, keren: Type.Integer() })),
  vastGezicht: Nullable(Text),
});
export const OordeelSchema = Type.Object(
  { oordeel: Oordeel, gezinszin: TextSchema(1000) },
  { additionalProperties: false },
);

const DienstSchema = Type.Object({
  id: IdSchema,
  naam: Text,
  regio: Text,
  van: InstantSchema,
  tot: InstantSchema,
  versie: Type.Integer(),
});
const KeuzeSchema = Type.Object({ id: IdSchema, naam: Text });
export const MijnDienstenSchema = Type.Array(DienstSchema);
export const RoosterSchema = Type.Object({
  diensten: Type.Array(DienstSchema),
  medewerkers: Type.Array(KeuzeSchema),
  regios: Type.Array(KeuzeSchema),
});
export const NieuweDienstSchema = Type.Object(
  { medewerkerId: IdSchema, regioId: IdSchema, van: InstantSchema, tot: InstantSchema },
  { additionalProperties: false },
);
