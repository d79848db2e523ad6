import { portaalsoorten, woordMaximum } from '@rondom/domain/portaal';
import { organisatiesoorten } from '@rondom/domain/regio';
import { antwoorden, wachtsoorten } from '@rondom/domain/wachtlijst';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';
import { familiewoorden } from './portaal.store.ts';

const Text = Type.String();
const NullableText = Nullable(Text);
const Named = Type.Object({ id: IdSchema, roepnaam: NullableText });
const HelperSchema = Type.Object({
  gebruikerId: IdSchema,
  naam: Text,
  telefoon: NullableText,
  soort: Codes(['vastgezicht', 'duogezicht', 'uitvoerder', 'vervanger']),
  uitvoerdersoort: NullableText,
  organisatiesoort: Codes(organisatiesoorten),
  organisatie: NullableText,
});
const LezerSchema = Type.Object({
  soort: Codes(['medewerker', 'persoon']),
  id: IdSchema,
  naam: NullableText,
  wacht: Type.Boolean(),
});
const notitiesoort = Codes(['huisbezoek', 'telefoon', 'bericht', 'overleg']);

export const WoordSchema = Type.Object({
  id: IdSchema,
  persoonId: IdSchema,
  roepnaam: NullableText,
  geschrevenOp: InstantSchema,
  tekst: Text,
  verteldAan: NullableText,
  lezers: Type.Array(LezerSchema),
});

const VraagSchema = Type.Object({
  wachtId: IdSchema,
  persoonId: IdSchema,
  roepnaam: NullableText,
  wachtOp: Codes(wachtsoorten),
  uitvoerderNaam: NullableText,
  begonnenOp: DaySchema,
});

export const PortaalSchema = Type.Object({
  gezinId: IdSchema,
  als: Codes(portaalsoorten),
  persoon: Type.Object({ id: IdSchema, roepnaam: NullableText, leeftijd: Nullable(Type.Integer()) }),
  kinderen: Type.Array(Named),
  vastGezicht: Nullable(HelperSchema),
  wieHelpt: Type.Array(HelperSchema),
  afspraken: Type.Array(
    Type.Object({
      id: IdSchema,
      op: InstantSchema,
      soort: Codes(['bezoek', 'gesprek', 'bellen', 'planbespreking']),
      met: NullableText,
      bij: Nullable(Named),
      personen: Type.Array(Named),
    }),
  ),
  maatregelen: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(['ondertoezichtstelling']),
      tot: DaySchema,
      /** Until when a higher judge may be asked; null when that has passed. */
      beroepTot: Nullable(DaySchema),
      kinderen: Type.Array(Named),
    }),
  ),
  vragen: Type.Array(VraagSchema),
  /** Own answers that may still be changed. */
  antwoorden: Type.Array(
    Type.Object({ ...VraagSchema.properties, antwoord: Codes(antwoorden), op: DaySchema }),
  ),
  woorden: Type.Array(
    Type.Object({ id: IdSchema, geschrevenOp: InstantSchema, tekst: Text, lezers: Type.Array(LezerSchema) }),
  ),
  woordenVanAnderen: Type.Array(
    Type.Object({
      id: IdSchema,
      persoonId: IdSchema,
      roepnaam: NullableText,
      geschrevenOp: InstantSchema,
      tekst: Text,
      verteldAan: NullableText,
    }),
  ),
  notities: Type.Array(
    Type.Object({ id: IdSchema, op: InstantSchema, soort: notitiesoort, schrijver: Text }),
  ),
  toestemmingen: Type.Object({ alle: Type.Integer(), open: Type.Integer() }),
  mogelijkeLezers: Type.Array(
    Type.Object({
      soort: Codes(['medewerker', 'persoon']),
      id: IdSchema,
      naam: NullableText,
      rol: Text,
      familiewoord: Nullable(Codes(familiewoorden)),
      gevaar: Type.Boolean(),
    }),
  ),
});

const Ids = Type.Array(IdSchema, { maxItems: 130 });
/** An empty or too long text is refused by the domain, with its sentence. */
export const NieuwWoordSchema = Type.Object(
  {
    tekst: Type.String({ maxLength: woordMaximum + 1, pattern: '^[^\\u0000]*$' }),
    keuze: Codes(['alleenVastGezicht', 'ook', 'iedereen']),
    lezers: Type.Optional(Type.Object({ gebruikers: Ids, personen: Ids }, { additionalProperties: false })),
    conceptOnderwerp: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' })),
  },
  { additionalProperties: false },
);

export const EigenNotitieSchema = Type.Object({
  id: IdSchema,
  soort: notitiesoort,
  op: InstantSchema,
  schrijver: Text,
  tekst: Text,
});

const LezersSchema = Type.Object({ gebruikers: Ids, personen: Ids }, { additionalProperties: false });
/** Everybody who may read from now on, by name. */
export const GekozenLezersSchema = LezersSchema;
/** Who may read an own text, and who has opened it. */
export const WoordLezersSchema = Type.Array(
  Type.Object({ ...LezerSchema.properties, eerste: Type.Boolean(), geopend: Type.Boolean() }),
);
export const AlGelezenSchema = Type.Object({
  id: IdSchema,
  versie: Type.Integer(),
  /** Taken away, though they have read it. */
  alGelezen: Type.Array(Type.Object({ soort: Codes(['medewerker', 'persoon']), id: IdSchema })),
});
/** In one's own words: how the vast gezicht talks with this person. Never a number, never a code word. */
export const ContactSchema = Type.Object({
  wanneer: Text,
  taal: Text,
  tolk: Codes(['geen', 'beroepstolk', 'telefoontolk', 'uitHetGezin']),
  gebarentaal: Type.Boolean(),
  steunpersoon: Text,
});
