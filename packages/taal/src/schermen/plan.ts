import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** The plan of a family, for workers and in the portal. */
type Stand = 'nieuw' | 'begonnen' | 'lukt' | 'gehaald';

const nlDag = (dag: string): string => formatDate('nl', dag);
const enDag = (dag: string): string => formatDate('en', dag);

const nl = {
  titel: 'Het plan',
  versie: (nummer: number, status: 'concept' | 'vastgesteld', op: string) =>
    `versie ${nummer}, ${status} van ${nlDag(op)}`,
  krachten: 'Wat goed gaat',
  doelen: 'Wat wij afspraken',
  bodemlijn: 'Dit geldt altijd',
  watals: 'Wat als',
  stand: (stand: Stand, op: string | null, vandaag: string): string => {
    if (op === null) return { nieuw: 'nieuw', begonnen: 'begonnen', lukt: 'lukt', gehaald: 'gehaald' }[stand];
    if (op > vandaag) return `begint ${nlDag(op)}`;
    const woord = {
      nieuw: 'nieuw sinds',
      begonnen: 'loopt sinds',
      lukt: 'lukt sinds',
      gehaald: 'gehaald op',
    };
    return `${woord[stand]} ${nlDag(op)}`;
  },
  wie: 'Wie doet het:',
  leeg: 'Er is nog geen plan.',
  leegTekst: 'Het plan komt hier zodra er iets in staat.',
};

const en: typeof nl = {
  titel: 'The plan',
  versie: (nummer, status, op) =>
    `version ${nummer}, ${status === 'concept' ? 'draft' : 'adopted'} of ${enDag(op)}`,
  krachten: 'What goes well',
  doelen: 'What we agreed',
  bodemlijn: 'This always holds',
  watals: 'What if',
  stand: (stand, op, vandaag) => {
    if (op === null) return { nieuw: 'new', begonnen: 'under way', lukt: 'works', gehaald: 'reached' }[stand];
    if (op > vandaag) return `begins ${enDag(op)}`;
    const woord = { nieuw: 'new since', begonnen: 'since', lukt: 'works since', gehaald: 'reached on' };
    return `${woord[stand]} ${enDag(op)}`;
  },
  wie: 'Who does it:',
  leeg: 'There is no plan yet.',
  leegTekst: 'The plan comes here as soon as something is in it.',
};

export const plan = { nl, en } satisfies Catalogus;
