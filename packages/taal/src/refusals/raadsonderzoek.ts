import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });
type Band = 'hielp' | 'meldde' | 'deedTriage' | 'adviseerde';
const wat: Readonly<Record<Band, string>> = {
  hielp: 'U hielp dit gezin eerder.',
  meldde: 'U vroeg hier zelf eerder om onderzoek.',
  deedTriage: 'U keek eerder als eerste naar een melding over dit gezin.',
  adviseerde: 'U gaf eerder advies over dit gezin.',
};
const what: Readonly<Record<Band, string>> = {
  hielp: 'You helped this family before.',
  meldde: 'You asked for an inquiry here yourself before.',
  deedTriage: 'You took the first look at a report about this family before.',
  adviseerde: 'You advised on this family before.',
};

/** Refusals around a request to the Raad and its inquiry. */
const nl = {
  magRaadNietVragen: 'Uw organisatie kan de Raad niet om onderzoek vragen. Vraag het vaste gezicht.',
  raadNietTeVragen: 'Deze Raad kunt u niet vragen. Kies uit de lijst.',
  raadAlGevraagd: 'Er loopt al een verzoek bij de Raad over dit gezin.',
  raadsvraagLeeg: 'Schrijf eerst wat u vraagt.',
  raadsvraagTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de vraag korter: hoogstens ${maximum} tekens.`,
  raadswaaromLeeg: 'Schrijf waarom u het nu vraagt.',
  raadswaaromTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de reden korter: hoogstens ${maximum} tekens.`,
  geenMinderjarigKind: 'Kies over wie het gaat. De Raad onderzoekt alleen over kinderen tot 18.',
  verteldNietAanOuder: 'Kies hier alleen ouders of wie gezag heeft.',
  waaromNietVerteldLeeg: 'Niet elke ouder weet het. Schrijf waarom niet.',
  stukkenTeVeel: ({ maximum }: { readonly maximum: number }) =>
    `Kies hoogstens ${maximum} stukken: alleen wat nodig is.`,
  zinZonderBron: 'Schrijf bij elke zin waar die staat.',
  zinTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de zin korter: hoogstens ${maximum} tekens.`,
  raadsverzoekVoorbij: 'Deze stap past nu niet meer. Kijk hoe het verzoek ervoor staat.',
  onderzoekBuitenTermijn: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Kies een dag vanaf vandaag, en uiterlijk ${dag(uiterlijk)}.`,
  nietVanDeRaad: 'Alleen de Raad voor de Kinderbescherming onderzoekt dit.',
  stondAlBijGezin: ({ band }: { readonly band: Band }) =>
    `${wat[band]} Daarom onderzoekt een collega dit gezin.`,
  onderzoekNietVanU: 'U onderzoekt dit gezin niet (meer).',
  raadsvraagAlBeantwoord: 'Deze vraag wacht niet meer op antwoord.',
  raadsantwoordLeeg: 'Schrijf eerst uw antwoord.',
  raadsantwoordTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak het antwoord korter: hoogstens ${maximum} tekens.`,
  weigeringMetStuk: 'U geeft geen antwoord. Stuur dan ook geen stuk mee.',
};

const en: typeof nl = {
  magRaadNietVragen: 'Your organisation cannot ask the Raad for an inquiry. Ask the constant contact.',
  raadNietTeVragen: 'You cannot ask this Raad. Choose one from the list.',
  raadAlGevraagd: 'A request about this family is with the Raad already.',
  raadsvraagLeeg: 'First write what you ask.',
  raadsvraagTeLang: ({ maximum }) => `Make the question shorter: at most ${maximum} characters.`,
  raadswaaromLeeg: 'Write why you ask it now.',
  raadswaaromTeLang: ({ maximum }) => `Make the reason shorter: at most ${maximum} characters.`,
  geenMinderjarigKind: 'Choose whom it is about. The Raad examines only about children under 18.',
  verteldNietAanOuder: 'Choose only parents here, or who has gezag.',
  waaromNietVerteldLeeg: 'Not every parent knows. Write why not.',
  stukkenTeVeel: ({ maximum }) => `Choose at most ${maximum} pieces: only what is needed.`,
  zinZonderBron: 'Write with each sentence where it stands.',
  zinTeLang: ({ maximum }) => `Make the sentence shorter: at most ${maximum} characters.`,
  raadsverzoekVoorbij: 'This step does not fit any more. See how the request stands.',
  onderzoekBuitenTermijn: ({ uiterlijk }) => `Choose a day from today, at the latest ${day(uiterlijk)}.`,
  nietVanDeRaad: 'Only the Raad (child protection council) examines this.',
  stondAlBijGezin: ({ band }) => `${what[band]} That is why a colleague examines this family.`,
  onderzoekNietVanU: 'You do not examine this family (any more).',
  raadsvraagAlBeantwoord: 'This question no longer waits for an answer.',
  raadsantwoordLeeg: 'First write your answer.',
  raadsantwoordTeLang: ({ maximum }) => `Make the answer shorter: at most ${maximum} characters.`,
  weigeringMetStuk: 'You give no answer. Then send no piece either.',
};

export const raadsonderzoek = { nl, en } satisfies Catalogus;
