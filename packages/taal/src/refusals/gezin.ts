import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nl = {
  naamOntbreekt: 'Schrijf ten minste een voornaam of een achternaam op.',
  bsnOnjuist: 'Dit burgerservicenummer klopt niet. Kijk de cijfers na.',
  bsnBijOngeboren: 'Een kind dat nog niet geboren is, heeft geen burgerservicenummer.',
  persoonAlInGezin: ({ naam }: { readonly naam?: string | undefined }) =>
    naam === undefined ? 'Deze persoon staat al bij dit gezin.' : `${naam} staat al bij dit gezin.`,
  geboorteOntbreekt: 'Vul een geboortedatum in, of de dag waarop het kind wordt verwacht. Onbekend is 0000.',
  geborenEnOngeboren: 'Vul één van de twee in: de geboortedatum of de verwachte dag.',
  geboortedatumOnjuist: 'Dit is geen geboortedatum. Schrijf het jaar, en als u die weet de maand en de dag.',
  geboorteInToekomst:
    'Deze geboortedatum ligt in de toekomst. Kijk de datum na, of kies een kind dat nog niet is geboren.',
  geboorteTeLangGeleden: 'Deze geboortedatum ligt meer dan 125 jaar terug. Kijk het jaar na.',
  uitgerekendeDatumOnjuist: 'Deze verwachte dag bestaat niet. Kijk de datum na.',
  uitgerekendeDatumVoorbij: 'Deze verwachte dag is al lang voorbij. Vul de geboortedatum in.',
  uitgerekendeDatumTeVer: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Deze verwachte dag ligt te ver weg. Op zijn laatst is dat ${formatDate('nl', uiterlijk, 'lang', { metJaar: true })}.`,
};

const en: typeof nl = {
  naamOntbreekt: 'Write at least a first name or a surname.',
  bsnOnjuist: 'This burgerservicenummer (citizen number) is not right. Check the digits.',
  bsnBijOngeboren: 'A child that is not born yet has no burgerservicenummer (citizen number).',
  persoonAlInGezin: ({ naam }) =>
    naam === undefined ? 'This person is already in this family.' : `${naam} is already in this family.`,
  geboorteOntbreekt: 'Fill in a date of birth, or the day the child is expected. Unknown is 0000.',
  geborenEnOngeboren: 'Fill in one of the two: the date of birth or the expected day.',
  geboortedatumOnjuist:
    'This is not a date of birth. Write the year, and the month and day when you know them.',
  geboorteInToekomst:
    'This date of birth is in the future. Check the date, or choose a child that is not born yet.',
  geboorteTeLangGeleden: 'This date of birth is more than 125 years ago. Check the year.',
  uitgerekendeDatumOnjuist: 'This expected day does not exist. Check the date.',
  uitgerekendeDatumVoorbij: 'This expected day is long past. Fill in the date of birth.',
  uitgerekendeDatumTeVer: ({ uiterlijk }) =>
    `This expected day is too far away. The latest is ${formatDate('en', uiterlijk, 'lang', { metJaar: true })}.`,
};

export const gezin = { nl, en } satisfies Catalogus;
