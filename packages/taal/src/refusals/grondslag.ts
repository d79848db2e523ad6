import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Refusals about consent, and about writing down that something was shared. */
const nl = {
  wetGeeftGrond: 'Hier geeft de wet een grond. Vraag dan geen toestemming.',
  geverMagNiet: 'Deze persoon kan hiervoor geen toestemming geven. Kies wie dat wel kan.',
  geverHeeftGeenPortaal: 'Deze persoon heeft geen eigen portaal. Vraag het in een gesprek.',
  gevaarWasErbij: 'Iemand van wie gevaar komt, was erbij. Vraag het opnieuw, zonder die persoon.',
  geenSoorten: 'Kies waarover de toestemming gaat.',
  eindeVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  eindeTeVer: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Toestemming geldt hoogstens een jaar. Kies uiterlijk ${formatDate('nl', uiterlijk, 'lang', { metJaar: true })}.`,
  toestemmingAlZo: 'Hierop is al antwoord gegeven. Laad de pagina opnieuw.',
  isAlGemerkt: 'Deze notitie is al gemerkt. Laad de pagina opnieuw.',
  merkVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  merkTeLang: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Een merk geldt hoogstens vijf jaar. Kies uiterlijk ${formatDate('nl', uiterlijk, 'lang', { metJaar: true })}.`,
  stilteNaMerk: 'De stilte duurt langer dan het merk. Kies een eerdere dag.',
  stilteNietVanOm: 'Alleen het openbaar ministerie vraagt om stilte.',
  stilteLoopt: 'De stilte van het openbaar ministerie loopt nog. Het merk blijft tot die dag.',
  geenGrondOmTeDelen: 'Hiervoor is vandaag geen grond. Vraag eerst toestemming, of overleg.',
};

const en: typeof nl = {
  wetGeeftGrond: 'Here the law gives a ground. Do not ask for consent then.',
  geverMagNiet: 'This person cannot give consent for this. Choose who can.',
  geverHeeftGeenPortaal: 'This person has no portal. Ask in a talk.',
  gevaarWasErbij: 'Somebody from whom danger comes was there. Ask again, without that person.',
  geenSoorten: 'Choose what the consent is about.',
  eindeVoorbij: 'This day has passed. Choose today or later.',
  eindeTeVer: ({ uiterlijk }) =>
    `Consent holds for a year at most. Choose ${formatDate('en', uiterlijk, 'lang', { metJaar: true })} at the latest.`,
  toestemmingAlZo: 'This was answered already. Load the page again.',
  isAlGemerkt: 'This note is marked already. Load the page again.',
  merkVoorbij: 'This day has passed. Choose today or later.',
  merkTeLang: ({ uiterlijk }) =>
    `A mark holds for five years at most. Choose ${formatDate('en', uiterlijk, 'lang', { metJaar: true })} at the latest.`,
  stilteNaMerk: 'The silence is longer than the mark. Choose an earlier day.',
  stilteNietVanOm: 'Only the openbaar ministerie (public prosecutor) asks for silence.',
  stilteLoopt:
    'The silence of the openbaar ministerie (public prosecutor) still runs. The mark stays until that day.',
  geenGrondOmTeDelen: 'There is no ground for this today. Ask for consent first, or consult.',
};

export const grondslag = { nl, en } satisfies Catalogus;
