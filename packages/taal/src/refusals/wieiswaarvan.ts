import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nl = {
  taakdragerZonderNaam: 'Vul in wie dit hier doet.',
  nummerOnjuist: 'Dit is geen nummer. Gebruik alleen cijfers, spaties en streepjes.',
  taakdragerTeVroeg: ({ vanaf }: { vanaf: string }) =>
    `Er staat al iets vanaf ${formatDate('nl', vanaf, 'lang', { metJaar: true })}. Kies een latere dag.`,
};

const en: typeof nl = {
  taakdragerZonderNaam: 'Fill in who does this here.',
  nummerOnjuist: 'This is no number. Use only digits, blanks and dashes.',
  taakdragerTeVroeg: ({ vanaf }) =>
    `Something holds from ${formatDate('en', vanaf, 'lang', { metJaar: true })}. Choose a later day.`,
};

export const wieiswaarvan = { nl, en } satisfies Catalogus;
