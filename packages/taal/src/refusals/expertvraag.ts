import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Refusals of questions up the ladder, and of another way. */
const nl = {
  vraagLeeg: 'Schrijf eerst uw vraag.',
  geenRegio: 'Dit gezin staat nog bij geen regio. Er is dan niemand om te vragen.',
  nogGeenTwaalf: 'Zelf vragen kan vanaf twaalf jaar. Vraag het samen met uw vaste gezicht.',
  tredeNietVoorGezin: 'Vanuit het portaal gaat een vraag naar het regionale expertteam.',
  vraagGesloten: 'Deze vraag is al gesloten. Stel een nieuwe vraag.',
  overlegInToekomst: 'Dit overleg is nog niet geweest. Kies vandaag of eerder.',
  nietVoorDezeRegio: 'U spreekt niet af voor deze regio.',
  afspraakVoorVandaag: 'Een afspraak geldt vanaf vandaag of later.',
  wegNietNu: 'Deze stap past nu niet meer. Kijk hoe de andere weg ervoor staat.',
  wegLooptAl: 'Voor dit kind wordt al een andere weg gezocht.',
  nodigLeeg: 'Schrijf op wat nu nodig is.',
  hindernisLeeg: 'Schrijf op wat in de weg staat.',
  wieLeeg: 'Schrijf op wie het vandaag doet.',
  redenLeeg: 'Schrijf op waarom.',
  geleerdLeeg: 'Schrijf op wat anderen hiervan kunnen leren.',
  naamLeeg: 'Schrijf op wie ja zei.',
  grondOntbreekt: 'Er is nog geen besluit. Kies wie ja zei, of welke plicht geldt.',
  eindVoorVandaag: 'De laatste dag ligt voor vandaag. Kies een latere dag.',
  startInToekomst: 'De hulp is nog niet gestart. Kies vandaag of eerder.',
  papierenVoorStart: 'De papieren komen na de start. Kies een latere dag.',
  papierenTeLaat: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `De papieren zijn uiterlijk ${dag(uiterlijk)} rond. Kies een eerdere dag.`,
};

const en: typeof nl = {
  vraagLeeg: 'First write your question.',
  geenRegio: 'This family is in no region yet. There is nobody to ask.',
  nogGeenTwaalf: 'Asking yourself is from twelve on. Ask together with your constant contact.',
  tredeNietVoorGezin: 'From the portal a question goes to the regional team of experts.',
  vraagGesloten: 'This question is closed already. Ask a new one.',
  overlegInToekomst: 'This talk has not been yet. Choose today or earlier.',
  nietVoorDezeRegio: 'You do not agree for this region.',
  afspraakVoorVandaag: 'An agreement holds from today or later.',
  wegNietNu: 'This step does not fit any more. See how the other way stands.',
  wegLooptAl: 'Another way is looked for already for this child.',
  nodigLeeg: 'Write down what is needed now.',
  hindernisLeeg: 'Write down what stands in the way.',
  wieLeeg: 'Write down who does it today.',
  redenLeeg: 'Write down why.',
  geleerdLeeg: 'Write down what others can learn from it.',
  naamLeeg: 'Write down who said yes.',
  grondOntbreekt: 'There is no decision yet. Choose who said yes, or which duty holds.',
  eindVoorVandaag: 'The last day is before today. Choose a later day.',
  startInToekomst: 'Help has not started yet. Choose today or earlier.',
  papierenVoorStart: 'The papers come after the start. Choose a later day.',
  papierenTeLaat: ({ uiterlijk }) => `The papers are done by ${day(uiterlijk)}. Choose an earlier day.`,
};

export const expertvraag = { nl, en } satisfies Catalogus;
