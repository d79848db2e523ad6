import type { Catalogus } from '../catalogus.ts';

/** Refusals that any request can meet, and those of every text that somebody writes. */
const nl = {
  ongeldigVerzoek: 'Dit verzoek klopt niet. Laad de pagina opnieuw en probeer het nog eens.',
  ongeldigeInvoer: 'Dit veld is niet goed ingevuld. Kijk het na.',
  teGroot: 'Dit is te groot om te versturen. Maak het kleiner en probeer opnieuw.',
  teVeel: 'Er komen te veel verzoeken achter elkaar. Wacht een minuut en probeer opnieuw.',
  nietIngelogd: 'U bent niet meer ingelogd. Uw tekst is bewaard. Log opnieuw in.',
  geenToegang: 'Dit is niet voor u te zien of te wijzigen.',
  nietGevonden: 'Dit is er niet, of niet meer.',
  versieVerouderd: 'Iemand anders heeft dit net gewijzigd. Uw tekst is bewaard. Kijk eerst wat er anders is.',
  ondertussenVeranderd: 'Iemand anders was net eerder. Uw tekst is bewaard. Laad de pagina opnieuw.',
  anderVerzoekZelfdeSleutel: 'Dit is al verstuurd, met een andere inhoud. Laad de pagina opnieuw.',
  evenNietBereikbaar: 'Rondom is even niet bereikbaar. Uw tekst is bewaard. Probeer opnieuw.',
  tekstOntbreekt: 'Er staat nog geen tekst. Schrijf iets op.',
  tekstTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Deze tekst is te lang. Gebruik ten hoogste ${maximum} tekens.`,
  storing: 'Dit lukte niet. Er is niets veranderd. Probeer opnieuw.',
};

const en: typeof nl = {
  ongeldigVerzoek: 'This request is not right. Reload the page and try again.',
  ongeldigeInvoer: 'This field is not filled in correctly. Please check it.',
  teGroot: 'This is too large to send. Make it smaller and try again.',
  teVeel: 'Too many requests in a row. Wait a minute and try again.',
  nietIngelogd: 'You are no longer logged in. Your text is saved. Log in again.',
  geenToegang: 'This is not for you to see or to change.',
  nietGevonden: 'This does not exist, or no longer.',
  versieVerouderd:
    'Somebody else has just changed this. Your text is saved. First look at what is different.',
  ondertussenVeranderd: 'Somebody else was just before you. Your text is saved. Reload the page.',
  anderVerzoekZelfdeSleutel: 'This was already sent, with other content. Reload the page.',
  evenNietBereikbaar: 'Rondom cannot be reached for a moment. Your text is saved. Try again.',
  tekstOntbreekt: 'There is no text yet. Write something.',
  tekstTeLang: ({ maximum }) => `This text is too long. Use at most ${maximum} characters.`,
  storing: 'This did not work. Nothing has changed. Try again.',
};

export const platform = { nl, en } satisfies Catalogus;
