import {
  aanbodtalen,
  expertises,
  hulpsoorten,
  nabijheden,
  neeRedenen,
  plekvraagStanden,
  plekvraagStappen,
  toetsen,
  veiligheidseisen,
  type Aanbodopgave,
  type Behoefte,
} from '@rondom/domain/aanbod';
import { getPlainDate } from '@rondom/domain/kern';
import { wachtsoorten } from '@rondom/domain/wachtlijst';
import { Type, type Static } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

const Text = Type.String();
const Getal = Type.Integer({ minimum: 0 });
const opgave = {
  hulpsoort: Codes(hulpsoorten),
  expertise: Type.Array(Codes(expertises), { maxItems: 20 }),
  veiligheid: Type.Array(Codes(veiligheidseisen), { maxItems: 20 }),
  talen: Type.Array(Codes(aanbodtalen), { maxItems: 20 }),
  vanLeeftijd: Type.Integer(),
  totLeeftijd: Type.Integer(),
  regioIds: Type.Array(IdSchema, { maxItems: 60 }),
  plekken: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 }),
  vrij: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 }),
  vrijVanaf: DaySchema,
  broersZussen: Type.Boolean(),
};

const Grens = Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 });
/** Left out where the owner does not say it: a null would be read as 0. */
export const OpgaveSchema = Type.Object({
  ...opgave,
  caseloadMax: Type.Optional(Grens),
  wachttijdWeken: Type.Optional(Grens),
});
export const opgaveOf = (body: Static<typeof OpgaveSchema>): Aanbodopgave => ({
  ...body,
  caseloadMax: body.caseloadMax ?? null,
  wachttijdWeken: body.wachttijdWeken ?? null,
  vrijVanaf: getPlainDate(body.vrijVanaf),
});

const aanbod = {
  ...opgave,
  caseloadMax: Nullable(Getal),
  wachttijdWeken: Nullable(Getal),
  id: IdSchema,
  versie: Type.Integer(),
  organisatie: Text,
  regios: Type.Array(Text),
  vrijNu: Getal,
  versheid: Codes(['vers', 'verouderd', 'vervallen']),
  bijgewerktOp: DaySchema,
  acties: Type.Array(Codes(['zet', 'stop'])),
};
export const AanbodlijstSchema = Type.Object({
  aanbod: Type.Array(Type.Object(aanbod)),
  regios: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  /** Kinds of help that the reader's own organisation may offer; nothing for who does not lead one. */
  eigenSoorten: Type.Array(Codes(hulpsoorten)),
});

const behoefte = {
  hulpsoort: Codes(hulpsoorten),
  vanaf: DaySchema,
  dichtbij: Codes(nabijheden),
  broersZussen: Type.Boolean(),
  expertise: Type.Array(Codes(expertises), { maxItems: 20 }),
  veiligheid: Type.Array(Codes(veiligheidseisen), { maxItems: 20 }),
  taal: Nullable(Codes(aanbodtalen)),
};
export const BehoefteSchema = Type.Object(behoefte);
export const behoefteOf = (body: Static<typeof BehoefteSchema>): Behoefte => ({
  ...body,
  vanaf: getPlainDate(body.vanaf),
});

export const PlekvragenSchema = Type.Object({
  wachten: Type.Array(
    Type.Object({
      wachtId: IdSchema,
      persoonId: IdSchema,
      wachtOp: Codes(wachtsoorten),
      voorstel: Nullable(Codes(hulpsoorten)),
      behoefte: Nullable(
        Type.Object({ ...behoefte, versie: Type.Integer(), gezegdOp: InstantSchema, gezegdDoor: Text }),
      ),
      vragen: Type.Array(
        Type.Object({
          id: IdSchema,
          versie: Type.Integer(),
          aanbodId: IdSchema,
          organisatie: Text,
          hulpsoort: Codes(hulpsoorten),
          stand: Codes(plekvraagStanden),
          gevraagdOp: DaySchema,
          antwoordUiterlijk: DaySchema,
          antwoordTeLaat: Type.Boolean(),
          antwoordOp: Nullable(DaySchema),
          neeReden: Nullable(Codes(neeRedenen)),
          contractRondOp: Nullable(DaySchema),
          klaarOp: Nullable(DaySchema),
          stappen: Type.Array(Codes(plekvraagStappen)),
        }),
      ),
      contractdagen: Getal,
      acties: Type.Array(Codes(['behoefte', 'vraag'])),
    }),
  ),
});

export const PassendSchema = Type.Object({
  passend: Type.Array(
    Type.Object({
      aanbod: Type.Object({ ...aanbod }),
      toetsen: Type.Array(Type.Object({ toets: Codes(toetsen), past: Type.Boolean() })),
      past: Type.Boolean(),
      afstand: Type.Integer({ minimum: 0, maximum: 2 }),
      gevraagd: Type.Boolean(),
    }),
  ),
});

export const VraagSchema = Type.Object({ aanbodId: IdSchema, antwoordUiterlijk: DaySchema });
export const StapSchema = Type.Object({
  stap: Codes(plekvraagStappen),
  op: DaySchema,
  reden: Nullable(Codes(neeRedenen)),
});

export const ContractSchema = Type.Object({ kinderen: Getal, dagen: Getal, lopend: Getal });
const Tussen = Type.Object({ van: Getal, tot: Getal });
export const PlekbeeldSchema = Type.Object({
  dag: DaySchema,
  regios: Type.Array(
    Type.Object({
      naam: Text,
      eigen: Type.Boolean(),
      wachtend: Tussen,
      cellen: Type.Array(
        Type.Object({
          hulpsoort: Nullable(Codes(hulpsoorten)),
          vrij: Getal,
          plekken: Getal,
          vervallen: Getal,
          wachtend: Tussen,
          tekort: Type.Boolean(),
        }),
      ),
    }),
  ),
  contract: Nullable(ContractSchema),
});
