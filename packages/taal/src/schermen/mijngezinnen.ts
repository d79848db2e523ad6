import { joinNames, plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** The families a worker takes part in. */
const nl = {
  titel: 'Mijn gezinnen',
  aantal: (n: number) =>
    n === 1 ? 'Eén gezin.' : `${n} gezinnen. Het gezin met de eerste datum staat bovenaan.`,
  leeg: 'Hier komen de gezinnen waar u meedoet.',
  leegTekst: 'Een gezin staat hier zodra u het vaste gezicht bent of een maatregel uitvoert.',
  filter: 'Zoek in mijn gezinnen',
  gevonden: (n: number) => (n === 0 ? 'Geen gezin gevonden.' : `${n} ${plural(n, 'gezin', 'gezinnen')}.`),
  bewoners: (namen: readonly string[]) => joinNames('nl', namen),
  ongeboren: 'ongeboren kind',
  wieSamenWonen: 'Wie samen wonen',
  adresGeheim: 'adres geheim',
  acuut: (datum: string) => `acuut onveilig, melding van ${formatDate('nl', datum)}`,
  nieuweWoorden: (n: number) => (n === 1 ? '1 nieuwe tekst' : `${n} nieuwe teksten`),
  gesloten: (n: number) => `Gesloten gezinnen (${n})`,
  geslotenOp: (datum: string) => `gesloten op ${dag(datum)}`,
  opDag: (datum: string) => formatDate('nl', datum, 'weekdagKort'),
  opBord: (n: number) => (n === 1 ? 'één kind wacht te lang' : `${n} kinderen wachten te lang`),
  relatie: {
    vastgezicht: 'u bent het vaste gezicht',
    uitvoerder: 'u bent de jeugdbeschermer',
    teamleider: 'u leidt het team',
    team: 'uw team is gevraagd',
    meedenker: 'u denkt mee',
    vervanger: 'u vervangt het vaste gezicht',
    triage: 'u keek naar de melding',
    triagebekend: 'u keek naar de melding',
    netwerk: 'u hoort bij het netwerk',
    ouder: 'u bent ouder',
    jeugdige: 'jouw gezin',
    geen: 'u doet niet mee',
  },
  sinds: (datum: string) => `sinds ${dag(datum)}`,
  maatregelTot: (datum: string) => `ondertoezichtstelling tot ${dag(datum)}`,
  zonderGezicht: {
    titel: 'Nog zonder vast gezicht',
    tekst: 'Uw team is gevraagd voor dit gezin. Wie van u wordt het vaste gezicht?',
    knop: 'Ik word het vaste gezicht',
    vraag: (gezin: string) => `Wordt u het vaste gezicht van gezin ${gezin}?`,
    betekent: {
      bellen: 'Het gezin kan u bellen, en weet dat u het bent.',
      blijven: 'U blijft, ook als er andere hulp bij komt.',
      zien: 'U ziet vanaf nu wat over dit gezin is opgeschreven.',
    },
    nogNiet: 'Nog niet',
    klaar: (gezin: string) => `U bent nu het vaste gezicht van gezin ${gezin}.`,
  },
};

const en: typeof nl = {
  titel: 'My families',
  aantal: (n) => (n === 1 ? 'One family.' : `${n} families. The family with the first date is on top.`),
  leeg: 'The families in which you take part will come here.',
  leegTekst: 'A family stands here once you are its constant contact or carry out a measure.',
  filter: 'Search my families',
  gevonden: (n) => (n === 0 ? 'No family found.' : `${n} ${plural(n, 'family', 'families')}.`),
  bewoners: (namen) => joinNames('en', namen),
  ongeboren: 'unborn child',
  wieSamenWonen: 'Who live together',
  adresGeheim: 'secret address',
  acuut: (datum) => `acute danger, report of ${formatDate('en', datum)}`,
  nieuweWoorden: (n) => (n === 1 ? '1 new text' : `${n} new texts`),
  gesloten: (n) => `Closed families (${n})`,
  geslotenOp: (datum) => `closed on ${day(datum)}`,
  opDag: (datum) => formatDate('en', datum, 'weekdagKort'),
  opBord: (n) => (n === 1 ? 'one child waits too long' : `${n} children wait too long`),
  relatie: {
    vastgezicht: 'you are the constant contact',
    uitvoerder: 'you are the jeugdbeschermer (child protection worker)',
    teamleider: 'you lead the team',
    team: 'your team was asked',
    meedenker: 'you think along',
    vervanger: 'you stand in for the constant contact',
    triage: 'you looked at the report',
    triagebekend: 'you looked at the report',
    netwerk: 'you belong to the network',
    ouder: 'you are a parent',
    jeugdige: 'your family',
    geen: 'you do not take part',
  },
  sinds: (datum) => `since ${day(datum)}`,
  maatregelTot: (datum) => `ondertoezichtstelling (supervision order) until ${day(datum)}`,
  zonderGezicht: {
    titel: 'No constant contact yet',
    tekst: 'Your team was asked for this family. Which of you becomes the constant contact?',
    knop: 'I become the constant contact',
    vraag: (gezin) => `Will you be the constant contact of family ${gezin}?`,
    betekent: {
      bellen: 'The family can call you, and knows that it is you.',
      blijven: 'You stay, also when other help is added.',
      zien: 'From now on you see what has been written about this family.',
    },
    nogNiet: 'Not yet',
    klaar: (gezin) => `You are now the constant contact of family ${gezin}.`,
  },
};

export const mijngezinnen = { nl, en } satisfies Catalogus;
