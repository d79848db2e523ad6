import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface MetNaam {
  readonly naam?: string | undefined;
  readonly sinds: string;
}

/** Since when is left out for a reader who may know only who it is. */
interface Zittend {
  readonly naam?: string | undefined;
  readonly sinds?: string | undefined;
}

const nl = {
  einddatumOntbreekt: 'Wie tijdelijk meedoet, heeft een laatste dag. Vul die in.',
  totVoorVanaf: 'De laatste dag ligt voor de eerste. Kijk de datums na.',
  doetAlMee: ({ sinds }: { readonly sinds: string }) => `Deze persoon doet al mee, sinds ${dag(sinds)}.`,
  maatregelOntbreekt: 'Kies eerst voor welke maatregel dit is.',
  nietTeamleiderVanInstelling: 'Alleen een teamleider van de instelling wijst de jeugdbeschermer aan.',
  medewerkerNietVanInstelling: 'Deze medewerker werkt niet bij de instelling die de maatregel uitvoert.',
  uitvoerderPastNietBijMaatregel: 'Deze uitvoerder past niet bij deze maatregel.',
  vanafInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  maatregelLooptNiet: ({ vanaf, tot }: { readonly vanaf: string; readonly tot: string }) =>
    `De maatregel loopt van ${dag(vanaf)} tot ${dag(tot)}. Kies een dag daarbinnen.`,
  kindHeeftUitvoerder: ({ naam, sinds }: MetNaam) =>
    `Dit kind heeft al een jeugdbeschermer${naam === undefined ? '' : `: ${naam}`}, sinds ${dag(sinds)}.`,
  gezinHeeftVastGezicht: ({ naam, sinds }: Zittend) =>
    `Dit gezin heeft al een vast gezicht${naam === undefined ? '' : `: ${naam}`}${sinds === undefined ? '' : `, sinds ${dag(sinds)}`}.`,
  isAlVastGezicht: ({ sinds }: { readonly sinds: string }) =>
    `Deze medewerker is al het vaste gezicht, sinds ${dag(sinds)}.`,
  netwerkDoetAlMee: ({ sinds }: { readonly sinds: string }) =>
    `Deze persoon staat er al bij, sinds ${dag(sinds)}.`,
  vervangerNietVanTeam: 'Een vervanger is een collega van uw eigen organisatie. Kies iemand uit de lijst.',
  doetNietMeerMee: ({ tot }: { readonly tot: string }) =>
    `Deze persoon doet sinds ${dag(tot)} niet meer mee.`,
  eindeVoorBegin: ({ vanaf }: { readonly vanaf: string }) =>
    `Meedoen begint op ${dag(vanaf)}. Kies die dag of later.`,
  eindeVoorVandaag: 'Een vervanger kon tot vandaag lezen. Laat het vandaag stoppen of later.',
  eindeNaAfspraak: ({ tot }: { readonly tot: string }) =>
    `Afgesproken is dat het op ${dag(tot)} al voorbij is. Kies een eerdere dag.`,
  duoZonderVastGezicht: 'Een duo heeft eerst één vast gezicht. Wijs dat eerst aan.',
  gezinHeeftDuo: ({ naam, sinds }: MetNaam) =>
    `Dit gezin heeft al een vast duo${naam === undefined ? '' : `, met ${naam}`}, sinds ${dag(sinds)}.`,
  afwezigInVerleden: 'Deze dag is al voorbij. Kies vandaag of later.',
  afwezigTeLang: ({ dagen }: { readonly dagen: number }) =>
    `Langer dan ${dagen} dagen is geen vervanging. Wijs dan een nieuw vast gezicht aan.`,
  alAfwezig: ({ vanaf, tot }: { readonly vanaf: string; readonly tot: string }) =>
    `In deze dagen bent u al afwezig: van ${dag(vanaf)} tot ${dag(tot)}.`,
  gezinNietGenoemd: ({ aantal }: { readonly aantal: number }) =>
    aantal === 1
      ? 'Eén gezin is niet genoemd. Zeg ook daar wie er is.'
      : `${aantal} gezinnen zijn niet genoemd. Zeg ook daar wie er is.`,
  nietUwGezin: 'U bent niet het vaste gezicht van dit gezin.',
  vervangerAfwezig: 'Deze collega is er zelf niet in deze dagen. Kies iemand anders.',
  totInVerleden: 'Deze laatste dag is al voorbij. Kies een latere dag.',
  wisselingLoopt: 'Er loopt al een wisseling. Maak die eerst af of trek haar in.',
  ontvangerNietBeschikbaar: 'Deze collega kan het niet worden. Kies iemand uit de lijst.',
  teamBuitenRegio: 'Dit team werkt niet in de regio van dit gezin. Kies een ander team.',
  zichtTotOngeldig: ({ vanaf, tot }: { readonly vanaf: string; readonly tot: string }) =>
    `U leest nog mee van ${dag(vanaf)} tot uiterlijk ${dag(tot)}. Kies een dag daarbinnen.`,
  wisselingVoorbij: 'Deze wisseling is al klaar, geweigerd of ingetrokken.',
  stapAlGedaan: 'Dit is al vastgelegd. Kijk wat nog moet.',
  gesprekOnvolledig: 'Niet alle drie waren erbij. Zeg waarom niet.',
  wisseldagInToekomst: 'Deze dag komt nog. Kies vandaag of eerder.',
  lieverNietRedenOntbreekt: 'Schrijf in eigen woorden waarom.',
  lieverNietIsWeg: 'Deze persoon is er al niet meer bij. U hoeft niets te doen.',
};

const en: typeof nl = {
  einddatumOntbreekt: 'Who takes part for a time has a last day. Fill it in.',
  totVoorVanaf: 'The last day is before the first. Check the dates.',
  doetAlMee: ({ sinds }) => `This person already takes part, since ${day(sinds)}.`,
  maatregelOntbreekt: 'First choose for which measure this is.',
  nietTeamleiderVanInstelling:
    'Only a team leader of the institution names the jeugdbeschermer (child protection worker).',
  medewerkerNietVanInstelling: 'This worker does not work for the institution that carries out the measure.',
  uitvoerderPastNietBijMaatregel: 'This kind of worker does not fit this measure.',
  vanafInToekomst: 'This day is in the future. Choose today or earlier.',
  maatregelLooptNiet: ({ vanaf, tot }) =>
    `The measure runs from ${day(vanaf)} until ${day(tot)}. Choose a day within it.`,
  kindHeeftUitvoerder: ({ naam, sinds }) =>
    `This child already has a jeugdbeschermer (child protection worker)${naam === undefined ? '' : `: ${naam}`}, since ${day(sinds)}.`,
  gezinHeeftVastGezicht: ({ naam, sinds }) =>
    `This family already has a constant contact${naam === undefined ? '' : `: ${naam}`}${sinds === undefined ? '' : `, since ${day(sinds)}`}.`,
  isAlVastGezicht: ({ sinds }) => `This worker is already the constant contact, since ${day(sinds)}.`,
  netwerkDoetAlMee: ({ sinds }) => `This person is there already, since ${day(sinds)}.`,
  vervangerNietVanTeam: 'A stand-in is a colleague of your own organisation. Choose somebody from the list.',
  doetNietMeerMee: ({ tot }) => `This person no longer takes part since ${day(tot)}.`,
  eindeVoorBegin: ({ vanaf }) => `Taking part begins on ${day(vanaf)}. Choose that day or later.`,
  eindeVoorVandaag: 'A stand-in could read until today. Let it end today or later.',
  eindeNaAfspraak: ({ tot }) =>
    `It was agreed that it is over on ${day(tot)} already. Choose an earlier day.`,
  duoZonderVastGezicht: 'A duo first has one constant contact. Name that one first.',
  gezinHeeftDuo: ({ naam, sinds }) =>
    `This family already has a duo${naam === undefined ? '' : `, with ${naam}`}, since ${day(sinds)}.`,
  afwezigInVerleden: 'This day has passed. Choose today or later.',
  afwezigTeLang: ({ dagen }) =>
    `More than ${dagen} days is no standing in. Name a new constant contact instead.`,
  alAfwezig: ({ vanaf, tot }) => `You are already away in these days: from ${day(vanaf)} until ${day(tot)}.`,
  gezinNietGenoemd: ({ aantal }) =>
    aantal === 1
      ? 'One family is not named. Say who is there for it too.'
      : `${aantal} families are not named. Say who is there for them too.`,
  nietUwGezin: 'You are not the constant contact of this family.',
  vervangerAfwezig: 'This colleague is away in these days too. Choose somebody else.',
  totInVerleden: 'This last day has passed. Choose a later day.',
  wisselingLoopt: 'A change is under way already. Finish it or take it back first.',
  ontvangerNietBeschikbaar: 'This colleague cannot become it. Choose somebody from the list.',
  teamBuitenRegio: 'This team does not work in the region of this family. Choose another team.',
  zichtTotOngeldig: ({ vanaf, tot }) =>
    `You read along from ${day(vanaf)} until ${day(tot)} at most. Choose a day within.`,
  wisselingVoorbij: 'This change is done, refused or taken back already.',
  stapAlGedaan: 'This is recorded already. See what is still to be done.',
  gesprekOnvolledig: 'Not all three were there. Say why not.',
  wisseldagInToekomst: 'This day is still to come. Choose today or earlier.',
  lieverNietRedenOntbreekt: 'Write in own words why.',
  lieverNietIsWeg: 'This person is no longer there. You need not do anything.',
};

export const betrokkenheid = { nl, en } satisfies Catalogus;
