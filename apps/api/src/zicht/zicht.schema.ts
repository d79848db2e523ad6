import { expertvraagstanden, treden } from '@rondom/domain/expertvraag';
import { veiligheden, wachtsoorten } from '@rondom/domain/wachtlijst';
import {
  checkbronnen,
  padsoorten,
  paduitkomsten,
  urgenties,
  zichtredenen,
  zichtwies,
} from '@rondom/domain/zicht';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const Text = Type.String();
export const zichtacties = ['noemWachter', 'legCheckVast', 'leesChecks', 'zetUrgentie'] as const;

const GemisSchema = Type.Object({ reden: Codes(zichtredenen), sinds: DaySchema });
const WachterSchema = Type.Object({
  id: IdSchema,
  gebruikerId: IdSchema,
  naam: Text,
  organisatie: Text,
  telefoon: Nullable(Text),
  sinds: DaySchema,
  ritme: Type.Integer(),
  volgendeOp: DaySchema,
});
const PadstapSchema = Type.Object({
  id: IdSchema,
  soort: Codes(padsoorten),
  eigenaar: Nullable(Text),
  begonnenOp: DaySchema,
  uiterlijk: DaySchema,
  gedaanOp: Nullable(DaySchema),
  gedaanDoor: Nullable(Text),
  uitkomst: Nullable(Codes([...paduitkomsten, 'nietMeerNodig'])),
  versie: Type.Integer(),
  /** The question to the expert team, for who may read that it was put. */
  vraag: Nullable(
    Type.Object({
      id: IdSchema,
      stand: Codes(expertvraagstanden),
      trede: Codes(treden),
      uiterlijk: DaySchema,
      beantwoordOp: Nullable(DaySchema),
    }),
  ),
  /** Who put it, or leads who did: the words and the answer. */
  magVraagLezen: Type.Boolean(),
  acties: Type.Array(Codes(['gedaan', 'nietGelukt', 'vraag'])),
});
export const ZichtSchema = Type.Object({
  wachtId: IdSchema,
  persoonId: IdSchema,
  wachtOp: Codes(wachtsoorten),
  sinds: DaySchema,
  uiterlijk: DaySchema,
  zonderWerker: Type.Boolean(),
  veilig: Codes(veiligheden),
  veiligOp: Nullable(DaySchema),
  verantwoordelijk: Nullable(Text),
  noemenUiterlijk: DaySchema,
  beginritme: Type.Integer(),
  wachter: Nullable(WachterSchema),
  gemis: Type.Array(GemisSchema),
  laatste: Nullable(
    Type.Object({
      op: DaySchema,
      veilig: Codes(veiligheden),
      bronnen: Type.Array(Codes(checkbronnen)),
      door: Text,
      organisatie: Text,
    }),
  ),
  stappen: Type.Array(
    Type.Object({
      reden: Codes(zichtredenen),
      sinds: DaySchema,
      trede: Type.Integer(),
      wie: Codes(zichtwies),
      naam: Nullable(Text),
      op: DaySchema,
      geslotenOp: Nullable(DaySchema),
    }),
  ),
  urgentie: Nullable(
    Type.Object({
      urgentie: Codes(urgenties),
      op: DaySchema,
      herzienOp: DaySchema,
      herzienTeLaat: Type.Boolean(),
      door: Text,
    }),
  ),
  pad: Type.Array(PadstapSchema),
  acties: Type.Array(Codes(zichtacties)),
});

export const CheckBody = Type.Object({
  op: DaySchema,
  veilig: Codes(veiligheden),
  bronnen: Type.Array(Codes(checkbronnen), { maxItems: checkbronnen.length }),
  woorden: Nullable(TextSchema(4_000)),
});
export const CheckSchema = Type.Object({
  id: IdSchema,
  op: DaySchema,
  veilig: Codes(veiligheden),
  bronnen: Type.Array(Codes(checkbronnen)),
  door: Text,
  organisatie: Text,
  woorden: Nullable(Text),
});
export const KandidaatSchema = Type.Object({
  gebruikerId: IdSchema,
  naam: Text,
  organisatie: Text,
  doetMee: Type.Boolean(),
});
export const UrgentieBody = Type.Object({
  urgentie: Codes(urgenties),
  reden: TextSchema(2_000),
  herzienOp: DaySchema,
});
export const UrgentieSchema = Type.Object({
  id: IdSchema,
  urgentie: Codes(urgenties),
  op: DaySchema,
  herzienOp: DaySchema,
  door: Text,
  organisatie: Text,
  reden: Text,
});
export const MijnZichtSchema = Type.Object({
  wachtId: IdSchema,
  naam: Text,
  wachtOp: Codes(wachtsoorten),
  ritme: Type.Integer(),
  volgendeOp: DaySchema,
  laatsteOp: Nullable(DaySchema),
  dagenTeLaat: Type.Integer(),
  /** Only where he takes part in the family himself. */
  gezinId: Nullable(IdSchema),
});
export const TeamzichtSchema = Type.Object({
  gezinId: IdSchema,
  gezin: Text,
  wachtId: IdSchema,
  naam: Text,
  wachtOp: Codes(wachtsoorten),
  sinds: DaySchema,
  noemenUiterlijk: DaySchema,
  verantwoordelijk: Type.Boolean(),
  wachter: Nullable(Text),
  volgendeOp: Nullable(DaySchema),
  veilig: Codes(veiligheden),
  gemis: Type.Array(GemisSchema),
  urgentie: Nullable(Codes(urgenties)),
  pad: Type.Array(Codes(padsoorten)),
});
export const TekortSchema = Type.Object({
  regioId: IdSchema,
  regio: Text,
  kinderen: Nullable(Type.Integer()),
  oudsteOp: DaySchema,
  gemeldOp: Nullable(DaySchema),
  organisatie: Text,
});
export const WieLetOpSchema = Type.Object({
  persoonId: IdSchema,
  wie: Type.Array(Type.Object({ naam: Text, gezienOp: Nullable(DaySchema) })),
});
