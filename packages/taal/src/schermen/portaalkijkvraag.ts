import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** A question about who looked, and its answer, in the own portal. */
const nl = {
  stel: 'Stel een vraag hierover',
  stelAan: (wie: string) => `Stel een vraag over ${wie}`,
  kies: 'Wat wilt u vragen?',
  soort: {
    waarom: 'Waarom keek u?',
    waaromGeweigerd: 'Waarom wilde iemand kijken?',
    watGezien: 'Wat heeft u gezien?',
    wieKeek: 'Ik wil weten wie er keek.',
    eigen: 'Iets anders',
  },
  tekst: 'Eigen woorden',
  tekstErbij: 'Wilt u er iets bij zeggen? Dat hoeft niet.',
  wordtBewaard: 'De tekst wordt vanzelf bewaard.',
  lezen: (wie: readonly string[]) =>
    `${joinNames('nl', wie)} ${wie.length === 1 ? 'leest' : 'lezen'} deze vraag. Niemand van het gezin leest mee.`,
  binnen: 'Het antwoord komt binnen vijf werkdagen.',
  verstuur: 'Verstuur de vraag',
  sluit: 'Toch niet',
  verstuurd: 'Uw vraag is verstuurd. Het antwoord komt hier.',
  gevraagd: (dag: string) => `Gevraagd op ${formatDate('nl', dag)}`,
  uiterlijk: (dag: string) => `Het antwoord komt uiterlijk ${formatDate('nl', dag, 'metWeekdag')}.`,
  teLaat: (dag: string, bel: string) =>
    `Het antwoord had er ${formatDate('nl', dag, 'metWeekdag')} moeten zijn.${bel === '' ? '' : ` Bel ${bel}.`}`,
  antwoordVan: (wie: string, dag: string) => `${wie} antwoordt op ${formatDate('nl', dag)}`,
  van: (naam: string, organisatie: string) => `${naam} van ${organisatie}`,
  algemeen: {
    titel: 'Mist u iets?',
    tekst: 'Denkt u dat er iemand keek? Vraag het gewoon.',
    knop: 'Vraag wie er keek',
    ander: 'Andere vragen',
  },
  jij: {
    kies: 'Wat wil jij vragen?',
    tekstErbij: 'Wil jij er iets bij zeggen? Dat hoeft niet.',
    lezen: (wie: readonly string[]) =>
      `${joinNames('nl', wie)} ${wie.length === 1 ? 'leest' : 'lezen'} jouw vraag. Niemand thuis leest mee.`,
    verstuurd: 'Jouw vraag is verstuurd. Het antwoord komt hier.',
    algemeen: { titel: 'Mis jij iets?', tekst: 'Denk jij dat er iemand keek? Vraag het gewoon.' },
  },
};

const en: typeof nl = {
  stel: 'Ask a question about this',
  stelAan: (wie) => `Ask a question about ${wie}`,
  kies: 'What do you want to ask?',
  soort: {
    waarom: 'Why did you look?',
    waaromGeweigerd: 'Why did somebody want to look?',
    watGezien: 'What did you see?',
    wieKeek: 'I want to know who looked.',
    eigen: 'Something else',
  },
  tekst: 'Own words',
  tekstErbij: 'Do you want to add something? You need not.',
  wordtBewaard: 'The text is kept by itself.',
  lezen: (wie) =>
    `${joinNames('en', wie)} ${wie.length === 1 ? 'reads' : 'read'} this question. Nobody of the family reads along.`,
  binnen: 'The answer comes within five working days.',
  verstuur: 'Send the question',
  sluit: 'Rather not',
  verstuurd: 'Your question was sent. The answer comes here.',
  gevraagd: (dag) => `Asked on ${formatDate('en', dag)}`,
  uiterlijk: (dag) => `The answer comes by ${formatDate('en', dag, 'metWeekdag')}.`,
  teLaat: (dag, bel) =>
    `The answer should have come by ${formatDate('en', dag, 'metWeekdag')}.${bel === '' ? '' : ` Call ${bel}.`}`,
  antwoordVan: (wie, dag) => `${wie} answers on ${formatDate('en', dag)}`,
  van: (naam, organisatie) => `${naam} of ${organisatie}`,
  algemeen: {
    titel: 'Do you miss something?',
    tekst: 'Do you think somebody looked? Just ask.',
    knop: 'Ask who looked',
    ander: 'Other questions',
  },
  jij: {
    kies: 'What do you want to ask?',
    tekstErbij: 'Do you want to add something? You need not.',
    lezen: (wie) =>
      `${joinNames('en', wie)} ${wie.length === 1 ? 'reads' : 'read'} your question. Nobody at home reads along.`,
    verstuurd: 'Your question was sent. The answer comes here.',
    algemeen: { titel: 'Do you miss something?', tekst: 'Do you think somebody looked? Just ask.' },
  },
};

export const portaalkijkvraag = { nl, en } satisfies Catalogus;
