import { plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** A local team for who leads it: which families nobody answers for, and what is late. No ranking of people. */
const nl = {
  titel: 'Mijn team',
  inleiding: 'Eerst gezinnen zonder vast gezicht. Daarna iedereen op alfabet.',
  leeg: 'Hier komen de medewerkers van uw team.',
  leegTekst: 'De applicatiebeheerder opent hun account.',
  zonder: (n: number) => `Nog zonder vast gezicht (${n})`,
  zonderTekst: 'Uw team is gevraagd. Spreek af wie het vaste gezicht wordt.',
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
  opBord: (n: number) => (n === 1 ? 'één kind wacht te lang' : `${n} kinderen wachten te lang`),
};

const en: typeof nl = {
  titel: 'My team',
  inleiding: 'First families without a constant contact. Then everybody by alphabet.',
  leeg: 'The workers of your team will come here.',
  leegTekst: 'The application manager opens their account.',
  zonder: (n) => `No constant contact yet (${n})`,
  zonderTekst: 'Your team was asked. Agree on who becomes the constant contact.',
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
  opBord: (n) => (n === 1 ? 'one child waits too long' : `${n} children wait too long`),
};

export const mijnteam = { nl, en } satisfies Catalogus;
