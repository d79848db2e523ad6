import type { Catalogus } from '../catalogus.ts';

/** The page of a login that did not come through. */
const nl = {
  titel: 'Inloggen lukte niet',
  reden: {
    verlopen: 'Het inloggen duurde te lang, of het begon in een ander venster.',
    onbekend: 'Het inlogsysteem kent u. Rondom heeft geen account met deze naam.',
    stil: 'Het inlogsysteem geeft nu geen antwoord.',
  },
  verder: {
    verlopen: 'Er ging niets verloren.',
    onbekend: 'Vraag uw beheerder om toegang, of log in met een andere naam.',
    stil: 'Wacht even en probeer het dan nog eens.',
  },
  knop: 'Log opnieuw in',
  code: 'Kreeg u een code?',
  gebruikCode: 'Gebruik de code',
};
const en: typeof nl = {
  titel: 'Logging in did not work',
  reden: {
    verlopen: 'Logging in took too long, or it began in another window.',
    onbekend: 'The login system knows you. Rondom has no account with this name.',
    stil: 'The login system does not answer at the moment.',
  },
  verder: {
    verlopen: 'Nothing was lost.',
    onbekend: 'Ask your administrator for access, or log in with another name.',
    stil: 'Wait a moment, then try again.',
  },
  knop: 'Log in again',
  code: 'Were you given a code?',
  gebruikCode: 'Use the code',
};
export const aanmelden = { nl, en } satisfies Catalogus;
