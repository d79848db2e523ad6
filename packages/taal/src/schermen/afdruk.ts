import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'metWeekdag', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'metWeekdag', { metJaar: true });

/** On paper: for the worker, or for one person of the family. */
const nl = {
  knop: 'Druk af',
  titel: 'Druk af voor …',
  uitleg: 'Op papier staat alleen wat deze lezer mag lezen.',
  uzelf: 'Uzelf',
  uzelfTekst: 'Alles wat u van dit gezin leest.',
  naamTekst: (naam: string) => `Wat ${naam} in het eigen plan leest.`,
  niemand: 'Nog niemand van dit gezin heeft een eigen plan.',
  zo: (naam: string) => `Zo komt het op papier. Geef het alleen aan ${naam} zelf.`,
  zoAlles: 'Zo komt het op papier. Geef dit aan niemand van het gezin.',
  terug: 'Terug naar het gezin',
  kop: { jij: 'Mijn plan', u: 'Ons plan' },
  voor: (naam: string, op: string) => `Voor ${naam}, ${dag(op)}`,
  afspraken: 'Afspraken',
  geenAfspraken: 'Er staat nu geen afspraak.',
  woorden: { jij: 'Jouw woorden', u: 'Uw woorden' },
  anderen: 'Woorden van anderen',
  geschreven: (naam: string, op: string) => `${naam}, ${dag(op)}`,
  notitie: (soort: string, op: string) => `${soort}, ${dag(op)}`,
};

const en: typeof nl = {
  knop: 'Print',
  titel: 'Print for …',
  uitleg: 'On paper stands only what this reader may read.',
  uzelf: 'Yourself',
  uzelfTekst: 'All that you read of this family.',
  naamTekst: (naam) => `What ${naam} reads in the own plan.`,
  niemand: 'Nobody of this family has an own plan yet.',
  zo: (naam) => `This is what comes on paper. Give it to nobody but ${naam}.`,
  zoAlles: 'This is what comes on paper. Give it to nobody of the family.',
  terug: 'Back to the family',
  kop: { jij: 'My plan', u: 'Our plan' },
  voor: (naam, op) => `For ${naam}, ${day(op)}`,
  afspraken: 'Appointments',
  geenAfspraken: 'There is no appointment now.',
  woorden: { jij: 'Your words', u: 'Your words' },
  anderen: 'Words of others',
  geschreven: (naam, op) => `${naam}, ${day(op)}`,
  notitie: (soort, op) => `${soort}, ${day(op)}`,
};

export const afdruk = { nl, en } satisfies Catalogus;
