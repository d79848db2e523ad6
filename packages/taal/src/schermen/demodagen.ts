import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Said in the demo when its days have passed and somebody wrote in it: then it is not moved by itself. */
const nl = {
  van: (dag: string) => `Deze voorbeelddagen zijn van ${formatDate('nl', dag)}.`,
  uitleg: 'Zet ze op vandaag; wat u schreef verdwijnt dan.',
  knop: 'Zet op vandaag',
  bezig: 'Even wachten',
  mis: 'Dat lukte niet. Probeer het zo nog eens.',
};
const en: typeof nl = {
  van: (dag) => `The days of this example are those of ${formatDate('en', dag)}.`,
  uitleg: 'Put them on today; what you wrote is gone then.',
  knop: 'Put on today',
  bezig: 'One moment',
  mis: 'That did not work. Please try again in a moment.',
};
export const demodagen = { nl, en } satisfies Catalogus;
