import type { Taal } from './taal.ts';

/**
 * How a day is written.
 * `kort` "28 dec" · `lang` "28 december" · `metWeekdag` "maandag 28 december" · `weekdagKort` "ma 28 dec"
 */
export type Datumvorm = 'kort' | 'lang' | 'metWeekdag' | 'weekdagKort';

const woorden = {
  nl: {
    maanden: 'januari februari maart april mei juni juli augustus september oktober november december',
    maandenKort: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
    dagen: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    dagenKort: 'zo ma di wo do vr za',
  },
  en: {
    maanden: 'January February March April May June July August September October November December',
    maandenKort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    dagen: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    dagenKort: 'Sun Mon Tue Wed Thu Fri Sat',
  },
} as const;

const pick = (words: string, at: number): string => words.split(' ')[at] ?? '';

/** The day of the week of a day `JJJJ-MM-DD`, whole ("maandag") or short ("ma"). */
export function weekdayName(taal: Taal, date: string, kort = false): string {
  const at = new Date(`${date}T00:00:00Z`).getUTCDay();
  return pick(kort ? woorden[taal].dagenKort : woorden[taal].dagen, at);
}

/** The month of a day `JJJJ-MM-DD`, whole ("december") or short ("dec"). */
export function monthName(taal: Taal, date: string, kort = false): string {
  return pick(kort ? woorden[taal].maandenKort : woorden[taal].maanden, Number(date.slice(5, 7)) - 1);
}

/** A day `JJJJ-MM-DD` in words, with the year only when asked. */
export function formatDate(
  taal: Taal,
  date: string,
  vorm: Datumvorm = 'lang',
  { metJaar = false }: { readonly metJaar?: boolean } = {},
): string {
  const kort = vorm === 'kort' || vorm === 'weekdagKort';
  const weekday = vorm === 'metWeekdag' || vorm === 'weekdagKort' ? [weekdayName(taal, date, kort)] : [];
  const year = metJaar ? [date.slice(0, 4)] : [];
  return [...weekday, String(Number(date.slice(8, 10))), monthName(taal, date, kort), ...year].join(' ');
}

/**
 * Several days after each other, the month once after the last day of that month:
 * "wo 30, do 31 dec, ma 4 jan". With `zonderMaand` the month stays away when all days share it.
 */
export function formatDays(
  taal: Taal,
  days: readonly { readonly datum: string; readonly noot?: string | undefined }[],
  { zonderMaand = false }: { readonly zonderMaand?: boolean } = {},
): string {
  const oneMonth = new Set(days.map((day) => day.datum.slice(0, 7))).size === 1;
  return days
    .map(({ datum, noot }, at) => {
      const closesMonth = days[at + 1]?.datum.slice(0, 7) !== datum.slice(0, 7);
      const month = closesMonth && !(zonderMaand && oneMonth) ? ` ${monthName(taal, datum, true)}` : '';
      const remark = noot === undefined ? '' : ` (${noot})`;
      return `${weekdayName(taal, datum, true)} ${Number(datum.slice(8, 10))}${month}${remark}`;
    })
    .join(', ');
}

/**
 * A date that may be partly unknown (`1967-02-30`, `1967-02`, `1967`, `0000`), as it is shown to people:
 * only what is certain, "februari 1967 (dag onbekend)".
 */
export function formatOnvolledigeDatum(taal: Taal, date: string): string {
  const [jaar = '0000', maand = '00', dag = '00'] = date.split('-');
  const nl = taal === 'nl';
  if (jaar === '0000') return nl ? 'datum onbekend' : 'date unknown';
  if (maand === '00') return nl ? `${jaar} (dag en maand onbekend)` : `${jaar} (day and month unknown)`;
  const exists = dag !== '00' && new Date(`${jaar}-${maand}-${dag}T00:00:00Z`).getUTCDate() === Number(dag);
  if (exists) return formatDate(taal, date, 'lang', { metJaar: true });
  return `${monthName(taal, `${jaar}-${maand}-01`)} ${jaar} (${nl ? 'dag onbekend' : 'day unknown'})`;
}
