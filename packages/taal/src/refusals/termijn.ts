import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Refusals about clocks. */
const nl = {
  nietTeLaat: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Deze termijn is niet te laat. De laatste dag is ${formatDate('nl', uiterlijk)}.`,
  andereRedenZonderWoorden: 'Schrijf in een paar woorden wat de andere reden is.',
};

const en: typeof nl = {
  nietTeLaat: ({ uiterlijk }) => `This deadline is not late. The last day is ${formatDate('en', uiterlijk)}.`,
  andereRedenZonderWoorden: 'Write in a few words what the other reason is.',
};

export const termijn = { nl, en } satisfies Catalogus;
