import { count } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { urenVan } from '../uren.ts';

const dag = (op: string): string => formatDate('nl', op, 'weekdagKort', { metJaar: true });
const day = (op: string): string => formatDate('en', op, 'weekdagKort', { metJaar: true });
const kort = (op: string): string => formatDate('nl', op, 'kort', { metJaar: true });
const short = (op: string): string => formatDate('en', op, 'kort', { metJaar: true });
const uur = (minuten: number): string => urenVan('nl', minuten);
const hours = (minuten: number): string => urenVan('en', minuten);

/** Hours of workers, how they are counted, and what a region agreed about them. */
const nl = {
  uren: {
    knop: 'Vul uren in',
    knopVan: (naam: string) => `Vul uren in van ${naam}`,
    lead: 'Reistijd, overleg en scholing horen niet bij de tijd voor gezinnen.',
    contract: 'Uren van het contract per week',
    gezinnen: 'Daarvan voor gezinnen',
    vanaf: 'Vanaf welke dag?',
    bewaar: 'Bewaar uren',
    klaar: 'De uren staan.',
    nu: (contract: number, gezinnen: number) => `contract ${uur(contract)}, voor gezinnen ${uur(gezinnen)}`,
    onjuist: 'Vul een getal in, zoals 24 of 22,5.',
    kiesDag: 'Vul een dag in.',
  },
  hoe: {
    titel: 'Hoe is dit geteld?',
    eigen: (regio: string, op: string) => `Afspraak van ${regio} sinds ${dag(op)}.`,
    standaard: 'Onze afspraak: geen wet of tarief noemt uren per fase.',
    fase: 'De zwaarste fase telt. Zij volgt uit wat besloten is, met een dag.',
    duo: 'Een duo deelt de tijd. Wie er niet is, geeft haar aan wie vervangt.',
    reizen: 'Reistijd telt niet mee.',
    mensen: 'Dit zegt niets over mensen. Niemand krijgt een cijfer.',
  },
  afspraak: {
    titel: 'Werklast: uren per gezin',
    lead: 'Hoeveel uur per week een gezin in elke fase vraagt. Geen wet zegt dit.',
    regio: 'Regio',
    urenBij: (fase: string) => `${fase}: uur per week`,
    eersteWeken: 'Zo lang duren de eerste weken',
    plafond: 'Te veel is boven (procent)',
    plafondWeken: 'Zoveel weken te veel, dan hoort de teamleider het',
    weken: (n: number) => count('nl', n, 'weken'),
    grens: (procent: number, weken: number) => `${procent} procent, ${count('nl', weken, 'weken')}`,
    kopGrens: 'Grens',
    eigen: (op: string) => `eigen afspraak sinds ${kort(op)}`,
    standaard: 'onze afspraak',
    straks: (op: string) => `nieuw vanaf ${kort(op)}`,
    wijzig: 'Wijzig',
    wijzigVan: (regio: string) => `Wijzig de uren van ${regio}`,
    uitleg: 'De nieuwe uren tellen vanaf de dag die u kiest. Wat was, blijft.',
    vanaf: 'Vanaf welke dag?',
    proef: 'Bekijk wat schuift',
    proefTitel: 'Wat schuift',
    proefRegel: (team: string, nu: number, dan: number) => `${team}: van ${uur(nu)} naar ${uur(dan)}`,
    proefHeeft: (minuten: number) => `er is ${uur(minuten)}`,
    proefGelijk: 'Er schuift niets.',
    kleine: 'kleine teams samen',
    proefLeeg: 'In deze regio is geen team van drie werkers of meer.',
    eerst: 'Bekijk eerst wat schuift. Daarna kunt u bewaren.',
    bewaar: 'Bewaar afspraak',
    klaar: 'De afspraak staat.',
    onjuist: 'Vul een getal in, zoals 4 of 2,5.',
    kiesDag: 'Vul een dag in.',
  },
};

const en: typeof nl = {
  uren: {
    knop: 'Fill in hours',
    knopVan: (naam) => `Fill in hours of ${naam}`,
    lead: 'Travel, meetings and training are not time for families.',
    contract: 'Hours of the contract a week',
    gezinnen: 'Of which for families',
    vanaf: 'From which day?',
    bewaar: 'Save hours',
    klaar: 'The hours are there.',
    nu: (contract, gezinnen) => `contract ${hours(contract)}, for families ${hours(gezinnen)}`,
    onjuist: 'Fill in a number, such as 24 or 22.5.',
    kiesDag: 'Fill in a day.',
  },
  hoe: {
    titel: 'How was this counted?',
    eigen: (regio, op) => `Agreement of ${regio} since ${day(op)}.`,
    standaard: 'Our agreement: no law or tariff names hours by phase.',
    fase: 'The heaviest phase counts. It follows from what was decided, with a day.',
    duo: 'A duo shares the time. Who is away hands it to who stands in.',
    reizen: 'Travel is not counted.',
    mensen: 'This says nothing about people. Nobody gets a score.',
  },
  afspraak: {
    titel: 'Caseload: hours per family',
    lead: 'How many hours a week a family asks in each phase. No law says this.',
    regio: 'Region',
    urenBij: (fase) => `${fase}: hours a week`,
    eersteWeken: 'How long the first weeks last',
    plafond: 'Too much is above (per cent)',
    plafondWeken: 'So many weeks too much, then the team leader is told',
    weken: (n) => count('en', n, 'weken'),
    grens: (procent, weken) => `${procent} per cent, ${count('en', weken, 'weken')}`,
    kopGrens: 'Ceiling',
    eigen: (op) => `own agreement since ${short(op)}`,
    standaard: 'our agreement',
    straks: (op) => `new from ${short(op)}`,
    wijzig: 'Change',
    wijzigVan: (regio) => `Change the hours of ${regio}`,
    uitleg: 'The new hours count from the day you choose. What was stays.',
    vanaf: 'From which day?',
    proef: 'See what moves',
    proefTitel: 'What moves',
    proefRegel: (team, nu, dan) => `${team}: from ${hours(nu)} to ${hours(dan)}`,
    proefHeeft: (minuten) => `there are ${hours(minuten)}`,
    proefGelijk: 'Nothing moves.',
    kleine: 'small teams together',
    proefLeeg: 'This region has no team of three workers or more.',
    eerst: 'See what moves first. Then you can save.',
    bewaar: 'Save agreement',
    klaar: 'The agreement is there.',
    onjuist: 'Fill in a number, such as 4 or 2.5.',
    kiesDag: 'Fill in a day.',
  },
};

export const werklastafspraak = { nl, en } satisfies Catalogus;
