import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (op: string): string => formatDate('nl', op, 'lang');
const day = (op: string): string => formatDate('en', op, 'lang');

/** Vraag het expertteam: a parent or a young person asks, in the own portal. */
const nl = {
  naarPagina: 'Vraag het expertteam',
  titel: 'Vraag het expertteam',
  verstuur: 'Verstuur de vraag',
  nee: 'Nee',
  ja: (naam: string) => `Ja, ${naam} mag het weten`,
  binnen: (op: string) => `Het antwoord komt uiterlijk ${dag(op)}.`,
  antwoord: 'Het antwoord',
  terug: 'Ik wil het niet meer vragen',
  teruggenomen: 'De vraag is weg.',
  leegVraag: 'Schrijf eerst een vraag.',
  vastGezicht: 'jullie vaste gezicht',
  standen: {
    open: (op: string) => `Het antwoord komt uiterlijk ${dag(op)}.`,
    ingetrokken: 'Deze vraag is teruggenomen.',
    zonderantwoord: 'Niemand kon dit beantwoorden. Praat er samen over.',
  },
  laat: 'Het antwoord is te laat. Iemand anders kijkt nu ook.',
  kan: 'Er is nog geen team om te vragen. Bel uw vaste gezicht.',
  jij: {
    tekst: 'Zij denken mee. Zij weten niet wie jij bent.',
    veld: 'Wat wil jij vragen?',
    hint: 'Schrijf geen namen. Schrijf ook geen adres.',
    vertel: (naam: string) => `Mag ${naam} dit weten?`,
    gevaar: (naam: string) => `Is iemand in gevaar? Dan hoort ${naam} het toch.`,
    niemand: 'Papa, mama of anderen zien dit niet.',
    klaar: 'Jouw vraag is verstuurd.',
    weet: (naam: string) => `${naam} weet het ook.`,
    weetNiet: (naam: string) => `${naam} weet het niet.`,
    gevaarGemeld: (naam: string) => `Het team denkt aan gevaar. ${naam} weet het nu.`,
  },
  u: {
    tekst: 'Zij denken met u mee. Zij weten niet wie u bent.',
    veld: 'Wat wilt u vragen?',
    hint: 'Schrijf geen namen. Schrijf ook geen adres.',
    vertel: (naam: string) => `Mag ${naam} dit weten?`,
    gevaar: (naam: string) => `Is iemand in gevaar? Dan hoort ${naam} het toch.`,
    niemand: 'Andere mensen van het gezin zien dit niet.',
    klaar: 'Uw vraag is verstuurd.',
    weet: (naam: string) => `${naam} weet het ook.`,
    weetNiet: (naam: string) => `${naam} weet het niet.`,
    gevaarGemeld: (naam: string) => `Het team denkt aan gevaar. ${naam} weet het nu.`,
  },
};

const en: typeof nl = {
  naarPagina: 'Ask the team of experts',
  titel: 'Ask the team of experts',
  verstuur: 'Send the question',
  nee: 'No',
  ja: (naam) => `Yes, ${naam} may know`,
  binnen: (op) => `The answer comes by ${day(op)}.`,
  antwoord: 'The answer',
  terug: 'I do not want to ask it any more',
  teruggenomen: 'The question is gone.',
  leegVraag: 'First write a question.',
  vastGezicht: 'your constant contact',
  standen: {
    open: (op) => `The answer comes by ${day(op)}.`,
    ingetrokken: 'This question was taken back.',
    zonderantwoord: 'Nobody could answer this. Talk about it together.',
  },
  laat: 'The answer is late. Somebody else is looking too.',
  kan: 'There is no team to ask yet. Call your constant contact.',
  jij: {
    tekst: 'They think along. They do not know who you are.',
    veld: 'What do you want to ask?',
    hint: 'Write no names. Write no address either.',
    vertel: (naam) => `May ${naam} know this?`,
    gevaar: (naam) => `Is somebody in danger? Then ${naam} will hear it anyway.`,
    niemand: 'Dad, mum or others do not see this.',
    klaar: 'Your question was sent.',
    weet: (naam) => `${naam} knows it too.`,
    weetNiet: (naam) => `${naam} does not know it.`,
    gevaarGemeld: (naam) => `The team thinks of danger. ${naam} knows it now.`,
  },
  u: {
    tekst: 'They think along with you. They do not know who you are.',
    veld: 'What do you want to ask?',
    hint: 'Write no names. Write no address either.',
    vertel: (naam) => `May ${naam} know this?`,
    gevaar: (naam) => `Is somebody in danger? Then ${naam} will hear it anyway.`,
    niemand: 'Other people of the family do not see this.',
    klaar: 'Your question was sent.',
    weet: (naam) => `${naam} knows it too.`,
    weetNiet: (naam) => `${naam} does not know it.`,
    gevaarGemeld: (naam) => `The team thinks of danger. ${naam} knows it now.`,
  },
};

export const portaalexpert = { nl, en } satisfies Catalogus;
