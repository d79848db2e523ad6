import { plural } from './aantal.ts';
import type { Taal } from './taal.ts';

/** Minutes as hours in figures: "22,5". */
const getal = (taal: Taal, minuten: number): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }).format(minuten / 60);

/** Minutes as hours: "22,5 uur", "1 hour". */
export const urenVan = (taal: Taal, minuten: number): string =>
  taal === 'nl'
    ? `${getal(taal, minuten)} uur`
    : `${getal(taal, minuten)} ${plural(minuten / 60, 'hour', 'hours')}`;
