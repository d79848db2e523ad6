import { aanbodtalen } from '@rondom/domain/aanbod';
import { organisatiesoorten } from '@rondom/domain/regio';
import { deskundigheden, functieMaximum, meedenkwijzen, werkdagen } from '@rondom/domain/wiekanmeedenken';
import { taken } from '@rondom/domain/wieiswaarvan';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const TijdSchema = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['09:00'] });
const zonderNul = '^[^\\u0000]*$';
const lijst = <T extends string>(codes: readonly T[]) =>
  Type.Array(Codes(codes), { maxItems: codes.length, uniqueItems: true });

const velden = {
  functie: Type.String({ maxLength: functieMaximum, pattern: zonderNul }),
  deskundigheden: lijst(deskundigheden),
  talen: lijst(aanbodtalen),
  wijzen: lijst(meedenkwijzen),
  dagen: lijst(werkdagen),
  van: TijdSchema,
  tot: TijdSchema,
  telefoon: Nullable(Type.String({ minLength: 1, maxLength: 20, pattern: zonderNul })),
  mail: Nullable(Type.String({ minLength: 1, maxLength: 120, pattern: zonderNul })),
  veiligeMail: Type.Boolean(),
  afgeschermd: Type.Boolean(),
  geenVragenTotEnMet: Nullable(DaySchema),
};

export const KaartSchema = Type.Object(
  {
    ...velden,
    inLijst: Type.Boolean(),
    eigenDeskundigheden: Type.Array(IdSchema, { maxItems: 20, uniqueItems: true }),
  },
  strict,
);
export const VerbeterSchema = Type.Object(
  { kaart: KaartSchema, reden: Type.String({ maxLength: 400 }) },
  strict,
);

const RegistratieSchema = Nullable(Type.Object({ soort: Codes(['skj', 'big']), geldig: Type.Boolean() }));

export const MijnKaartSchema = Type.Object({
  /** Null: there is no card yet. */
  id: Nullable(IdSchema),
  versie: Type.Integer(),
  naam: Text,
  organisatie: Text,
  zelf: Type.Boolean(),
  registratie: RegistratieSchema,
  kaart: KaartSchema,
  /** Words of the own regions that can be chosen. */
  woorden: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  /** Who leads put it right last, and why. */
  verbeterd: Nullable(Type.Object({ door: Text, op: InstantSchema, reden: Text })),
});

const MensSchema = Type.Object({
  ...velden,
  id: IdSchema,
  versie: Type.Integer(),
  gebruikerId: Nullable(IdSchema),
  /** Null for who hides it. */
  naam: Nullable(Text),
  organisatieId: IdSchema,
  organisatie: Text,
  organisatiesoort: Codes(organisatiesoorten),
  eigenDeskundigheden: Type.Array(Text),
  zelf: Type.Boolean(),
  afwezig: Type.Boolean(),
  registratie: RegistratieSchema,
  /** At work at this moment. */
  nu: Type.Boolean(),
  volgendeDag: Nullable(DaySchema),
  acties: Type.Array(Codes(['vraagMeedenken', 'verbeter'])),
});

const RegioSchema = Type.Object({ id: IdSchema, naam: Text });

export const WieKanMeedenkenSchema = Type.Object({
  regio: Nullable(RegioSchema),
  regios: Type.Array(RegioSchema),
  mensen: Type.Array(MensSchema),
  /** Organisations to ring. */
  loketten: Type.Array(
    Type.Object({
      id: IdSchema,
      taak: Codes(taken),
      naam: Text,
      gemeente: Nullable(Text),
      telefoon: Nullable(Text),
      buitenKantoor: Nullable(Text),
    }),
  ),
  woorden: Type.Array(Type.Object({ id: IdSchema, naam: Text, versie: Type.Integer() })),
  acties: Type.Array(Codes(['mijnKaart', 'woord'])),
});

export const NieuweDeskundigheidSchema = Type.Object(
  { regioId: IdSchema, naam: Type.String({ maxLength: 200, pattern: zonderNul }) },
  strict,
);
