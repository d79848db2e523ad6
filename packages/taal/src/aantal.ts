import type { Taal } from './taal.ts';

const telwoorden: Readonly<Record<Taal, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Units that are counted in sentences, singular and plural. Dutch says "twee jaar", "24 uur". */
const eenheden = {
  nl: {
    uren: ['uur', 'uur'],
    dagen: ['dag', 'dagen'],
    werkdagen: ['werkdag', 'werkdagen'],
    weken: ['week', 'weken'],
    maanden: ['maand', 'maanden'],
    jaren: ['jaar', 'jaar'],
  },
  en: {
    uren: ['hour', 'hours'],
    dagen: ['day', 'days'],
    werkdagen: ['working day', 'working days'],
    weken: ['week', 'weeks'],
    maanden: ['month', 'months'],
    jaren: ['year', 'years'],
  },
} as const;

export type Eenheid = keyof (typeof eenheden)['nl'];

export const isEenheid = (text: string): text is Eenheid => Object.hasOwn(eenheden.nl, text);

/** A whole number in words up to twelve, in figures above. */
export const inWords = (taal: Taal, n: number): string => telwoorden[taal][n] ?? String(n);

/** The singular for exactly one, else the plural. */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const unit = (taal: Taal, n: number, eenheid: Eenheid): string => {
  const [one, many] = eenheden[taal][eenheid];
  return plural(n, one, many);
};

/** "7.759" in Dutch, "7,759" in English. */
export const formatCount = (taal: Taal, n: number): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(n);

/** "14 dagen", "1 day". */
export function count(taal: Taal, n: number, eenheid: Eenheid): string {
  return `${n} ${unit(taal, n, eenheid)}`;
}

/** "vijf werkdagen", "eleven months". */
export function countInWords(taal: Taal, n: number, eenheid: Eenheid): string {
  return `${inWords(taal, n)} ${unit(taal, n, eenheid)}`;
}

/** "elf maanden" for a span counted in whole months; "minder dan een maand" below one. */
export function monthsInWords(taal: Taal, months: number): string {
  if (months < 1) return taal === 'nl' ? 'minder dan een maand' : 'less than a month';
  return countInWords(taal, months, 'maanden');
}

/** The first letter as a capital. Dutch keeps no accent on it: "Eén week". */
export const capitalise = (text: string): string =>
  text.startsWith('één') ? `E${text.slice(1)}` : text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Linda", "Linda en Noor", "Linda, Noor en Sem". */
export function joinNames(taal: Taal, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${taal === 'nl' ? 'en' : 'and'} ${last}`;
}
