import { count, plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (datum: string): string => formatDate('nl', datum, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** How many faces there were, told to the family itself. */
const nl = {
  link: 'Wie er voor ons was',
  titel: 'Wie er voor ons was',
  jij: {
    lead: 'Zo veel mensen kwamen er bij jullie.',
    leeg: 'Er kwam nog niemand bij jullie.',
    klopt: 'Klopt dit niet? Zeg het tegen jullie vaste gezicht.',
  },
  u: {
    lead: 'Zo veel mensen kwamen er bij u thuis.',
    leeg: 'Er kwam nog niemand bij u.',
    klopt: 'Klopt dit niet? Zeg het tegen uw vaste gezicht.',
  },
  beeld: 'Vaste gezichten in de tijd',
  gezichten: (n: number) => `${n} ${plural(n, 'vast gezicht', 'vaste gezichten')}`,
  gatdagen: (n: number) => `${count('nl', n, 'dagen')} was er niemand`,
  geenGat: 'Er was altijd iemand',
  intakes: (n: number) => `${n} keer vroeg iemand het hele verhaal`,
  nummer: (n: number) => `Gezicht ${n}`,
  nu: (naam: string) => `${naam}, nu`,
  sinds: (vanaf: string) => `sinds ${dag(vanaf)}`,
  vanTot: (vanaf: string, tot: string) => `${dag(vanaf)} tot ${dag(tot)}`,
  niemand: 'Niemand',
  dagen: (n: number) => count('nl', n, 'dagen'),
};

const en: typeof nl = {
  link: 'Who was there for us',
  titel: 'Who was there for us',
  jij: {
    lead: 'So many people came to you.',
    leeg: 'Nobody has come to you yet.',
    klopt: 'Is this not right? Tell your constant contact.',
  },
  u: {
    lead: 'So many people came to your home.',
    leeg: 'Nobody has come to you yet.',
    klopt: 'Is this not right? Tell your constant contact.',
  },
  beeld: 'Constant contacts over time',
  gezichten: (n) => `${n} ${plural(n, 'constant contact', 'constant contacts')}`,
  gatdagen: (n) => `${count('en', n, 'dagen')} nobody was there`,
  geenGat: 'Somebody was always there',
  intakes: (n) => `${n} ${plural(n, 'time', 'times')} somebody asked the whole story`,
  nummer: (n) => `Contact ${n}`,
  nu: (naam) => `${naam}, now`,
  sinds: (vanaf) => `since ${day(vanaf)}`,
  vanTot: (vanaf, tot) => `${day(vanaf)} until ${day(tot)}`,
  niemand: 'Nobody',
  dagen: (n) => count('en', n, 'dagen'),
};

export const portaalrust = { nl, en } satisfies Catalogus;
