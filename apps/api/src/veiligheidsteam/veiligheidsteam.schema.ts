import {
  afspraakMaximum,
  daadMaximum,
  daadsoorten,
  inzetstanden,
  inzetstappen,
  teamfuncties,
  teamgronden,
  teamweigerredenen,
  waarvoorMaximum,
} from '@rondom/domain/veiligheidsteam';
import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable, TextSchema } from '../platform/http/index.ts';

const strict = { additionalProperties: false };
const Text = Type.String();
const FunctieSchema = Codes(teamfuncties);
const GrondSchema = Codes(teamgronden);
const TerugstapSchema = Type.Object({ afgesproken: Text, blijft: Text, bel: Text });

const DaadSchema = Type.Object({
  ...{ id: IdSchema, soort: Codes(daadsoorten), op: DaySchema, tekst: Text },
  ...{ wie: Text, thuisorganisatie: Text, grond: GrondSchema, artikel: Text },
  geschrevenOp: InstantSchema,
  /** Corrected: this one stands there for who looks back. */
  vervangen: Type.Boolean(),
  vervangtId: Nullable(IdSchema),
  magVerbeteren: Type.Boolean(),
});

const KeuzeSchemaDelen = {
  teams: Type.Array(Type.Object({ id: IdSchema, naam: Text })),
  functies: Type.Array(FunctieSchema),
  ...{ vanaf: DaySchema, terugkijkOp: DaySchema, uiterlijk: DaySchema },
};
export const TeamkeuzeSchema = Type.Object(KeuzeSchemaDelen);

export const VeiligheidsteamSchema = Type.Object({
  inzetten: Type.Array(
    Type.Object({
      ...{ id: IdSchema, versie: Type.Integer(), team: Text, functie: FunctieSchema, waarvoor: Text },
      ...{ vanaf: DaySchema, terugkijkOp: DaySchema, antwoordOp: DaySchema, gevraagdDoor: Text },
      ...{ gevraagdOp: InstantSchema, stand: Codes(inzetstanden), staatErnaast: Type.Boolean() },
      ...{ wie: Nullable(Text), telefoon: Nullable(Text), thuisorganisatie: Nullable(Text) },
      ...{ grond: Nullable(GrondSchema), artikel: Nullable(Text), aangenomenOp: Nullable(InstantSchema) },
      ...{ weigerreden: Nullable(Codes(teamweigerredenen)), terugstap: Nullable(TerugstapSchema) },
      ...{ teruggestaptOp: Nullable(DaySchema), gezienOp: Nullable(DaySchema), dagenOpen: Type.Integer() },
      daden: Type.Array(DaadSchema),
      acties: Type.Array(Codes([...inzetstappen, 'daad', 'terugstap'])),
      /** What the ground of today carries, for who writes an act. */
      mogelijk: Type.Array(Codes(daadsoorten)),
    }),
  ),
  /** For who may ask: which teams, and the days that stand in the form first. */
  keuze: Nullable(Type.Object(KeuzeSchemaDelen)),
});

export const VraagBody = Type.Object(
  {
    ...{ organisatieId: IdSchema, functie: FunctieSchema, waarvoor: TextSchema(waarvoorMaximum * 4) },
    ...{ vanaf: DaySchema, terugkijkOp: DaySchema },
  },
  strict,
);
export const StapBody = Type.Union([
  Type.Object({ stap: Codes(['intrekken', 'aanvaarden', 'gezien']) }, strict),
  Type.Object({ stap: Type.Literal('kijkOpnieuw'), terugkijkOp: DaySchema }, strict),
]);
export const DaadBody = Type.Object(
  {
    ...{ soort: Codes(daadsoorten), op: DaySchema, tekst: TextSchema(daadMaximum * 4) },
    vervangtId: Nullable(IdSchema),
  },
  strict,
);
const regel = TextSchema(afspraakMaximum * 4);
export const TerugstapBody = Type.Object({ afgesproken: regel, blijft: regel, bel: regel }, strict);

export const TeamverzoekenSchema = Type.Array(
  Type.Object({
    ...{ id: IdSchema, versie: Type.Integer(), gezinId: IdSchema, gezin: Text, functie: FunctieSchema },
    ...{ waarvoor: Nullable(Text), vanaf: DaySchema, terugkijkOp: DaySchema, antwoordOp: DaySchema },
    ...{ gevraagdDoor: Text, telefoon: Nullable(Text), organisatie: Text, gevraagdOp: InstantSchema },
    ...{ stand: Codes(inzetstanden), isMijn: Type.Boolean(), teruggestaptOp: Nullable(DaySchema) },
    dagenOpen: Type.Integer(),
    leden: Type.Array(
      Type.Object({
        ...{ id: IdSchema, naam: Text, thuisorganisatie: Nullable(Text) },
        thuissoort: Nullable(Codes(organisatiesoorten)),
        /** On which ground he would stand there; null with why not. */
        grond: Nullable(Type.Object({ code: GrondSchema, artikel: Text, alleenAdvies: Type.Boolean() })),
        waaromNiet: Nullable(
          Codes([
            'geenThuisorganisatie',
            'functieNietVanThuis',
            'geenMaatregelVanThuis',
            'onderzochtDitGezin',
          ]),
        ),
      }),
    ),
    magAntwoorden: Type.Boolean(),
  }),
);
export const TeamantwoordBody = Type.Union([
  Type.Object({ antwoord: Type.Literal('aangenomen'), gebruikerId: IdSchema }, strict),
  Type.Object({ antwoord: Type.Literal('geweigerd'), weigerreden: Codes(teamweigerredenen) }, strict),
]);

export const WieHelptSchema = Type.Array(
  Type.Object({
    ...{ naam: Text, thuisorganisatie: Text, vastgezicht: Text },
    thuissoort: Codes(organisatiesoorten),
  }),
);
