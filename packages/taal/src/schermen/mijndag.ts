import { capitalise, joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { formatTime, relativeDay } from '../tijd.ts';

/** The day of one worker: what asks something, what waits on others, what comes. */
const nl = {
  titel: 'Mijn dag',
  dag: (dag: string) => `${capitalise(formatDate('nl', dag, 'metWeekdag', { metJaar: true }))}.`,
  groep: { vandaag: 'Vandaag', wachtOpAnderen: 'Wacht op anderen', dezeWeek: 'Komende zeven dagen' },
  leeg: {
    vandaag: 'Vandaag vraagt niets om u.',
    vandaagTekst: 'Hier komen woorden van kinderen, meldingen, afspraken en datums van uw gezinnen.',
    wachtOpAnderen: 'U wacht op niemand.',
    dezeWeek: 'Er staat geen afspraak in deze dagen.',
  },
  zonderVastGezicht: (n: number) =>
    n === 1 ? 'Eén gezin heeft nog geen vast gezicht.' : `${n} gezinnen hebben nog geen vast gezicht.`,
  uwTeam: 'Uw team is gevraagd. Wie van u wordt het?',
  naarGezinnen: 'Bekijk Mijn gezinnen',
  nieuw: 'nieuw',
  acuut: 'acuut onveilig',
  gezin: (naam: string) => `Gezin ${naam}`,
  moment: (dag: string, tijdstip: string, vandaag: string) =>
    `${relativeDay('nl', dag, vandaag, 'weekdagKort')} ${formatTime('nl', tijdstip)}`,
  woorden: (naam: string) => `Woorden van ${naam}`,
  teksten: (n: number) => (n === 1 ? '1 tekst' : `${n} teksten`),
  melding: 'Melding, doorgegeven door Veilig Thuis',
  noodkijk: (naam: string) => `${naam} keek bij nood`,
  noodkijkUitleg: 'de teamleider kijkt dit na',
  afspraak: {
    bezoek: 'Bezoek',
    gesprek: 'Gesprek',
    bellen: 'Bellen',
    planbespreking: 'Planbespreking',
  },
  met: (namen: readonly string[]) => `met ${joinNames('nl', namen)}`,
  bij: (naam: string) => `bij ${naam}`,
  plan: 'Het plan moet klaar zijn',
  anders: (dag: string) => `anders geteld: ${formatDate('nl', dag, 'weekdagKort')}`,
  taken: {
    expertantwoord: 'Het expertteam gaf antwoord',
    expertgevaar: 'Het expertteam ziet gevaar. Bel vandaag',
    expertvraaghoger: 'Een vraag aan experts ging een trede hoger',
    expertgeenantwoord: 'Geen expert kon uw vraag beantwoorden',
    expertvraagvangezin: 'Het gezin vroeg iets aan het expertteam',
    andereweggevraagd: 'De regio vraagt: zoek een andere weg',
    anderewegvoorgesteld: 'Het expertteam stelt een andere weg voor',
    anderewegtoegestaan: 'De andere weg mag. Start de hulp',
    anderewegeweigerd: 'De andere weg mag niet',
  },
  taak: 'Vraag na wat er speelt',
  kijkvraag: (naam: string) => `Vraag van ${naam}: wie keek er mee?`,
  portaalOpnieuw: (naam: string) => `${naam} leest mee. Het gevaar veranderde: vraag het opnieuw`,
  taakVan: (naam: string) => `${naam} zegt: de hulp is nog niet begonnen`,
  antwoord: (namen: readonly string[]) => `Is de hulp voor ${joinNames('nl', namen)} begonnen?`,
  nogGeenAntwoord: 'nog geen antwoord',
  gestart: (dag: string, vandaag: string) => `${relativeDay('nl', dag, vandaag, 'weekdagKort')} gestart`,
  vraagZelf: (dag: string, vandaag: string) =>
    `zelf vragen: ${relativeDay('nl', dag, vandaag, 'weekdagKort')}`,
  vraagTeam: (dag: string, vandaag: string) =>
    `het lokaal team vraagt: ${relativeDay('nl', dag, vandaag, 'weekdagKort')}`,
  stapVoor: (stap: string, namen: readonly string[]) => `${capitalise(stap)} voor ${joinNames('nl', namen)}`,
  door: (wie: string) => `door ${wie}`,
  geenDag: 'nog geen dag',
};

const en: typeof nl = {
  titel: 'My day',
  dag: (dag) => `${formatDate('en', dag, 'metWeekdag', { metJaar: true })}.`,
  groep: { vandaag: 'Today', wachtOpAnderen: 'Waiting on others', dezeWeek: 'Next seven days' },
  leeg: {
    vandaag: 'Nothing asks for you today.',
    vandaagTekst: 'Words of children, reports, appointments and dates of your families will come here.',
    wachtOpAnderen: 'You wait for nobody.',
    dezeWeek: 'There is no appointment in these days.',
  },
  zonderVastGezicht: (n) =>
    n === 1 ? 'One family has no constant contact yet.' : `${n} families have no constant contact yet.`,
  uwTeam: 'Your team was asked. Which of you will it be?',
  naarGezinnen: 'See My families',
  nieuw: 'new',
  acuut: 'acute danger',
  gezin: (naam) => `Family ${naam}`,
  moment: (dag, tijdstip, vandaag) =>
    `${relativeDay('en', dag, vandaag, 'weekdagKort')} ${formatTime('en', tijdstip)}`,
  woorden: (naam) => `Words of ${naam}`,
  teksten: (n) => (n === 1 ? '1 text' : `${n} texts`),
  melding: 'Report, handed over by Veilig Thuis',
  noodkijk: (naam) => `${naam} looked in an emergency`,
  noodkijkUitleg: 'the team leader reviews this',
  afspraak: { bezoek: 'Visit', gesprek: 'Talk', bellen: 'Phone call', planbespreking: 'Plan meeting' },
  met: (namen) => `with ${joinNames('en', namen)}`,
  bij: (naam) => `at the home of ${naam}`,
  plan: 'The plan must be ready',
  anders: (dag) => `counted otherwise: ${formatDate('en', dag, 'weekdagKort')}`,
  taken: {
    expertantwoord: 'The team of experts answered',
    expertgevaar: 'The team of experts sees danger. Call today',
    expertvraaghoger: 'A question went up one step',
    expertgeenantwoord: 'Nobody could answer your question',
    expertvraagvangezin: 'The family asked the team of experts',
    andereweggevraagd: 'The region asks: find another way',
    anderewegvoorgesteld: 'The team of experts proposes another way',
    anderewegtoegestaan: 'The other way is allowed. Start the help',
    anderewegeweigerd: 'The other way is not allowed',
  },
  taak: 'Find out what is going on',
  kijkvraag: (naam) => `Question of ${naam}: who looked?`,
  portaalOpnieuw: (naam) => `${naam} reads along. The danger changed: ask again`,
  taakVan: (naam) => `${naam} says: help has not begun yet`,
  antwoord: (namen) => `Has help for ${joinNames('en', namen)} begun?`,
  nogGeenAntwoord: 'no answer yet',
  gestart: (dag, vandaag) => `started ${relativeDay('en', dag, vandaag, 'weekdagKort')}`,
  vraagZelf: (dag, vandaag) => `ask yourself: ${relativeDay('en', dag, vandaag, 'weekdagKort')}`,
  vraagTeam: (dag, vandaag) => `the local team asks: ${relativeDay('en', dag, vandaag, 'weekdagKort')}`,
  stapVoor: (stap, namen) => `${capitalise(stap)} for ${joinNames('en', namen)}`,
  door: (wie) => `by ${wie}`,
  geenDag: 'no day yet',
};

export const mijndag = { nl, en } satisfies Catalogus;
