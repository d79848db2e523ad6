import {
  andereWegStanden,
  gronden,
  hindernissen,
  plichten,
  toestaanders,
  vragersVanWeg,
} from '@rondom/domain/andereweg';
import { getPlainDate } from '@rondom/domain/kern';
import { wachtsoorten } from '@rondom/domain/wachtlijst';
import { Type, type Static } from 'typebox';
import {
  Codes,
  DaySchema,
  IdSchema,
  InstantSchema,
  Nullable,
  NullableInteger,
  TextSchema,
} from '../platform/http/index.ts';
import type { NieuweWeg } from './andereweg.usecase.ts';

const Text = Type.String();
const samen = {
  id: IdSchema,
  versie: Type.Integer(),
  stand: Codes(andereWegStanden),
  gevraagdAls: Codes(vragersVanWeg),
  gevraagdOp: InstantSchema,
  nodig: Nullable(Text),
  hindernis: Nullable(Codes(hindernissen)),
  hindernisTekst: Nullable(Text),
  toestaat: Nullable(Codes(toestaanders)),
  kostenCent: Nullable(Type.Integer()),
  grond: Nullable(Codes(gronden)),
  plicht: Nullable(Codes(plichten)),
  toegestaanOp: Nullable(InstantSchema),
  reden: Nullable(Text),
  gestartOp: Nullable(DaySchema),
  papierenUiterlijk: Nullable(DaySchema),
  papierenOp: Nullable(DaySchema),
  geleerd: Nullable(Text),
  eindOp: Nullable(DaySchema),
};

export const WegenSchema = Type.Object({
  wegen: Type.Array(
    Type.Object({
      ...samen,
      wachtId: IdSchema,
      persoonId: IdSchema,
      gevraagdDoor: Text,
      wie: Nullable(Text),
      toegestaanDoor: Nullable(Text),
      papierenTeLaat: Type.Boolean(),
      acties: Type.Array(Codes(['zoek', 'start', 'papieren', 'geleerd', 'stop'])),
    }),
  ),
  acties: Type.Array(Codes(['zoek'])),
});

export const RegisterRijSchema = Type.Object({
  ...samen,
  nummer: Text,
  band: Nullable(Text),
  regio: Text,
  wachtOp: Codes(wachtsoorten),
  uiterlijk: DaySchema,
  acties: Type.Array(Codes(['besluit'])),
});

export const RegisterSchema = Type.Object({
  wegen: Type.Array(RegisterRijSchema),
  hindernissen: Type.Array(Type.Object({ hindernis: Codes(hindernissen), aantal: Type.Integer() })),
});

export const BordwegSchema = Type.Object({
  weg: Nullable(RegisterRijSchema),
  acties: Type.Array(Codes(['vraag'])),
});

export const WegSchema = Type.Object({
  nodig: TextSchema(2000),
  hindernis: Codes(hindernissen),
  hindernisTekst: TextSchema(2000),
  toestaat: Codes(toestaanders),
  /** In cents; what the region pays, never what somebody earns. */
  kostenCent: NullableInteger({ minimum: 0, maximum: 100_000_000 }),
  wie: Type.String({ maxLength: 300 }),
  eindOp: Nullable(DaySchema),
});

export const wegOf = (body: Static<typeof WegSchema>): NieuweWeg => ({
  ...body,
  eindOp: body.eindOp === null ? undefined : getPlainDate(body.eindOp),
});

export const StartSchema = Type.Object({
  op: DaySchema,
  wie: TextSchema(300),
  grond: Type.Union([
    Type.Object({ soort: Type.Literal('besluit') }),
    Type.Object({ soort: Type.Literal('persoon'), naam: TextSchema(200) }),
    Type.Object({ soort: Type.Literal('plicht'), plicht: Codes(plichten) }),
  ]),
  papierenUiterlijk: DaySchema,
});

export const BesluitSchema = Type.Object({ mag: Type.Boolean(), reden: TextSchema(1000) });
