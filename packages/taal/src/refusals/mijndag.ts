import type { Catalogus } from '../catalogus.ts';

/** Refusals of naming a task done. */
const nl = {
  taakAlGedaan: 'Deze taak is al gedaan.',
  taakNogOpen: 'Deze taak staat nog open.',
};

const en: typeof nl = {
  taakAlGedaan: 'This task was done already.',
  taakNogOpen: 'This task is still open.',
};

export const mijndag = { nl, en } satisfies Catalogus;
