import { count } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const enDay = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });
const tussen = (van: number, tot: number): string => (van === tot ? String(van) : `${van}–${tot}`);

/** How clocks of a region were kept, and why not. */
const nl = {
  titel: 'Op tijd of niet',
  lead: (van: string, totEnMet: string) =>
    `Termijnen met hun laatste dag van ${nlDag(van)} tot en met ${nlDag(totEnMet)}.`,
  leeg: 'In deze tijd liep geen termijn af',
  leegTekst: 'Kies een andere regio, of kom later terug.',
  soort: 'Termijn',
  aantal: 'Alle',
  teLaat: 'Te laat',
  mediaan: 'Helft minstens',
  waarom: 'Waarom te laat',
  dagen: (n: number) => count('nl', n, 'dagen'),
  teKlein: 'te weinig om te zeggen',
  opTijd: 'alles op tijd',
  getal: tussen,
  nietGezegd: 'geen reden gezegd',
  reden: (woorden: string, aantal: string) => `${woorden}: ${aantal}`,
  onderschrift: 'Onder de vijf staat 1–4. De redenen gaan over het werk, nooit over wie het deed.',
  mee: 'Neem mee als CSV',
  meeUitleg: 'In het bestand staat onder de tien 1–9. Dat u het meeneemt, wordt vastgelegd.',
  bestand: (dag: string) => `op-tijd-of-niet-${dag}.csv`,
};

const en: typeof nl = {
  titel: 'On time or not',
  lead: (van, totEnMet) => `Deadlines with their last day from ${enDay(van)} through ${enDay(totEnMet)}.`,
  leeg: 'No deadline ended in this time',
  leegTekst: 'Choose another region, or come back later.',
  soort: 'Deadline',
  aantal: 'All',
  teLaat: 'Late',
  mediaan: 'Half at least',
  waarom: 'Why late',
  dagen: (n) => count('en', n, 'dagen'),
  teKlein: 'too few to say',
  opTijd: 'all on time',
  getal: tussen,
  nietGezegd: 'no reason said',
  reden: (woorden, aantal) => `${woorden}: ${aantal}`,
  onderschrift: 'Below five it says 1–4. Reasons are about the work, never about who did it.',
  mee: 'Take along as CSV',
  meeUitleg: 'In the file it says 1–9 below ten. That you take it along is recorded.',
  bestand: (dag) => `on-time-or-not-${dag}.csv`,
};

export const tijdigheid = { nl, en } satisfies Catalogus;
