import type { Catalogus } from '../catalogus.ts';

/** What a team or a worker was asked to think along about, without names. */
const nl = {
  titel: 'Meedenkvragen',
  inleiding: 'De oudste vraag staat bovenaan. U ziet geen namen.',
  leeg: 'Hier komen vragen aan u.',
  leegTekst: 'Een vast gezicht stelt ze. U ziet dan alleen wat u nodig heeft.',
};

const en: typeof nl = {
  titel: 'Questions to think along',
  inleiding: 'The oldest question is on top. You see no names.',
  leeg: 'Questions to you will come here.',
  leegTekst: 'A constant contact asks them. You then see only what you need.',
};

export const meedenkvraag = { nl, en } satisfies Catalogus;
