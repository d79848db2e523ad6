import type { PlainDate } from '../kern/index.ts';
import type { Geopend } from './dagfeit.ts';

/**
 * What came in stays on Mijn dag until it is opened, and then until the end of that day: reading is not yet doing, and a
 * row that disappears under the reader's hand is looked for.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export const isTeLezen = (geopend: Geopend, vandaag: PlainDate): boolean =>
  geopend === undefined || geopend >= vandaag;
