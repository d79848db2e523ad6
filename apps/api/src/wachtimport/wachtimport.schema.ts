import {
  gebreksoorten,
  importstanden,
  importwachten,
  kolommen,
  regelgevolgen,
  regeluitkomsten,
  twijfelkeuzes,
} from '@rondom/domain/wachtimport';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

/** Half a million bytes of the file, as base64. */
const grootsteDeel = 700_000;

export const NieuwSchema = Type.Object({
  naam: TextSchema(120),
  delen: Type.Integer({ minimum: 1, maximum: 80 }),
});
export const DeelSchema = Type.Object({
  nummer: Type.Integer({ minimum: 1, maximum: 80 }),
  inhoud: Type.String({ minLength: 4, maxLength: grootsteDeel, pattern: '^[A-Za-z0-9+/]+={0,2}$' }),
});
export const KeuzeSchema = Type.Object({
  keuze: Codes(twijfelkeuzes),
  kandidaat: Type.Optional(IdSchema),
});

/** Why a file was refused, or not turned back: a code with its parameters. */
const BestandsgebrekSchema = Type.Object({ kind: Type.String() }, { additionalProperties: true });

const TellingenSchema = Type.Object({
  totaal: Type.Integer(),
  fout: Type.Integer(),
  nieuw: Type.Integer(),
  zeker: Type.Integer(),
  twijfel: Type.Integer(),
  twijfelOpen: Type.Integer(),
  looptAl: Type.Integer(),
  alOvergenomen: Type.Integer(),
  /** Would come along now: new, certain, and doubts that were decided. */
  overTeNemen: Type.Integer(),
  overgenomen: Type.Integer(),
  gevraagd: Type.Integer(),
  nietOvergenomen: Type.Integer(),
});

export const ImportSchema = Type.Object({
  id: IdSchema,
  naam: Type.String(),
  ontvangenOp: InstantSchema,
  stand: Codes(importstanden),
  gebreken: Type.Array(BestandsgebrekSchema),
  verwerkt: Type.Integer(),
  overgenomenOp: Nullable(DaySchema),
  tellingen: TellingenSchema,
  acties: Type.Array(Codes(['controleer', 'neemOver', 'trekIn', 'draaiTerug'] as const)),
  versie: Type.Integer(),
});
export const ImportsSchema = Type.Object({
  imports: Type.Array(Type.Omit(ImportSchema, ['tellingen'])),
  verplicht: Type.Array(Codes(kolommen)),
  vrij: Type.Array(Codes(kolommen)),
});

const GebrekSchema = Type.Object({
  kind: Codes(gebreksoorten),
  kolom: Type.Optional(Codes(kolommen)),
  dag: Type.Optional(DaySchema),
  regel: Type.Optional(Type.Integer()),
});

const KandidaatSchema = Type.Object({
  id: IdSchema,
  /** Only in a family that the reader works with. */
  eigen: Nullable(
    Type.Object({
      naam: Type.String(),
      geboortedatum: Nullable(Type.String()),
      gezinId: IdSchema,
      gezin: Type.String(),
    }),
  ),
});

export const RegelSchema = Type.Object({
  id: IdSchema,
  nummer: Type.Integer(),
  kenmerk: Nullable(Type.String()),
  naam: Type.String(),
  geboortedatum: Type.String(),
  wachtOp: Nullable(Codes(importwachten)),
  uitkomst: Codes(regeluitkomsten),
  gebreken: Type.Array(GebrekSchema),
  sinds: Nullable(DaySchema),
  uiterlijk: Nullable(DaySchema),
  uiterlijkBestand: Nullable(DaySchema),
  keuze: Nullable(Codes(twijfelkeuzes)),
  gevolg: Nullable(Codes(regelgevolgen)),
  kandidaten: Type.Array(KandidaatSchema),
  versie: Type.Integer(),
});
export const RegelsSchema = Type.Object({ regels: Type.Array(RegelSchema), meer: Type.Boolean() });

export const regelfilters = ['alle', 'fout', 'twijfel', 'goed', 'achter'] as const;
export type Regelfilter = (typeof regelfilters)[number];
