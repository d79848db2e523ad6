import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'metWeekdag');
const enDay = (date: string): string => formatDate('en', date, 'metWeekdag');

/** For child and parent: who watches now, and what to do. */
const nl = {
  titelJij: 'Wie let op jou nu?',
  titelU: (kind: string) => `Wie let op ${kind} nu?`,
  jij: (naam: string) => `${naam} let op hoe het met jou gaat.`,
  u: (naam: string, kind: string) => `${naam} let op hoe het met ${kind} gaat.`,
  jijGezien: (dag: string) => `Jullie zagen elkaar op ${nlDag(dag)}.`,
  uGezien: (naam: string, kind: string, dag: string) => `${naam} zag ${kind} op ${nlDag(dag)}.`,
  nogNiet: 'Jullie hebben elkaar nog niet gezien.',
  uNogNiet: (naam: string, kind: string) => `${naam} zag ${kind} nog niet.`,
  niemandJij: 'Nu let nog niemand op jou. Dat is niet goed.',
  niemandU: (kind: string) => `Nu let nog niemand op ${kind}. Dat is niet goed.`,
  gevaar: 'Is er nu gevaar? Bel 112.',
};

const en: typeof nl = {
  titelJij: 'Who watches over you now?',
  titelU: (kind) => `Who watches over ${kind} now?`,
  jij: (naam) => `${naam} keeps an eye on how you are.`,
  u: (naam, kind) => `${naam} keeps an eye on how ${kind} is.`,
  jijGezien: (dag) => `You saw each other on ${enDay(dag)}.`,
  uGezien: (naam, kind, dag) => `${naam} saw ${kind} on ${enDay(dag)}.`,
  nogNiet: 'You have not seen each other yet.',
  uNogNiet: (naam, kind) => `${naam} has not seen ${kind} yet.`,
  niemandJij: 'Nobody watches over you yet. That is not right.',
  niemandU: (kind) => `Nobody watches over ${kind} yet. That is not right.`,
  gevaar: 'Is there danger now? Call 112.',
};

export const portaalzicht = { nl, en } satisfies Catalogus;
