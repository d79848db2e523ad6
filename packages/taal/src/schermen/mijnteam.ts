import { plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** A local team for who leads it: which families nobody answers for, and what is late. No ranking of people. */
const nl = {
  titel: 'Mijn team',
  inleiding: 'Eerst gezinnen zonder vast gezicht. Daarna iedereen op alfabet.',
  leeg: 'Hier komen de medewerkers van uw team.',
  leegTekst: 'De applicatiebeheerder opent hun account.',
  zonder: (n: number) => `Zonder vast gezicht (${n})`,
  zonderTekst: 'Niemand is er nu voor deze gezinnen. Wijs iemand aan.',
  zonderSinds: (dag: string, naam: string | null) =>
    `zonder vast gezicht sinds ${formatDate('nl', dag, 'weekdagKort', { metJaar: true })}${naam === null ? '' : `, na ${naam}`}`,
  wijsAan: 'Wijs een vast gezicht aan',
  wijsAanLead: (naam: string) => `Gezin ${naam} hoort vandaag wie het is.`,
  wie: 'Wie wordt het?',
  waarom: 'Waarom deze collega?',
  waaroms: {
    kentGezin: 'Kent het gezin al',
    keuzeGezin: 'Het gezin koos zelf',
    taal: 'Spreekt hun taal',
    kennis: 'Weet veel van wat er speelt',
    ruimte: 'Heeft nu ruimte',
  },
  ontbreekt: {
    wie: 'Kies een collega.',
    waarom: 'Kies waarom deze collega.',
    laatste: 'Vul de laatste dag in.',
  },
  aangewezen: (naam: string, gezin: string) => `${naam} is er voor gezin ${gezin}.`,
  onbemand: (n: number) => `Straks is er niemand (${n})`,
  onbemandTekst: 'Het vaste gezicht is er niet en niemand vervangt.',
  onbemandOp: (naam: string, dag: string, tot: string) =>
    `${naam} is er niet. Niemand vanaf ${formatDate('nl', dag, 'weekdagKort')}, terug na ${formatDate('nl', tot, 'weekdagKort')}`,
  wijsVervanger: 'Wijs een vervanger aan',
  wijsVervangerLead: (naam: string) => `De vervanger leest gezin ${naam}, vanaf vandaag tot de laatste dag.`,
  redenVervanging: 'Waarom is het vaste gezicht er niet?',
  redenen: { vakantie: 'Vakantie', ziekte: 'Ziekte', verlof: 'Verlof', anders: 'Anders' },
  laatste: 'Laatste dag van de vervanging',
  gevraagdOp: (dag: string) => `gevraagd op ${formatDate('nl', dag, 'weekdagKort')}`,
  vertrokken: 'het vaste gezicht is weg',
  gezin: (naam: string) => `Gezin ${naam}`,
  gezinnen: (n: number) => `${n} ${plural(n, 'gezin', 'gezinnen')}`,
  geenGezin: 'Nog geen gezin.',
  registratieLooptAf: (dag: string) =>
    `De registratie loopt af op ${formatDate('nl', dag, 'lang', { metJaar: true })}.`,
  teLaat: (n: number) => (n === 0 ? 'niets te laat' : `te laat bij ${n} ${plural(n, 'gezin', 'gezinnen')}`),
  rustig: (n: number) => `Nog ${n} ${plural(n, 'gezin', 'gezinnen')}, niets te laat`,
  toon: (n: number) => `Toon ${n} ${plural(n, 'gezin', 'gezinnen')}`,
  acuut: (dag: string) => `acuut onveilig, melding van ${formatDate('nl', dag)}`,
  kijkvraag: 'vraag van het gezin over wie keek',
  meedenkvraag: 'meedenkvraag zonder antwoord',
  opBord: (n: number) => (n === 1 ? 'één kind wacht te lang' : `${n} kinderen wachten te lang`),
};

const en: typeof nl = {
  titel: 'My team',
  inleiding: 'First families without a constant contact. Then everybody by alphabet.',
  leeg: 'The workers of your team will come here.',
  leegTekst: 'The application manager opens their account.',
  zonder: (n) => `Without constant contact (${n})`,
  zonderTekst: 'Nobody is there for these families now. Name somebody.',
  zonderSinds: (dag, naam) =>
    `without constant contact since ${formatDate('en', dag, 'weekdagKort', { metJaar: true })}${naam === null ? '' : `, after ${naam}`}`,
  wijsAan: 'Name a constant contact',
  wijsAanLead: (naam) => `Family ${naam} hears today who it is.`,
  wie: 'Who will it be?',
  waarom: 'Why this colleague?',
  waaroms: {
    kentGezin: 'Knows the family already',
    keuzeGezin: 'The family chose',
    taal: 'Speaks their language',
    kennis: 'Knows a lot about what is going on',
    ruimte: 'Has room now',
  },
  ontbreekt: {
    wie: 'Choose a colleague.',
    waarom: 'Choose why this colleague.',
    laatste: 'Fill in the last day.',
  },
  aangewezen: (naam, gezin) => `${naam} is there for family ${gezin}.`,
  onbemand: (n) => `Soon nobody is there (${n})`,
  onbemandTekst: 'The constant contact is away and nobody stands in.',
  onbemandOp: (naam, dag, tot) =>
    `${naam} is away. Nobody from ${formatDate('en', dag, 'weekdagKort')}, back after ${formatDate('en', tot, 'weekdagKort')}`,
  wijsVervanger: 'Name a stand-in',
  wijsVervangerLead: (naam) => `The stand-in reads family ${naam}, from today until the last day.`,
  redenVervanging: 'Why is the constant contact away?',
  redenen: { vakantie: 'Holiday', ziekte: 'Illness', verlof: 'Leave', anders: 'Other' },
  laatste: 'Last day of standing in',
  gevraagdOp: (dag) => `asked on ${formatDate('en', dag, 'weekdagKort')}`,
  vertrokken: 'the constant contact has left',
  gezin: (naam) => `Family ${naam}`,
  gezinnen: (n) => `${n} ${plural(n, 'family', 'families')}`,
  geenGezin: 'No family yet.',
  registratieLooptAf: (dag) =>
    `The registration ends on ${formatDate('en', dag, 'lang', { metJaar: true })}.`,
  teLaat: (n) => (n === 0 ? 'nothing late' : `late in ${n} ${plural(n, 'family', 'families')}`),
  rustig: (n) => `${n} more ${plural(n, 'family', 'families')}, nothing late`,
  toon: (n) => `Show ${n} ${plural(n, 'family', 'families')}`,
  acuut: (dag) => `acute danger, report of ${formatDate('en', dag)}`,
  kijkvraag: 'question of the family about who looked',
  meedenkvraag: 'question to think along without an answer',
  opBord: (n) => (n === 1 ? 'one child waits too long' : `${n} children wait too long`),
};

export const mijnteam = { nl, en } satisfies Catalogus;
