import type { Antwoord } from './wacht-schrijven.ts';

/** What stands in the form; also what its draft holds. */
export type GezegdInhoud = {
  wie: string;
  antwoord: Antwoord | '';
  woorden: string;
  op: string;
};

export const emptyGezegd: GezegdInhoud = { wie: '', antwoord: '', woorden: '', op: '' };

/** Ids of the controls, so that a fault leads to its field. */
export const bevestigingVelden = {
  wie: 'stem-wie',
  antwoord: 'stem-antwoord',
  woorden: 'stem-woorden',
  op: 'stem-op',
} as const;
