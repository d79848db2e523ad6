import { capitalise, count, countInWords } from '../aantal.ts';
import { formatDate } from '../datum.ts';
import type { Taal } from '../taal.ts';
import { dayOf, formatTime } from '../tijd.ts';
import { klokloop } from '../schermen/klokloop.ts';
import { gebeurtenisnaam } from './gebeurtenis.ts';
import type { Stapzinnen } from './stap.ts';

/** Steps to the hour, and of clocks that stood still, were extended or fell away. */
type Verloopzinnen = Pick<
  Stapzinnen,
  | 'gebeurtenisOm'
  | 'geteldeUren'
  | 'uurOnbekend'
  | 'vervaltOm'
  | 'vroegst'
  | 'opgeschort'
  | 'staatStil'
  | 'verlengdMet'
  | 'achttien'
  | 'ingetrokken'
>;

const day = (taal: Taal, date: string): string => formatDate(taal, date, 'weekdagKort');
const atHour = (taal: Taal, moment: string): string =>
  taal === 'nl'
    ? `${day(taal, dayOf(moment))} om ${formatTime(taal, moment)} uur`
    : `${day(taal, dayOf(moment))} at ${formatTime(taal, moment)}`;

/** A reason of the law by its code, else the words as they were written. */
function waarom(taal: Taal, reden: string): string {
  const redenen: Readonly<Record<string, string>> = klokloop[taal].opschorting.redenen;
  return redenen[reden] ?? reden;
}

export const stapzinnenVerloopNl: Verloopzinnen = {
  gebeurtenisOm: ({ gebeurtenis, moment }) =>
    `${capitalise(gebeurtenisnaam.nl[gebeurtenis])} op ${atHour('nl', moment)}.`,
  geteldeUren: ({ aantal, tot }) => `${count('nl', aantal, 'uren')} later is ${atHour('nl', tot)}.`,
  uurOnbekend: ({ dag }) => `Het uur is niet bekend. De tijd loopt af in de loop van ${day('nl', dag)}.`,
  vervaltOm: ({ moment }) => `Het vervalt vanzelf op ${atHour('nl', moment)}.`,
  vroegst: ({ vanaf }) =>
    `Vanaf ${formatDate('nl', vanaf, 'lang', { metJaar: true })} mag het. Eerder mag het niet.`,
  opgeschort: ({ van, tot, dagen, eenheid, reden }) =>
    `Van ${day('nl', van)} tot ${day('nl', tot)} stond de klok stil: ${count('nl', dagen, eenheid)} erbij. Reden: ${waarom('nl', reden)}.`,
  staatStil: ({ sinds, over, eenheid, reden }) =>
    `De klok staat stil sinds ${day('nl', sinds)}. Daarna nog ${count('nl', over, eenheid)}. Reden: ${waarom('nl', reden)}.`,
  verlengdMet: ({ aantal, eenheid, naar, reden }) =>
    `Verlengd met ${countInWords('nl', aantal, eenheid)}, tot en met ${day('nl', naar)}. Reden: ${reden}.`,
  achttien: ({ op }) =>
    `Op ${formatDate('nl', op, 'lang', { metJaar: true })} wordt het kind achttien. Dan is het voorbij.`,
  ingetrokken: ({ op }) =>
    `De beslissing is ingetrokken op ${day('nl', op)}. Deze klok heeft nooit gegolden.`,
};

export const stapzinnenVerloopEn: Verloopzinnen = {
  gebeurtenisOm: ({ gebeurtenis, moment }) =>
    `${capitalise(gebeurtenisnaam.en[gebeurtenis])} on ${atHour('en', moment)}.`,
  geteldeUren: ({ aantal, tot }) =>
    `${capitalise(count('en', aantal, 'uren'))} later is ${atHour('en', tot)}.`,
  uurOnbekend: ({ dag }) => `The hour is not known. The time ends in the course of ${day('en', dag)}.`,
  vervaltOm: ({ moment }) => `It lapses by itself on ${atHour('en', moment)}.`,
  vroegst: ({ vanaf }) =>
    `From ${formatDate('en', vanaf, 'lang', { metJaar: true })} it may be done. Not before.`,
  opgeschort: ({ van, tot, dagen, eenheid, reden }) =>
    `From ${day('en', van)} until ${day('en', tot)} the clock stood still: ${count('en', dagen, eenheid)} more. Reason: ${waarom('en', reden)}.`,
  staatStil: ({ sinds, over, eenheid, reden }) =>
    `The clock has stood still since ${day('en', sinds)}. After that ${count('en', over, eenheid)} more. Reason: ${waarom('en', reden)}.`,
  verlengdMet: ({ aantal, eenheid, naar, reden }) =>
    `Extended by ${countInWords('en', aantal, eenheid)}, through ${day('en', naar)}. Reason: ${reden}.`,
  achttien: ({ op }) =>
    `On ${formatDate('en', op, 'lang', { metJaar: true })} the child turns eighteen. Then it is over.`,
  ingetrokken: ({ op }) => `The decision was withdrawn on ${day('en', op)}. This clock never held.`,
};
