import type { Catalogus } from '../catalogus.ts';

/** Refusals of dilemmas of direction and responsibility. */
const nl = {
  dilemmaLeeg: 'Schrijf op wat de vraag is.',
  dilemmaVandaagLeeg: 'Schrijf op wat dit vandaag betekent voor het gezin.',
  dilemmaOrganisatieNodig: 'Kies tussen wie het speelt. Bij twee beslissers zijn dat er twee.',
  dilemmaZonderRegio: 'Dit gezin staat nog bij geen regio. Er is dan niemand die het oplost.',
  dilemmaGesloten: 'Dit dilemma is al klaar. Maak zo nodig een nieuw.',
  dilemmaVanAnder: 'Iemand anders heeft dit dilemma. Laad de pagina opnieuw.',
  dilemmaBesluitLeeg: 'Schrijf op wat besloten is.',
  dilemmaWieBeslist: 'Kies welke organisatie voortaan beslist.',
};

const en: typeof nl = {
  dilemmaLeeg: 'Write down what the question is.',
  dilemmaVandaagLeeg: 'Write down what this means for the family today.',
  dilemmaOrganisatieNodig: 'Choose between whom it is. With two who decide that is two.',
  dilemmaZonderRegio: 'This family is in no region yet. There is nobody to settle it.',
  dilemmaGesloten: 'This dilemma is settled already. Make a new one if needed.',
  dilemmaVanAnder: 'Somebody else has this dilemma. Load the page again.',
  dilemmaBesluitLeeg: 'Write down what was decided.',
  dilemmaWieBeslist: 'Choose which organisation decides from now on.',
};

export const dilemma = { nl, en } satisfies Catalogus;
