import { organisatiesoorten } from '@rondom/domain/regio';
import {
  aantekeningMaximum,
  actieMaximum,
  actiestanden,
  hulpdaden,
  hulpredenMaximum,
  hulpstanden,
  kindcheckwegen,
  kinderantwoorden,
  kindveiligheden,
  meldcodestappen,
  signaalMaximum,
} from '@rondom/domain/volwassenenhulp';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const StandSchema = Codes(hulpstanden);

const ActieSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  tekst: Text,
  uiterlijk: DaySchema,
  stand: Codes(actiestanden),
  standOp: Nullable(DaySchema),
  reden: Nullable(Text),
  door: Text,
  teLaat: Type.Boolean(),
});

export const VolwassenenhulpSchema = Type.Object({
  hulp: Type.Array(
    Type.Object({
      id: IdSchema,
      versie: Type.Integer(),
      persoonId: IdSchema,
      organisatie: Text,
      hulpverlener: Nullable(Text),
      telefoon: Nullable(Text),
      gevraagdDoor: Text,
      gevraagdOp: InstantSchema,
      totEnMet: DaySchema,
      toestemmingOp: Nullable(InstantSchema),
      stand: StandSchema,
      leeft: Type.Boolean(),
      beeindigdOp: Nullable(InstantSchema),
      hulpacties: Type.Array(ActieSchema),
      /** What this adult agreed that the vast gezicht hears of a kindcheck. */
      signalen: Type.Array(Type.Object({ id: IdSchema, tekst: Text, gezegdOp: DaySchema })),
      acties: Type.Array(Codes(['terug'])),
    }),
  ),
  acties: Type.Array(Codes(['vraag'])),
});

export const HulpkeuzeSchema = Type.Object({
  organisaties: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Text,
      soort: Codes(organisatiesoorten),
      mensen: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
    }),
  ),
  personen: Type.Array(IdSchema),
  totEnMet: DaySchema,
  uiterlijk: DaySchema,
});

export const HulpgrondVraagSchema = Type.Object({ naar: IdSchema, over: IdSchema });
export const HulpgrondSchema = Type.Object({
  toestemmingOp: Nullable(InstantSchema),
  totEnMet: Nullable(DaySchema),
  ontbreekt: Type.Array(IdSchema),
});

export const NieuweHulpSchema = Type.Object(
  { persoonId: IdSchema, organisatieId: IdSchema, gebruikerId: Nullable(IdSchema), totEnMet: DaySchema },
  strict,
);

export const HulpverzoekenSchema = Type.Array(
  Type.Object({
    id: IdSchema,
    versie: Type.Integer(),
    /** Only once he takes part, and while that lasts. */
    gezinId: Nullable(IdSchema),
    stand: StandSchema,
    leeft: Type.Boolean(),
    intake: Type.Boolean(),
    persoon: Nullable(Text),
    gevraagdDoor: Text,
    telefoon: Nullable(Text),
    organisatiesoort: Codes(organisatiesoorten),
    gevraagdOp: InstantSchema,
    totEnMet: DaySchema,
    artikel: Text,
    toestemmingOp: Nullable(InstantSchema),
    actiesOpen: Type.Integer(),
    eersteActie: Nullable(DaySchema),
    /** The first of them is past its day. */
    teLaat: Type.Boolean(),
    /** The kindcheck is still to be done, or to be looked at again. */
    kindcheckNodig: Type.Boolean(),
    acties: Type.Array(Codes(hulpdaden)),
  }),
);

export const HulpbladSchema = Type.Object({
  id: IdSchema,
  persoonId: IdSchema,
  persoon: Text,
  totEnMet: DaySchema,
  artikel: Text,
  toestemmingOp: Nullable(InstantSchema),
  organisatiesoort: Codes(organisatiesoorten),
  vastGezicht: Nullable(
    Type.Object({ naam: Text, telefoon: Nullable(Text), soort: Codes(organisatiesoorten) }),
  ),
  /** Who reads the own record: the colleagues who help this adult. */
  lezers: Type.Array(Text),
  delen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(['kracht', 'doel', 'bodemlijn', 'watals']),
      stand: Nullable(Codes(['nieuw', 'begonnen', 'lukt', 'gehaald'])),
      tekst: Text,
    }),
  ),
  hulpacties: Type.Array(ActieSchema),
  /** Of the own organisation: who can be asked to help this adult too. */
  collegas: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  kindcheckNodig: Type.Boolean(),
});

export const NieuweActieSchema = Type.Object(
  { tekst: TextSchema(actieMaximum * 4), uiterlijk: DaySchema },
  strict,
);
export const ActiestandSchema = Type.Object(
  {
    stand: Codes(['gedaan', 'nietgedaan']),
    reden: Type.String({ maxLength: hulpredenMaximum * 4, pattern: '^[^\\u0000]*$' }),
  },
  strict,
);

export const AantekeningenSchema = Type.Array(
  Type.Object({ id: IdSchema, tekst: Text, door: Text, op: InstantSchema }),
);
export const NieuweAantekeningSchema = Type.Object({ tekst: TextSchema(aantekeningMaximum) }, strict);

export const KindchecksSchema = Type.Array(
  Type.Object({
    id: IdSchema,
    kinderen: Codes(kinderantwoorden),
    veilig: Nullable(Codes(kindveiligheden)),
    stap: Nullable(Codes(meldcodestappen)),
    delen: Codes(kindcheckwegen),
    signaal: Nullable(Text),
    gezegdOp: Nullable(DaySchema),
    opnieuwOp: Nullable(DaySchema),
    door: Text,
    op: InstantSchema,
  }),
);
export const NieuweKindcheckSchema = Type.Object(
  {
    kinderen: Codes(kinderantwoorden),
    veilig: Nullable(Codes(kindveiligheden)),
    stap: Nullable(Codes(meldcodestappen)),
    delen: Codes(kindcheckwegen),
    signaal: Type.String({ maxLength: signaalMaximum * 4, pattern: '^[^\\u0000]*$' }),
    gezegdOp: Nullable(DaySchema),
  },
  strict,
);

export const HulpcollegaSchema = Type.Object({ gebruikerId: IdSchema }, strict);

const eerder = { id: IdSchema, persoon: Text, einde: DaySchema, leesbaarTot: DaySchema };
/** Of whom one helped before: until when, and how long the own record can be read. */
export const EerderSchema = Type.Array(Type.Object(eerder));
export const EerderDossierSchema = Type.Object({
  ...eerder,
  aantekeningen: Type.Array(Type.Object({ id: IdSchema, tekst: Text, door: Text, op: InstantSchema })),
});
