import {
  expertvraagstanden,
  functies,
  levensgebieden,
  tredeRedenen,
  treden,
} from '@rondom/domain/expertvraag';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

export const TredeSchema = Codes(treden);
export const FunctieSchema = Codes(functies);
/** Per life area only where somebody wrote something. */
export const GebiedenSchema = Type.Array(
  Type.Object({ gebied: Codes(levensgebieden), tekst: TextSchema(2000) }),
  { maxItems: levensgebieden.length },
);

export const TermijnenSchema = Type.Array(
  Type.Object({
    trede: TredeSchema,
    werkdagen: Type.Integer(),
    eigenAfspraak: Type.Boolean(),
    uiterlijk: DaySchema,
  }),
);

const vraag = {
  id: IdSchema,
  versie: Type.Integer(),
  functie: FunctieSchema,
  trede: TredeSchema,
  vraag: Type.String(),
  gevraagdOp: InstantSchema,
  uiterlijk: DaySchema,
  dagenTeLaat: Type.Integer(),
  stand: Codes(expertvraagstanden),
  antwoord: Nullable(Type.String()),
  gebieden: GebiedenSchema,
  beantwoordOp: Nullable(InstantSchema),
};
const acties = Type.Array(Codes(['terug', 'overleg']));

export const OverlegSchema = Type.Object({
  id: IdSchema,
  op: DaySchema,
  aanwezigen: Type.Array(Type.Object({ naam: Type.String(), organisatie: Type.String() })),
  gezinErbij: Type.Boolean(),
  vraag: Type.String(),
  uitkomst: Type.String(),
  gebieden: GebiedenSchema,
});

export const ExpertvragenSchema = Type.Object({
  vragen: Type.Array(
    Type.Object({
      ...vraag,
      acties,
      gevraagdDoor: Nullable(Type.String()),
      gevraagdAls: Codes(['werker', 'ouder', 'jeugdige', 'vertegenwoordiger']),
      gevaarGemeld: Type.Boolean(),
      persoonId: Nullable(IdSchema),
      wachtId: Nullable(IdSchema),
      stappen: Type.Array(
        Type.Object({
          trede: TredeSchema,
          sinds: DaySchema,
          uiterlijk: DaySchema,
          reden: Codes(tredeRedenen),
        }),
      ),
      overleggen: Type.Array(OverlegSchema),
    }),
  ),
  termijnen: TermijnenSchema,
  acties: Type.Array(Codes(['vraag'])),
});

/** The question of the fixed path, for who leads the GI in charge. */
export const PadvraagSchema = Type.Object({
  termijnen: TermijnenSchema,
  vraag: Nullable(
    Type.Object({ ...vraag, gevraagdDoor: Nullable(Type.String()), gevaarGemeld: Type.Boolean() }),
  ),
});

export const VraagSchema = Type.Object({
  functie: FunctieSchema,
  trede: TredeSchema,
  vraag: TextSchema(2000),
  persoonId: Nullable(IdSchema),
  wachtId: Nullable(IdSchema),
});

export const NieuwOverlegSchema = Type.Object({
  op: DaySchema,
  aanwezigen: Type.Array(Type.Object({ naam: TextSchema(200), organisatie: TextSchema(200) }), {
    minItems: 1,
    maxItems: 30,
  }),
  gezinErbij: Type.Boolean(),
  vraag: TextSchema(2000),
  uitkomst: TextSchema(4000),
  gebieden: GebiedenSchema,
});

export const EigenExpertvragenSchema = Type.Object({
  vragen: Type.Array(
    Type.Object({ ...vraag, acties, vastGezichtWeet: Type.Boolean(), gevaarGemeld: Type.Boolean() }),
  ),
  uiterlijk: Nullable(DaySchema),
  vastGezicht: Nullable(Type.String()),
  acties: Type.Array(Codes(['vraag'])),
});

export const EigenVraagSchema = Type.Object({ vraag: TextSchema(2000), vertel: Type.Boolean() });

export const LadderSchema = Type.Object({
  regios: Type.Array(
    Type.Object({
      id: IdSchema,
      naam: Type.String(),
      treden: Type.Array(
        Type.Object({
          trede: TredeSchema,
          werkdagen: Type.Integer(),
          eigenAfspraak: Type.Boolean(),
          straks: Nullable(Type.Object({ werkdagen: Type.Integer(), vanaf: DaySchema })),
        }),
      ),
    }),
  ),
  acties: Type.Array(Codes(['wijzig'])),
});

export const LadderafspraakSchema = Type.Object({
  regioId: IdSchema,
  trede: TredeSchema,
  werkdagen: Type.Integer({ minimum: 1, maximum: 60 }),
  geldigVanaf: DaySchema,
});
