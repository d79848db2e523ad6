import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (day: string): string => formatDate('nl', day, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** What waits for a team of experts, without names. */
const nl = {
  vragen: (n: number) => `Vragen aan u (${n})`,
  wachten: (n: number) => `Kinderen die op uw stap wachten (${n})`,
  geenWachten: 'Geen kind wacht op een stap van u.',
  zonderVraag: 'De vraag staat niet beschreven.',
  sinds: (datum: string) => `gevraagd op ${dag(datum)}`,
  tot: (datum: string) => `u denkt mee tot ${dag(datum)}`,
  zonderEinde: 'er is geen einde afgesproken',
};

const en: typeof nl = {
  vragen: (n) => `Questions to you (${n})`,
  wachten: (n) => `Children who wait for your step (${n})`,
  geenWachten: 'No child waits for a step of yours.',
  zonderVraag: 'The question was not described.',
  sinds: (datum) => `asked on ${day(datum)}`,
  tot: (datum) => `you think along until ${day(datum)}`,
  zonderEinde: 'no end was agreed',
};

export const expertwacht = { nl, en } satisfies Catalogus;
