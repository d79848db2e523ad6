import { Type } from 'typebox';
import { Codes, InstantSchema, Nullable } from '../platform/http/index.ts';

/** The forms that keep a draft. What the server keeps for itself under other names is not reached here. */
export const conceptsoorten = [
  'contactnotitie',
  'veiligheidscijfer',
  'woord',
  'afspraak',
  'eersteblik',
  'maatregel',
  'noodkijk',
  'persoon',
  'toestemming',
  'veiligbereikbaar',
  'communicatie',
  'portaalbesluit',
  'wachtbevestiging',
  'kijkvraag',
  'kijkantwoord',
  'meekijkalarm',
  'termijnreden',
  'veiligheidscheck',
  'urgentie',
  'expertvraag',
  'padvraag',
  'expertoverleg',
  'andereweg',
  'meedenkvraag',
  'meedenkkaart',
  'wiedoetwat',
  'meedenkantwoord',
  'dilemma',
  'dilemmauitkomst',
  'wisseling',
  'wisselingstem',
  'volwassenenhulp',
  'hulpactie',
  'hulpactiestand',
  'hulpaantekening',
  'kindcheck',
  'raadsverzoek',
  'raadsvraag',
  'raadsantwoord',
  'raadsuitkomst',
  'teamvraag',
  'teamdaad',
  'teamterug',
] as const;

export const ConceptParams = Type.Object({
  soort: Codes(conceptsoorten),
  onderwerp: Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' }),
});
const InhoudSchema = Type.Object({}, { additionalProperties: true });

export const ConceptSchema = Type.Object({
  inhoud: Nullable(InhoudSchema),
  versie: Type.Integer(),
  bijgewerktOp: Nullable(InstantSchema),
});
export const NieuwConceptSchema = Type.Object(
  { inhoud: InhoudSchema, versie: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }) },
  { additionalProperties: false },
);
export const ConceptBewaardSchema = Type.Object({ versie: Type.Integer(), bijgewerktOp: InstantSchema });
