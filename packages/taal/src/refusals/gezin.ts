import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface Sinds {
  readonly sinds: string;
}

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
  gezagOngeboren: 'Over een kind dat nog niet geboren is, heeft nog niemand gezag.',
  gezagMeerderjarig: 'Deze persoon is 18 of ouder. Dan heeft niemand meer gezag.',
  gezaghouderOntbreekt: 'Kies wie het gezag heeft.',
  gezaghouderTeJong: 'Een kind kan geen gezag hebben. Kies iemand anders.',
  gezagVoorGeboorte: 'Deze dag ligt voor de geboorte van het kind. Kijk de datum na.',
  gezagBekendUitBron: ({ bron }: { readonly bron: 'brp' | 'beschikking' }): string =>
    bron === 'brp'
      ? 'Wie gezag heeft, staat in de BRP. Wat iemand vertelt, verandert dat niet.'
      : 'De rechter besloot wie gezag heeft. Wat iemand vertelt, verandert dat niet.',
  gezagLaterBesloten: ({ vanaf }: { readonly vanaf: string }) =>
    `Er staat al een later besluit van de rechter, van ${dag(vanaf)}. Kijk de datum na.`,
  relatieMetZichzelf: 'Kies twee verschillende personen.',
  relatieBestaatAl: 'Deze relatie staat er al.',
  relatieAndersom: 'Deze relatie staat er al andersom. Kijk na wie de ouder is.',
  ouderJongerDanKind: 'Deze ouder is jonger dan het kind. Kijk na wie de ouder is.',
  kindHeeftTweeOuders: 'Dit kind heeft al twee ouders. Kies bijvoorbeeld stiefouder of pleegouder.',
  vormAlleenBijPartner: 'Getrouwd of samenwonend past alleen bij partners.',
  relatieBeginOnjuist: 'Dit begin is geen datum. Schrijf het jaar, en als u die weet de maand en de dag.',
  relatieEindeOnjuist: 'Dit einde is geen datum. Schrijf het jaar, en als u die weet de maand en de dag.',
  relatieBeginInToekomst: 'Dit begin ligt in de toekomst. Kies vandaag of eerder.',
  relatieEindeInToekomst: 'Dit einde ligt in de toekomst. Kies vandaag of eerder.',
  relatieEindeVoorBegin: 'Het einde ligt voor het begin. Kijk de datums na.',
  relatieEindeOntbreekt:
    'Schrijf op wanneer dit voorbij was. Weet niemand dat? Kies dan dat het onbekend is.',
  relatieAlGeeindigd: 'Deze relatie was al voorbij. Kijk op de pagina wat er staat.',
  huishoudennaamOntbreekt: 'Schrijf op wie hier wonen, zoals: Linda, Noor en Sem.',
  huishoudennaamIsPlaats: 'Schrijf hier wie er wonen, geen straat of nummer. Het adres staat apart.',
  bewonerOntbreekt: 'Kies wie hier wonen.',
  woontHierAl: ({ sinds }: Sinds) => `Deze persoon woont hier al, sinds ${dag(sinds)}.`,
  woontErLater: ({ sinds }: Sinds) =>
    `Deze persoon kwam pas op ${dag(sinds)} in het huis van nu. Kies die dag of later.`,
  tweeHuizenAlleenKind: 'Alleen een kind kan in twee huizen wonen. Laat deze persoon verhuizen.',
  taalOnbekend: 'Kies in welke taal u met deze persoon praat.',
  tolkUitHetGezin:
    'Een kind of familielid tolkt nooit. Het hoort dan wat het niet hoeft te dragen. Kies een beroepstolk.',
  uitlegOnvolledig: 'Schrijf op wat er is uitgelegd en door wie.',
  uitlegInToekomst: 'De dag van de uitleg ligt in de toekomst. Vul de dag in waarop het was.',
  veiligbereikbaarLeeg: 'Schrijf ten minste één ding op.',
  veiligbereikbaarZonderRegel:
    'Een nummer alleen is niet genoeg. Schrijf ook op wanneer, wie mag opnemen of wat mag op de voicemail.',
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
  gezagOngeboren: 'Nobody has gezag (parental authority) over a child that is not born yet.',
  gezagMeerderjarig: 'This person is 18 or older. Then nobody has gezag (parental authority) any more.',
  gezaghouderOntbreekt: 'Choose who has gezag (parental authority).',
  gezaghouderTeJong: 'A child cannot have gezag (parental authority). Choose somebody else.',
  gezagVoorGeboorte: 'This day is before the birth of the child. Check the date.',
  gezagBekendUitBron: ({ bron }) =>
    bron === 'brp'
      ? 'Who has gezag (parental authority) stands in the BRP. What somebody tells does not change that.'
      : 'The judge decided who has gezag (parental authority). What somebody tells does not change that.',
  gezagLaterBesloten: ({ vanaf }) =>
    `There is a later decision of the judge already, of ${day(vanaf)}. Check the date.`,
  relatieMetZichzelf: 'Choose two different persons.',
  relatieBestaatAl: 'This relation is there already.',
  relatieAndersom: 'This relation is there already, the other way around. Check who is the parent.',
  ouderJongerDanKind: 'This parent is younger than the child. Check who is the parent.',
  kindHeeftTweeOuders: 'This child has two parents already. Choose for example step-parent or foster parent.',
  vormAlleenBijPartner: 'Married or living together only fits partners.',
  relatieBeginOnjuist: 'This begin is not a date. Write the year, and the month and day when you know them.',
  relatieEindeOnjuist: 'This end is not a date. Write the year, and the month and day when you know them.',
  relatieBeginInToekomst: 'This begin is in the future. Choose today or earlier.',
  relatieEindeInToekomst: 'This end is in the future. Choose today or earlier.',
  relatieEindeVoorBegin: 'The end is before the begin. Check the dates.',
  relatieEindeOntbreekt: 'Write when this was over. Nobody knows? Then choose that it is unknown.',
  relatieAlGeeindigd: 'This relation was over already. Look on the page what stands there.',
  huishoudennaamOntbreekt: 'Write who live here, such as: Linda, Noor and Sem.',
  huishoudennaamIsPlaats: 'Write here who live there, no street or number. The address stands apart.',
  bewonerOntbreekt: 'Choose who live here.',
  woontHierAl: ({ sinds }) => `This person lives here already, since ${day(sinds)}.`,
  woontErLater: ({ sinds }) =>
    `This person came to the present home on ${day(sinds)} only. Choose that day or a later one.`,
  tweeHuizenAlleenKind: 'Only a child can live in two homes. Let this person move.',
  taalOnbekend: 'Choose in which language you talk with this person.',
  tolkUitHetGezin:
    'A child or relative never interprets. It would hear what it need not carry. Choose a professional interpreter.',
  uitlegOnvolledig: 'Write down what was explained and by whom.',
  uitlegInToekomst: 'The day of the explanation lies in the future. Fill in the day it was.',
  veiligbereikbaarLeeg: 'Write at least one thing.',
  veiligbereikbaarZonderRegel:
    'A number alone is not enough. Also write when, who may pick up, or what voicemail may hold.',
};

export const gezin = { nl, en } satisfies Catalogus;
