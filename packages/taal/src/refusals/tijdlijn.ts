import type { Catalogus } from '../catalogus.ts';

const nl = {
  overNiemand: 'Kies over wie dit gaat.',
  contactInToekomst: 'Deze dag of tijd moet nog komen. Kijk de datum na.',
  gevaarNietBenoemd: 'Schrijf op welk gevaar er is als iemand van het gezin dit leest.',
  gedaanNietBenoemd: 'Schrijf op wat er aan dat gevaar is gedaan.',
  nietGedeeldMet: 'Deze persoon leest dit niet. Laad de pagina opnieuw.',
  alGelezen: 'Dit is al gelezen. Terugnemen kan niet meer.',
  leestAl: 'Deze persoon kan dit al lezen.',
  deelredenOntbreekt: 'Schrijf op waarom deze persoon dit mag lezen.',
  afspraakMetNiemand: 'Kies met wie de afspraak is.',
  afspraakInVerleden: 'Deze dag of tijd is al voorbij. Kies een later moment.',
};

const en: typeof nl = {
  overNiemand: 'Choose who this is about.',
  contactInToekomst: 'This day or time is still to come. Check the date.',
  gevaarNietBenoemd: 'Write down what danger there is when somebody of the family reads this.',
  gedaanNietBenoemd: 'Write down what was done about that danger.',
  nietGedeeldMet: 'This person does not read this. Load the page again.',
  alGelezen: 'This has been read. It cannot be taken back any more.',
  leestAl: 'This person can read this already.',
  deelredenOntbreekt: 'Write down why this person may read this.',
  afspraakMetNiemand: 'Choose with whom the appointment is.',
  afspraakInVerleden: 'This day or time is already past. Choose a later moment.',
};

export const tijdlijn = { nl, en } satisfies Catalogus;
