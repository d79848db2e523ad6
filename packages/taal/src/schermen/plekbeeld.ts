import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (op: string): string => formatDate('nl', op, 'lang');
const day = (op: string): string => formatDate('en', op, 'lang');
const tel = (n: number, een: string, meer: string): string => `${String(n)} ${n === 1 ? een : meer}`;

/** Where there is place, counted by kind and region. */
const nl = {
  titel: 'Waar is plek?',
  inleiding: (op: string) => `Vrij, alle plekken en kinderen die wachten, op ${dag(op)}.`,
  naarLijst: 'Bekijk alle vrije plekken',
  leeg: 'Hier komen aantallen per regio.',
  leegTekst: 'Er is nog geen regio ingericht.',
  kop: 'Soort hulp',
  vrij: (vrij: number, plekken: number) => `${String(vrij)} vrij van ${String(plekken)}`,
  wachten: (van: number, tot: number) =>
    van === tot
      ? tel(van, 'kind wacht', 'kinderen wachten')
      : `${String(van)} tot ${String(tot)} kinderen wachten`,
  tekort: 'te weinig plek',
  vervallen: (n: number) => `${tel(n, 'aanbod', 'keer aanbod')} ouder dan 30 dagen, niet meegeteld`,
  niets: 'niets',
  samen: 'Kinderen die wachten',
  hoeKop: 'Hoe is dit geteld?',
  hoe: {
    regios: 'Een plek voor meer regio’s telt in elke regio mee.',
    kind: 'Een kind telt mee zolang de hulp niet is begonnen.',
    oud: 'Aanbod ouder dan 30 dagen telt niet als vrij.',
    klein: 'Buiten uw regio’s staat 1 tot 4 in plaats van een klein aantal.',
  },
  ook: 'Toon ook andere regio’s',
  alleen: 'Toon alleen mijn regio’s',
  contract: 'Wachten op een contract',
  contractZin: (kinderen: number, dagen: number) =>
    `${tel(kinderen, 'kind wachtte', 'kinderen wachtten')} samen ${tel(dagen, 'dag', 'dagen')} op een contract.`,
  contractNu: (n: number) =>
    n === 0 ? 'Nu wacht niemand daarop.' : `Nu nog: ${tel(n, 'kind', 'kinderen')}.`,
  contractGeen: 'Niemand wacht op een contract.',
  mee: 'Neem mee als tabel',
  meeUitleg: 'Aantallen onder de tien staan er als 1 tot 9. Dat u dit meeneemt, wordt opgeschreven.',
  csv: {
    naam: (op: string) => `waar-is-plek-${op}.csv`,
    kop: {
      regio: 'regio',
      soort: 'soort hulp',
      vrij: 'vrij',
      plekken: 'plekken',
      van: 'wachten van',
      tot: 'wachten tot',
    },
  },
};

const en: typeof nl = {
  titel: 'Where is there place?',
  inleiding: (op) => `Free, all places and children who wait, on ${day(op)}.`,
  naarLijst: 'See all free places',
  leeg: 'Counts by region will come here.',
  leegTekst: 'No region has been set up yet.',
  kop: 'Kind of help',
  vrij: (vrij, plekken) => `${String(vrij)} free of ${String(plekken)}`,
  wachten: (van, tot) =>
    van === tot ? tel(van, 'child waits', 'children wait') : `${String(van)} to ${String(tot)} children wait`,
  tekort: 'too few places',
  vervallen: (n) => `${tel(n, 'offer', 'offers')} older than 30 days, not counted`,
  niets: 'nothing',
  samen: 'Children who wait',
  hoeKop: 'How was this counted?',
  hoe: {
    regios: 'A place for more regions counts in each region.',
    kind: 'A child counts as long as help has not begun.',
    oud: 'An offer older than 30 days does not count as free.',
    klein: 'Outside your regions 1 to 4 stands instead of a small count.',
  },
  ook: 'Show other regions too',
  alleen: 'Show my regions only',
  contract: 'Waiting for a contract',
  contractZin: (kinderen, dagen) =>
    `${tel(kinderen, 'child', 'children')} waited ${tel(dagen, 'day', 'days')} together for a contract.`,
  contractNu: (n) => (n === 0 ? 'Nobody waits for it now.' : `Still now: ${tel(n, 'child', 'children')}.`),
  contractGeen: 'Nobody waits for a contract.',
  mee: 'Take along as a table',
  meeUitleg: 'Counts under ten stand as 1 to 9. That you take this along is written down.',
  csv: {
    naam: (op) => `where-is-place-${op}.csv`,
    kop: {
      regio: 'region',
      soort: 'kind of help',
      vrij: 'free',
      plekken: 'places',
      van: 'waiting from',
      tot: 'waiting to',
    },
  },
};

export const plekbeeld = { nl, en } satisfies Catalogus;
