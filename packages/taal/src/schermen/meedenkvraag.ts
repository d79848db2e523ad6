import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (day: string): string => formatDate('nl', day, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** What a team or a worker was asked to think along about, without names. */
const nl = {
  titel: 'Meedenkvragen',
  inleiding: 'De oudste vraag staat bovenaan. U ziet geen namen.',
  leeg: 'Hier komen vragen aan u.',
  leegTekst: 'Een vast gezicht stelt ze. U ziet dan alleen wat u nodig heeft.',
  vragen: (n: number) => `Vragen aan u (${n})`,
  wachten: (n: number) => `Kinderen die op uw stap wachten (${n})`,
  geenWachten: 'Geen kind wacht op een stap van u.',
  zonderVraag: 'De vraag staat niet beschreven.',
  sinds: (datum: string) => `gevraagd op ${dag(datum)}`,
  tot: (datum: string) => `u denkt mee tot ${dag(datum)}`,
  zonderEinde: 'er is geen einde afgesproken',
};

const en: typeof nl = {
  titel: 'Questions to think along',
  inleiding: 'The oldest question is on top. You see no names.',
  leeg: 'Questions to you will come here.',
  leegTekst: 'A constant contact asks them. You then see only what you need.',
  vragen: (n) => `Questions to you (${n})`,
  wachten: (n) => `Children who wait for your step (${n})`,
  geenWachten: 'No child waits for a step of yours.',
  zonderVraag: 'The question was not described.',
  sinds: (datum) => `asked on ${day(datum)}`,
  tot: (datum) => `you think along until ${day(datum)}`,
  zonderEinde: 'no end was agreed',
};

export const meedenkvraag = { nl, en } satisfies Catalogus;
