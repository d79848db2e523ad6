import { findPlainDate, type PlainDate } from '../kern/index.ts';

/** When somebody was born as far as it was asked: the first and last day it can mean. */
export interface Geboortevraag {
  readonly van: PlainDate;
  readonly tot: PlainDate;
  /** What was said: a day, a month, a year, or an age. */
  readonly soort: 'dag' | 'maand' | 'jaar' | 'leeftijd';
}

const maanden =
  'januari february februari maart mrt march april mei may juni june juli july augustus august september oktober october november december';
const maandnummer = new Map<string, number>(
  maanden.split(' ').map((naam) => {
    const begin = naam.slice(0, 3);
    const nummer = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ').indexOf(begin) + 1;
    return [naam, nummer || { mrt: 3, mar: 3, may: 5, oct: 10 }[begin] || 0];
  }),
);

function maandVan(text: string): number | undefined {
  const word = text.toLowerCase();
  for (const [naam, nummer] of maandnummer) if (word.length >= 3 && naam.startsWith(word)) return nummer;
  return undefined;
}

const twee = (n: number): string => String(n).padStart(2, '0');

/** "14" is 2014 and "63" is 1963: nobody is born after today. */
function jaarVan(text: string, vandaag: PlainDate): number {
  const jaar = Number(text);
  if (text.length === 4) return jaar;
  const dezeEeuw = Math.floor(Number(vandaag.slice(0, 4)) / 100) * 100 + jaar;
  return dezeEeuw <= Number(vandaag.slice(0, 4)) ? dezeEeuw : dezeEeuw - 100;
}

function dag(jaar: number, maand: number, nummer: number): Geboortevraag | undefined {
  const op = findPlainDate(`${jaar}-${twee(maand)}-${twee(nummer)}`);
  return op && { van: op, tot: op, soort: 'dag' };
}

function maand(jaar: number, nummer: number): Geboortevraag | undefined {
  const van = findPlainDate(`${jaar}-${twee(nummer)}-01`);
  if (van === undefined) return undefined;
  const laatste = new Date(Date.UTC(jaar, nummer, 0)).toISOString().slice(0, 10) as PlainDate;
  return { van, tot: laatste, soort: 'maand' };
}

const jaar = (nummer: number): Geboortevraag => ({
  van: `${nummer}-01-01` as PlainDate,
  tot: `${nummer}-12-31` as PlainDate,
  soort: 'jaar',
});

/** Somebody of that age today was born within one year of days. */
function leeftijd(jaren: number, vandaag: PlainDate): Geboortevraag {
  const back = (years: number, days: number): PlainDate => {
    const [year = 0, month = 1, day = 1] = vandaag.split('-').map(Number);
    return new Date(Date.UTC(year - years, month - 1, day + days)).toISOString().slice(0, 10) as PlainDate;
  };
  return { van: back(jaren + 1, 1), tot: back(jaren, 0), soort: 'leeftijd' };
}

type Lezer = (delen: readonly string[], vandaag: PlainDate) => Geboortevraag | undefined;
const at = (delen: readonly string[], index: number): string => delen[index] ?? '';

/** How a date of birth is typed or told; the first that is a real date counts. */
const vormen: readonly (readonly [RegExp, Lezer])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (d) => dag(Number(d[1]), Number(d[2]), Number(d[3]))],
  [
    /(?<!\d)(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})(?!\d)/,
    (d, t) => dag(jaarVan(at(d, 3), t), Number(d[2]), Number(d[1])),
  ],
  [
    /(?<!\d)(\d{1,2})[-\s]*(\p{L}{3,9})\.?[-\s]*(\d{4}|\d{2})(?!\d)/u,
    (d, t) => dag(jaarVan(at(d, 3), t), maandVan(at(d, 2)) ?? 0, Number(d[1])),
  ],
  [/(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/, (d) => dag(Number(d[3]), Number(d[2]), Number(d[1]))],
  [/(?<!\d)(\d{4})-(\d{1,2})(?!\d)/, (d) => maand(Number(d[1]), Number(d[2]))],
  [/(?<!\d)(\d{1,2})[-/](\d{4})(?!\d)/, (d) => maand(Number(d[2]), Number(d[1]))],
  [
    /(?<!\p{L})(\p{L}{3,9})\.?[-\s]+((?:19|20)\d{2})(?!\d)/u,
    (d) => maand(Number(d[2]), maandVan(at(d, 1)) ?? 0),
  ],
  [/(?<!\d)((?:19|20)\d{2})(?!\d)/, (d) => jaar(Number(d[1]))],
  [
    /(?<!\d)(\d{1,2})\s*(?:jaar|jr|years|year|j|y)(?!\p{L})\.?(?:\s+oud|\s+old)?/iu,
    (d, t) => leeftijd(Number(d[1]), t),
  ],
];

/** The date or age in a text, and the text without it. A number that is no date stays text. */
export function leesGeboorte(
  text: string,
  vandaag: PlainDate,
): { readonly geboren: Geboortevraag | undefined; readonly rest: string } {
  for (const [vorm, lees] of vormen) {
    const found = vorm.exec(text);
    const geboren = found ? lees(found, vandaag) : undefined;
    if (found && geboren)
      return { geboren, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
  }
  return { geboren: undefined, rest: text };
}
