import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { dayOf, formatTime } from '../tijd.ts';

/** Questions of a family about who looked, for who answers them. */
const nl = {
  titel: 'Vragen van het gezin',
  titelAanMij: 'Vragen over uw kijken',
  uitlegAanMij: 'Iemand van een gezin vraagt iets over een keer dat u keek. U antwoordt zelf.',
  van: (wie: string) => `${wie} vraagt`,
  als: {
    ouder: 'Een ouder',
    jeugdige: 'Een jongere',
    pleegouder: 'Een pleegouder',
    vertegenwoordiger: 'Een vertegenwoordiger',
    netwerk: 'Iemand uit het netwerk',
  },
  over: (wie: string, op: string) =>
    `Over ${wie}, ${formatDate('nl', dayOf(op), 'weekdagKort')} om ${formatTime('nl', op)}`,
  overU: (op: string) =>
    `Over uw kijken op ${formatDate('nl', dayOf(op), 'weekdagKort')} om ${formatTime('nl', op)}`,
  overGeweigerd: (wie: string, op: string) =>
    `Over de poging van ${wie}, ${formatDate('nl', dayOf(op), 'weekdagKort')} om ${formatTime('nl', op)}`,
  overRegel: 'Over een regel op de eigen pagina',
  algemeen: 'Over kijken in het algemeen',
  soort: {
    waarom: 'Waarom keek u?',
    waaromGeweigerd: 'Waarom wilde iemand kijken?',
    watGezien: 'Wat heeft u gezien?',
    wieKeek: 'Ik wil weten wie er keek.',
    eigen: 'Eigen woorden',
  },
  uiterlijk: (dag: string) => `Antwoord uiterlijk ${formatDate('nl', dag, 'weekdagKort')}`,
  teLaat: (dag: string) => `Te laat: het antwoord moest er ${formatDate('nl', dag, 'weekdagKort')} zijn`,
  wachtOp: 'Wie keek, antwoordt zelf. Is de dag voorbij? Dan mag u antwoorden.',
  beantwoord: 'Beantwoord de vraag',
  beantwoordVan: (wie: string) => `Beantwoord de vraag van ${wie}`,
  antwoordVan: (wie: string, op: string) => `${wie} antwoordde ${formatDate('nl', dayOf(op), 'weekdagKort')}`,
  collega: 'Een collega',
  sheet: {
    titel: 'Antwoord aan het gezin',
    leest: 'Alleen wie dit vroeg, leest uw antwoord. Het blijft staan zoals u het schrijft.',
    tekst: 'Uw antwoord',
    hulp: 'Korte zinnen, gewone woorden. Vertel waarom u keek en wat u ermee deed.',
    namens: (organisatie: string) => `U antwoordt namens ${organisatie}.`,
    verstuur: 'Verstuur het antwoord',
    klaar: 'Het antwoord is verstuurd.',
  },
};

const en: typeof nl = {
  titel: 'Questions of the family',
  titelAanMij: 'Questions about your looking',
  uitlegAanMij: 'Somebody of a family asks about a time you looked. You answer yourself.',
  van: (wie) => `${wie} asks`,
  als: {
    ouder: 'A parent',
    jeugdige: 'A young person',
    pleegouder: 'A foster parent',
    vertegenwoordiger: 'A representative',
    netwerk: 'Somebody of the network',
  },
  over: (wie, op) => `About ${wie}, ${formatDate('en', dayOf(op), 'weekdagKort')} at ${formatTime('en', op)}`,
  overU: (op) =>
    `About your looking on ${formatDate('en', dayOf(op), 'weekdagKort')} at ${formatTime('en', op)}`,
  overGeweigerd: (wie, op) =>
    `About the try of ${wie}, ${formatDate('en', dayOf(op), 'weekdagKort')} at ${formatTime('en', op)}`,
  overRegel: 'About a line on the own page',
  algemeen: 'About looking in general',
  soort: {
    waarom: 'Why did you look?',
    waaromGeweigerd: 'Why did somebody want to look?',
    watGezien: 'What did you see?',
    wieKeek: 'I want to know who looked.',
    eigen: 'Own words',
  },
  uiterlijk: (dag) => `Answer due ${formatDate('en', dag, 'weekdagKort')}`,
  teLaat: (dag) => `Late: the answer was due ${formatDate('en', dag, 'weekdagKort')}`,
  wachtOp: 'Who looked answers. Has the day passed? Then you may answer.',
  beantwoord: 'Answer the question',
  beantwoordVan: (wie) => `Answer the question of ${wie}`,
  antwoordVan: (wie, op) => `${wie} answered ${formatDate('en', dayOf(op), 'weekdagKort')}`,
  collega: 'A colleague',
  sheet: {
    titel: 'Answer to the family',
    leest: 'Only who asked reads your answer. It stays as you write it.',
    tekst: 'Your answer',
    hulp: 'Short sentences, plain words. Tell why you looked and what you did with it.',
    namens: (organisatie) => `You answer for ${organisatie}.`,
    verstuur: 'Send the answer',
    klaar: 'The answer was sent.',
  },
};

export const kijkvraag = { nl, en } satisfies Catalogus;
