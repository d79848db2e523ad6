import type { Catalogus } from '../catalogus.ts';

/** Refusals of beginning to ask a family something, and of joining who asks already. */
const nl = {
  vragenOntbreken: 'Kies waar u naar vraagt.',
  onderzoekspersoonNietInGezin: 'Deze persoon hoort niet bij dit gezin. Kies iemand van het gezin.',
  onderzoekUiterlijkVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  onderzoekLoopt: 'Iemand vraagt dit gezin al iets. Doe mee, of zeg waarom u toch begint.',
  onderzoekIsKlaar: 'Dit is al klaar. Vraag de uitkomst aan wie het deed.',
  isEigenOnderzoek: 'Dit is van uw eigen organisatie. U doet al mee.',
  meedoenAlGevraagd: 'Uw organisatie vroeg dit al. Wacht op het antwoord.',
  meedoenAlBeantwoord: 'Hierop is al geantwoord.',
};

const en: typeof nl = {
  vragenOntbreken: 'Choose what you ask about.',
  onderzoekspersoonNietInGezin: 'This person is not of this family. Choose somebody of the family.',
  onderzoekUiterlijkVoorbij: 'This day has passed. Choose today or later.',
  onderzoekLoopt: 'Somebody asks this family already. Join, or say why you begin all the same.',
  onderzoekIsKlaar: 'This is done already. Ask whoever did it for the result.',
  isEigenOnderzoek: 'This is of your own organisation. You take part already.',
  meedoenAlGevraagd: 'Your organisation asked this already. Wait for the answer.',
  meedoenAlBeantwoord: 'This was answered already.',
};

export const dubbelwerk = { nl, en } satisfies Catalogus;
