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
  geenGrondOmTeDelen: 'There is no ground for this today. Ask for consent first, or consult.',
};

export const grondslag = { nl, en } satisfies Catalogus;
