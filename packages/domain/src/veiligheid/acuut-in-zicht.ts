import { addDays, type PlainDate } from '../kern/index.ts';

/** As long as danger that was handed over stands out on a list; after that it is in the file of the family. */
export const dagenAcuut = 14;

/**
 * The day since which acute danger stands out, or undefined when it no longer does.
 * @source Afspraak van Rondom: docs/mijndag.md
 */
export const acuutInZicht = (sinds: string | null, vandaag: PlainDate): string | null =>
  sinds !== null && sinds >= addDays(vandaag, -dagenAcuut) ? sinds : null;
