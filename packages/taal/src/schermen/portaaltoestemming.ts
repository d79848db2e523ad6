import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (op: string) => formatDate('nl', op, 'lang', { metJaar: true });
const day = (op: string) => formatDate('en', op, 'lang', { metJaar: true });

/** What somebody was asked: may this be told to them? Yes, no, and no longer. */
const nl = {
  titel: 'Waar ik ja op zei',
  leeg: 'Hier is nog niets gevraagd.',
  naarPagina: 'Waar ik ja op zei',
  soorten: {
    jeugdhulp: 'hulp',
    veiligheid: 'veiligheid',
    school: 'school',
    gezondheidvolwassene: 'gezondheid',
    schulden: 'schulden',
    strafrechtelijk: 'politie en rechter',
  },
  doelen: {
    meedenken: 'mee te denken',
    hulpregelen: 'hulp te regelen',
    planmaken: 'het plan te maken',
    schuldenregelen: 'schulden te regelen',
    schoolafstemmen: 'met school te praten',
  },
  vraag: (wie: string, naar: string) => `${wie} wil iets vertellen aan ${naar}.`,
  waarover: (soorten: readonly string[], over: string) =>
    over === ''
      ? `Het gaat over: ${joinNames('nl', soorten)}.`
      : `Het gaat over ${over}: ${joinNames('nl', soorten)}.`,
  waarvoor: (doel: string) => `Dat is om ${doel}.`,
  tot: (tot: string) => `Het mag dan tot en met ${dag(tot)}.`,
  ja: 'Ja, dat mag',
  nee: 'Nee',
  trekin: 'Het mag niet meer',
  gedeeld: (op: string, wat: string) => `${formatDate('nl', op, 'lang')}: ${wat} verteld`,
  watGedeeld: 'Dit is verteld',
  standen: {
    gevraagd: 'Nog geen antwoord',
    ingetrokken: 'Het mag niet meer. Er wordt niets meer verteld.',
  },
  jij: {
    tekst: 'Jij mag nee zeggen. Jij mag later ook nee zeggen.',
    open: (n: number) => (n === 1 ? 'Iemand vraagt jou iets' : `Jou is ${n} keer iets gevraagd`),
    gegeven: (tot: string) => `Jij zei ja. Het mag tot en met ${dag(tot)}.`,
    verlopen: (tot: string) => `Jij zei ja. Dat liep tot en met ${dag(tot)}.`,
    geweigerd: 'Jij zei nee. Er is niets verteld.',
    leegTekst: 'Wil iemand iets over jou vertellen? Dan vragen wij het hier.',
  },
  u: {
    tekst: 'U mag nee zeggen. U mag later ook nee zeggen.',
    open: (n: number) => (n === 1 ? 'Iemand vraagt u iets' : `U is ${n} keer iets gevraagd`),
    gegeven: (tot: string) => `U zei ja. Het mag tot en met ${dag(tot)}.`,
    verlopen: (tot: string) => `U zei ja. Dat liep tot en met ${dag(tot)}.`,
    geweigerd: 'U zei nee. Er is niets verteld.',
    leegTekst: 'Wil iemand iets over u vertellen? Dan vragen wij het hier.',
  },
};

const en: typeof nl = {
  titel: 'What I said yes to',
  leeg: 'Nothing was asked here yet.',
  naarPagina: 'What I said yes to',
  soorten: {
    jeugdhulp: 'help',
    veiligheid: 'safety',
    school: 'school',
    gezondheidvolwassene: 'health',
    schulden: 'debts',
    strafrechtelijk: 'police and court',
  },
  doelen: {
    meedenken: 'think along',
    hulpregelen: 'arrange help',
    planmaken: 'make the plan',
    schuldenregelen: 'settle debts',
    schoolafstemmen: 'talk with school',
  },
  vraag: (wie, naar) => `${wie} wants to tell something to ${naar}.`,
  waarover: (soorten, over) =>
    over === ''
      ? `It is about: ${joinNames('en', soorten)}.`
      : `It is about ${over}: ${joinNames('en', soorten)}.`,
  waarvoor: (doel) => `That is to ${doel}.`,
  tot: (tot) => `It is allowed then until ${day(tot)}.`,
  ja: 'Yes, that is allowed',
  nee: 'No',
  trekin: 'It is no longer allowed',
  gedeeld: (op, wat) => `${formatDate('en', op, 'lang')}: told about ${wat}`,
  watGedeeld: 'This was told',
  standen: {
    gevraagd: 'No answer yet',
    ingetrokken: 'It is no longer allowed. Nothing more is told.',
  },
  jij: {
    tekst: 'You may say no. You may say no later too.',
    open: (n) => (n === 1 ? 'Somebody asks you something' : `You were asked ${n} things`),
    gegeven: (tot) => `You said yes. It is allowed until ${day(tot)}.`,
    verlopen: (tot) => `You said yes. That ran until ${day(tot)}.`,
    geweigerd: 'You said no. Nothing was told.',
    leegTekst: 'If somebody wants to tell about you, we ask it here.',
  },
  u: {
    tekst: 'You may say no. You may say no later too.',
    open: (n) => (n === 1 ? 'Somebody asks you something' : `You were asked ${n} things`),
    gegeven: (tot) => `You said yes. It is allowed until ${day(tot)}.`,
    verlopen: (tot) => `You said yes. That ran until ${day(tot)}.`,
    geweigerd: 'You said no. Nothing was told.',
    leegTekst: 'If somebody wants to tell about you, we ask it here.',
  },
};

export const portaaltoestemming = { nl, en } satisfies Catalogus;
