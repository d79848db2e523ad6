import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const enDay = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** One page for one reader of the family: short words, no abbreviations. */
const nl = {
  titel: 'Wie doet wat',
  link: 'Wie mag kiezen en wie doet wat?',
  terug: 'Naar het plan',
  voorWie: (naam: string, dag: string) => `Voor ${naam}. Zo is het op ${nlDag(dag)}.`,
  uitleg: {
    u: 'U leest hier wie mag kiezen, wie helpt en wie meedenkt.',
    jij: 'Je leest hier wie mag kiezen, wie helpt en wie meedenkt.',
  },
  onderwerp: {
    dagelijks: 'Zorgen, elke dag',
    wonen: 'Waar wonen we',
    contact: 'Je ouders zien',
    hulp: 'Welke hulp er komt',
    veiligheid: 'Is het veilig',
    plan: 'Het plan',
    maatregel: 'Wat de rechter vindt',
    onderzoek: 'Vragen van de Raad',
    school: 'School',
    gezondheid: 'Dokter en lijf',
    vrijetijd: 'Vrije tijd',
    oppas: 'Oppas en slapen bij een ander',
    geld: 'Geld',
    huis: 'Het huis',
    werk: 'Werk',
    eigenhulp: 'Hulp voor u zelf',
  },
  voor: (namen: readonly string[]) => `Voor ${samen(namen, 'en')}`,
  rol: { beslist: 'Wie mag kiezen', doet: 'Wie doet het', adviseert: 'Wie denkt mee', weet: 'Wie weet het' },
  letOp: 'Wie let hierop',
  ik: { u: 'u', jij: 'jij' },
  zelf: { u: 'u zelf', jij: 'jij zelf' },
  kindZelf: 'het kind zelf',
  zelfNaam: (naam: string) => `${naam} zelf`,
  lijst: (namen: readonly string[]) => samen(namen, 'en'),
  van: (naam: string, organisatie: string) => `${naam} van ${organisatie}`,
  totEnMet: (dag: string) => `tot en met ${nlDag(dag)}`,
  niemand: 'Nog niemand.',
  vraagHet: (naam: string) => `Vraag het aan ${naam}.`,
  iemand: 'iemand uit het gezin',
  gezagderde: 'iemand die voor het kind mag kiezen',
  instantie: {
    kinderrechter: 'de rechter',
    raadvoordekinderbescherming: 'de Raad voor de Kinderbescherming',
    gemeente: 'de gemeente',
  },
  organisatiesoort: {
    lokaalteam: 'het team in de buurt',
    gecertificeerdeinstelling: 'de jeugdbescherming',
    veiligthuis: 'Veilig Thuis',
    raadvoordekinderbescherming: 'de Raad voor de Kinderbescherming',
    anders: 'iemand die helpt',
  },
  kloptNiet: 'Klopt er iets niet?',
  bel: (naam: string, nummer: string | null) =>
    nummer === null ? `Zeg het tegen ${naam}.` : `Bel ${naam}: ${nummer}.`,
  leeg: 'Hier staat nog niets.',
  leegTekst: 'Wie u helpt, vult dit met u in.',
  drukAf: 'Druk af',
};

function samen(namen: readonly string[], en: string): string {
  const laatste = namen.at(-1) ?? '';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} ${en} ${laatste}`;
}

const en: typeof nl = {
  titel: 'Who does what',
  link: 'Who may choose and who does what?',
  terug: 'To the plan',
  voorWie: (naam, dag) => `For ${naam}. This is how it is on ${enDay(dag)}.`,
  uitleg: {
    u: 'Here you read who may choose, who helps and who thinks along.',
    jij: 'Here you read who may choose, who helps and who thinks along.',
  },
  onderwerp: {
    dagelijks: 'Care, every day',
    wonen: 'Where we live',
    contact: 'Seeing your parents',
    hulp: 'Which help comes',
    veiligheid: 'Is it safe',
    plan: 'The plan',
    maatregel: 'What the judge says',
    onderzoek: 'Questions of the Board',
    school: 'School',
    gezondheid: 'Doctor and body',
    vrijetijd: 'Free time',
    oppas: 'Sitters and sleeping elsewhere',
    geld: 'Money',
    huis: 'The home',
    werk: 'Work',
    eigenhulp: 'Help for yourself',
  },
  voor: (namen) => `For ${samen(namen, 'and')}`,
  rol: { beslist: 'Who may choose', doet: 'Who does it', adviseert: 'Who thinks along', weet: 'Who is told' },
  letOp: 'Who watches this',
  ik: { u: 'you', jij: 'you' },
  zelf: { u: 'you yourself', jij: 'you yourself' },
  kindZelf: 'the child itself',
  zelfNaam: (naam) => naam,
  lijst: (namen) => samen(namen, 'and'),
  van: (naam, organisatie) => `${naam} of ${organisatie}`,
  totEnMet: (dag) => `until ${enDay(dag)}`,
  niemand: 'Nobody yet.',
  vraagHet: (naam) => `Ask ${naam}.`,
  iemand: 'somebody of the family',
  gezagderde: 'somebody who may choose for the child',
  instantie: {
    kinderrechter: 'the judge',
    raadvoordekinderbescherming: 'the Child Care and Protection Board',
    gemeente: 'the municipality',
  },
  organisatiesoort: {
    lokaalteam: 'the team nearby',
    gecertificeerdeinstelling: 'youth protection',
    veiligthuis: 'Veilig Thuis',
    raadvoordekinderbescherming: 'the Child Care and Protection Board',
    anders: 'somebody who helps',
  },
  kloptNiet: 'Is something wrong?',
  bel: (naam, nummer) => (nummer === null ? `Tell ${naam}.` : `Call ${naam}: ${nummer}.`),
  leeg: 'There is nothing here yet.',
  leegTekst: 'Whoever helps you fills this in with you.',
  drukAf: 'Print',
};

export const wiedoetwatblad = { nl, en } satisfies Catalogus;
