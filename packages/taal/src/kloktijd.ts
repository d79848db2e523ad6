import { formatDate, weekdayName } from './datum.ts';
import type { Taal } from './taal.ts';
import { dayOf, relativeDay } from './tijd.ts';
import { capitalise } from './aantal.ts';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const twelve = (hour: number): string => String(hour % 12 === 0 ? 12 : hour % 12);

function dutch(hour: number, minute: number): string {
  const now = twelve(hour);
  const next = twelve(hour + 1);
  if (minute === 0) return `${now} uur`;
  if (minute === 15) return `kwart over ${now}`;
  if (minute === 30) return `half ${next}`;
  if (minute === 45) return `kwart voor ${next}`;
  if (minute < 15) return `${minute} over ${now}`;
  if (minute < 30) return `${30 - minute} voor half ${next}`;
  if (minute < 45) return `${minute - 30} over half ${next}`;
  return `${60 - minute} voor ${next}`;
}

function english(hour: number, minute: number): string {
  const now = twelve(hour);
  const next = twelve(hour + 1);
  if (minute === 0) return `${now} o’clock`;
  if (minute === 15) return `quarter past ${now}`;
  if (minute === 30) return `half past ${now}`;
  if (minute === 45) return `quarter to ${next}`;
  return minute < 30 ? `${minute} past ${now}` : `${60 - minute} to ${next}`;
}

/** Which half of the day, only where somebody could mistake it: in the afternoon nobody says so. */
function partOfDay(taal: Taal, hour: number): string {
  const nl = taal === 'nl';
  if (hour < 6) return nl ? ' ’s nachts' : ' at night';
  if (hour < 12) return nl ? ' ’s ochtends' : ' in the morning';
  if (hour >= 18) return nl ? ' ’s avonds' : ' in the evening';
  return '';
}

/** The time as it is said: "half 4", "9 uur ’s ochtends", "half past 3". */
export function timeInWords(taal: Taal, instant: string): string {
  const [hour = 0, minute = 0] = parts.format(new Date(instant)).split(':').map(Number);
  return (taal === 'nl' ? dutch(hour, minute) : english(hour, minute)) + partOfDay(taal, hour);
}

/** The day and the time as somebody would tell a child: "Donderdag om half 4". Beyond a week with the date. */
export function momentInWords(taal: Taal, instant: string, today: string): string {
  const day = dayOf(instant);
  const said = relativeDay(taal, day, today);
  const isDate = /\d/.test(said);
  const when = isDate ? formatDate(taal, day, 'metWeekdag') : said;
  const on = taal === 'en' && (isDate || said === weekdayName('en', day)) ? 'on ' : '';
  return capitalise(`${on}${when} ${taal === 'nl' ? 'om' : 'at'} ${timeInWords(taal, instant)}`);
}
