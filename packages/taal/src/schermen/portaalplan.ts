import type { Catalogus } from '../catalogus.ts';

/** The own plan in the portal: what a child (jij) and a parent (u) read of what was agreed. */
const nl = {
  jij: {
    titel: 'Mijn plan',
    tekst: 'Dit hebben we samen afgesproken.',
    leeg: 'Er staat nog niets in jouw plan.',
    leegTekst: 'Als er iets is afgesproken, staat het hier.',
    zelf: 'jij',
  },
  u: {
    titel: 'Ons plan',
    tekst: 'Dit hebben we samen afgesproken.',
    leeg: 'Er staat nog niets in uw plan.',
    leegTekst: 'Als er iets is afgesproken, staat het hier.',
    zelf: 'u',
  },
  concept: 'Dit plan is nog niet klaar. Het kan nog veranderen.',
  kop: {
    kracht: 'Wat goed gaat',
    doel: 'Wat wij afspreken',
    bodemlijn: 'Dit geldt altijd',
    watals: 'Wat als het misgaat',
  },
};

const en: typeof nl = {
  jij: {
    titel: 'My plan',
    tekst: 'This is what we agreed together.',
    leeg: 'There is nothing in your plan yet.',
    leegTekst: 'When something is agreed, it stands here.',
    zelf: 'you',
  },
  u: {
    titel: 'Our plan',
    tekst: 'This is what we agreed together.',
    leeg: 'There is nothing in your plan yet.',
    leegTekst: 'When something is agreed, it stands here.',
    zelf: 'you',
  },
  concept: 'This plan is not ready yet. It can still change.',
  kop: {
    kracht: 'What goes well',
    doel: 'What we agree',
    bodemlijn: 'This always holds',
    watals: 'What if it goes wrong',
  },
};

export const portaalplan = { nl, en } satisfies Catalogus;
