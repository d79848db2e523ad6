import { capitalise, joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { relativeDay } from '../tijd.ts';

/** What comes later on the portal's pages: other readers of a text, an earlier answer, how we talk, what the plan asks. */
const nl = {
  lezers: {
    wijzig: 'Kies wie dit leest',
    kies: 'Wie mag dit lezen?',
    altijd: (naam: string) => `${naam} leest dit altijd.`,
    gelezen: 'heeft het al geopend',
    wacht: (vast: string) => `wacht, ${vast} leest het eerst`,
    bewaar: 'Bewaar wie dit leest',
    terug: 'Laat het zo',
    klaar: 'Bewaard. Het werkt meteen.',
    alGelezen: (namen: readonly string[]) =>
      `${capitalise(joinNames('nl', namen))} ${namen.length === 1 ? 'heeft' : 'hebben'} dit al gelezen.`,
  },
  antwoord: {
    jij: (wat: string, op: string, vandaag: string) => `Jij zei ${relativeDay('nl', op, vandaag)}: ${wat}.`,
    u: (wat: string, op: string, vandaag: string) => `U zei ${relativeDay('nl', op, vandaag)}: ${wat}.`,
    toch: 'Toch iets anders',
  },
  contact: {
    titel: 'Zo praten wij met elkaar',
    toon: 'Laat zien',
    taal: (taal: string, tolk: string | undefined) =>
      `Wij praten in het ${taal}${tolk === undefined ? '' : `, ${tolk}`}.`,
    tolk: {
      beroepstolk: 'met een tolk erbij',
      telefoontolk: 'met een tolk aan de telefoon',
    },
    gebaren: 'Wij gebruiken gebarentaal.',
    steun: (wie: string) => `Erbij voor steun: ${wie}`,
    wanneer: 'Wij bellen zo:',
    leeg: 'Wij vroegen dit nog niet.',
    klopt: (vast: string) => `Klopt dit niet? Zeg het tegen ${vast}.`,
  },
  plan: {
    titel: 'Wat het plan van u vraagt',
    leeg: 'Het plan vraagt nu niets van u.',
    heel: 'Lees wat u mag lezen',
  },
};

const en: typeof nl = {
  lezers: {
    wijzig: 'Choose who reads this',
    kies: 'Who may read this?',
    altijd: (naam) => `${naam} always reads this.`,
    gelezen: 'has opened it already',
    wacht: (vast) => `waits, ${vast} reads it first`,
    bewaar: 'Save who reads this',
    terug: 'Leave it so',
    klaar: 'Saved. It works at once.',
    alGelezen: (namen) =>
      `${capitalise(joinNames('en', namen))} ${namen.length === 1 ? 'has' : 'have'} read this already.`,
  },
  antwoord: {
    jij: (wat, op, vandaag) => `You said ${relativeDay('en', op, vandaag)}: ${wat}.`,
    u: (wat, op, vandaag) => `You said ${relativeDay('en', op, vandaag)}: ${wat}.`,
    toch: 'Something else after all',
  },
  contact: {
    titel: 'How we talk with each other',
    toon: 'Show',
    taal: (taal, tolk) => `We talk in ${taal}${tolk === undefined ? '' : `, ${tolk}`}.`,
    tolk: {
      beroepstolk: 'with an interpreter in the room',
      telefoontolk: 'with an interpreter on the phone',
    },
    gebaren: 'We use sign language.',
    steun: (wie) => `Along for support: ${wie}`,
    wanneer: 'We call like this:',
    leeg: 'We have not asked this yet.',
    klopt: (vast) => `Is this not right? Tell ${vast}.`,
  },
  plan: {
    titel: 'What the plan asks of you',
    leeg: 'The plan asks nothing of you now.',
    heel: 'Read what you may read',
  },
};

export const portaalmeer = { nl, en } satisfies Catalogus;
