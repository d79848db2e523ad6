import {
  antwoordregelMaximum,
  kindchecks,
  meedenkdaden,
  meedenkstanden,
  redenMaximum,
  vraagMaximum,
} from '@rondom/domain/meedenkvraag';
import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const StandSchema = Codes(meedenkstanden);
const GrondSchema = Codes(['toestemming', 'wet']);
const RegelSchema = Type.String({ maxLength: antwoordregelMaximum, pattern: '^[^\\u0000]*$' });

/** What helps, what to mind, what who answers does himself. */
export const AntwoordregelsSchema = Type.Object(
  { helpt: TextSchema(antwoordregelMaximum), letop: RegelSchema, zelf: RegelSchema },
  strict,
);

export const MeedenkvragenSchema = Type.Object({
  vragen: Type.Array(
    Type.Object({
      id: IdSchema,
      versie: Type.Integer(),
      organisatie: Text,
      persoon: Nullable(Text),
      overId: IdSchema,
      vraag: Text,
      gevraagdDoor: Text,
      gevraagdOp: InstantSchema,
      antwoordOp: DaySchema,
      toegangTot: DaySchema,
      grond: GrondSchema,
      artikel: Text,
      toestemmingOp: Nullable(InstantSchema),
      stand: StandSchema,
      leeft: Type.Boolean(),
      dagenTeLaat: Type.Integer(),
      antwoord: Nullable(Type.Object({ helpt: Text, letop: Text, zelf: Text })),
      beantwoordOp: Nullable(InstantSchema),
      antwoordTeLaat: Type.Boolean(),
      kindcheck: Nullable(Codes(kindchecks)),
      reden: Nullable(Text),
      beeindigdOp: Nullable(InstantSchema),
      overgenomenOp: Nullable(InstantSchema),
      acties: Type.Array(Codes(['terug', 'overname'])),
    }),
  ),
  regels: Type.Array(Type.Object({ id: IdSchema, tekst: Text })),
  acties: Type.Array(Codes(['vraag'])),
});

export const KeuzeSchema = Type.Object({
  organisaties: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      soort: Codes(organisatiesoorten),
      mensen: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
    }),
  ),
  personen: Type.Array(
    Type.Object({ id: IdSchema, delen: Type.Array(Type.Object({ id: IdSchema, tekst: Text })) }),
  ),
  antwoordOp: DaySchema,
  toegangTot: DaySchema,
  uiterlijk: DaySchema,
});

export const GrondVraagSchema = Type.Object({ naar: IdSchema, over: IdSchema });
export const GrondAntwoordSchema = Type.Object({
  grond: Nullable(GrondSchema),
  artikel: Nullable(Text),
  toestemmingOp: Nullable(InstantSchema),
  totEnMet: Nullable(DaySchema),
  ontbreekt: Type.Array(IdSchema),
  /** Resources of the access table that who is asked reads, and that the vast gezicht reads and he does not. */
  ziet: Type.Array(Text),
  zietNiet: Type.Array(Text),
});

export const NieuweMeedenkvraagSchema = Type.Object(
  {
    organisatieId: IdSchema,
    gebruikerId: Nullable(IdSchema),
    overId: IdSchema,
    delen: Type.Array(IdSchema, { maxItems: 20 }),
    vraag: TextSchema(vraagMaximum * 4),
    antwoordOp: DaySchema,
    toegangTot: DaySchema,
  },
  strict,
);

export const OvernameSchema = Type.Object(
  { regelId: IdSchema, tekst: TextSchema(600), zelf: Type.Boolean() },
  strict,
);

export const VerzoekenSchema = Type.Array(
  Type.Object({
    id: IdSchema,
    versie: Type.Integer(),
    stand: StandSchema,
    leeft: Type.Boolean(),
    zietDeel: Type.Boolean(),
    intake: Type.Boolean(),
    vraag: Nullable(Text),
    over: Nullable(Text),
    gevraagdDoor: Text,
    telefoon: Nullable(Text),
    organisatiesoort: Codes(organisatiesoorten),
    gevraagdOp: InstantSchema,
    antwoordOp: DaySchema,
    toegangTot: DaySchema,
    grond: GrondSchema,
    artikel: Text,
    toestemmingOp: Nullable(InstantSchema),
    dagenTeLaat: Type.Integer(),
    beantwoordOp: Nullable(InstantSchema),
    antwoordTeLaat: Type.Boolean(),
    beeindigdOp: Nullable(InstantSchema),
    acties: Type.Array(Codes(meedenkdaden)),
  }),
);

export const DeelSchema = Type.Object({
  delen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(['kracht', 'doel', 'bodemlijn', 'watals']),
      stand: Nullable(Codes(['nieuw', 'begonnen', 'lukt', 'gehaald'])),
      tekst: Text,
    }),
  ),
});

export const WeigeringSchema = Type.Object({ reden: TextSchema(redenMaximum) }, strict);
export const AntwoordSchema = Type.Object(
  {
    ...AntwoordregelsSchema.properties,
    kindcheck: Nullable(Codes(kindchecks)),
    stapUit: Type.Boolean(),
  },
  strict,
);
