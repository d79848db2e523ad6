import type { Catalogus } from '../catalogus.ts';

/** What every page with figures of regions says. */
const nl = {
  kies: 'Jeugdhulpregio',
  alle: 'Alle regio’s samen',
  druk: 'Druk af',
};

const en: typeof nl = {
  kies: 'Youth care region',
  alle: 'All regions together',
  druk: 'Print',
};

export const regiocijfers = { nl, en } satisfies Catalogus;
