import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** The plan of a family, for workers and in the portal. */
type Stand = 'nieuw' | 'begonnen' | 'lukt' | 'gehaald';

const nlDag = (dag: string): string => formatDate('nl', dag);
const enDag = (dag: string): string => formatDate('en', dag);

/** Whole weeks from a day until today. */
const weken = (op: string, vandaag: string): number =>
  Math.floor((Date.parse(vandaag) - Date.parse(op)) / (7 * 24 * 60 * 60 * 1000));

const nl = {
  titel: 'Het plan',
  versie: (nummer: number, status: 'concept' | 'vastgesteld', op: string) =>
    status === 'concept'
      ? `versie ${nummer}, concept van ${nlDag(op)}`
      : `versie ${nummer}, vastgesteld op ${nlDag(op)}`,
  krachten: 'Wat goed gaat',
  doelen: 'Wat wij afspraken',
  bodemlijn: 'Dit geldt altijd',
  watals: 'Wat als',
  stand: (stand: Stand, op: string | null, vandaag: string): string => {
    if (op === null) return { nieuw: 'nieuw', begonnen: 'begonnen', lukt: 'lukt', gehaald: 'gehaald' }[stand];
    if (op > vandaag) return `begint ${nlDag(op)}`;
    const al = weken(op, vandaag);
    if (stand === 'lukt' && al > 0) return `lukt al ${al} ${al === 1 ? 'week' : 'weken'}`;
    const woord = {
      nieuw: 'nieuw sinds',
      begonnen: 'loopt sinds',
      lukt: 'lukt sinds',
      gehaald: 'gehaald op',
    };
    return `${woord[stand]} ${nlDag(op)}`;
  },
  wie: 'Wie doet het:',
  uitAntwoord: (naam: string, op: string) => `Uit het antwoord van ${naam}, ${nlDag(op)}`,
  leeg: 'Er is nog geen plan.',
  leegTekst: 'Het plan komt hier zodra er iets in staat.',
};

const en: typeof nl = {
  titel: 'The plan',
  versie: (nummer, status, op) =>
    status === 'concept'
      ? `version ${nummer}, draft of ${enDag(op)}`
      : `version ${nummer}, adopted on ${enDag(op)}`,
  krachten: 'What goes well',
  doelen: 'What we agreed',
  bodemlijn: 'This always holds',
  watals: 'What if',
  stand: (stand, op, vandaag) => {
    if (op === null) return { nieuw: 'new', begonnen: 'under way', lukt: 'works', gehaald: 'reached' }[stand];
    if (op > vandaag) return `begins ${enDag(op)}`;
    const al = weken(op, vandaag);
    if (stand === 'lukt' && al > 0) return `works, ${al} ${al === 1 ? 'week' : 'weeks'} now`;
    const woord = { nieuw: 'new since', begonnen: 'since', lukt: 'works since', gehaald: 'reached on' };
    return `${woord[stand]} ${enDag(op)}`;
  },
  wie: 'Who does it:',
  uitAntwoord: (naam, op) => `From the answer of ${naam}, ${enDag(op)}`,
  leeg: 'There is no plan yet.',
  leegTekst: 'The plan comes here as soon as something is in it.',
};

export const plan = { nl, en } satisfies Catalogus;
