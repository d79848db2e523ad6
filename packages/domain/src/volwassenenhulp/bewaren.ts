import { addMonths, type PlainDate } from '../kern/index.ts';
import type { volwassenensoorten } from './soorten.ts';

/**
 * How many years a service keeps its record, counted from the last day of taking part. Care under a treatment contract:
 * BW 7:454 lid 3, whose text was not at hand. Debt help has no term in a text that was: an agreement of our own.
 * @source Wmo 2015 art. 5.3.4 lid 1 (vrouwenopvang, tekst 2017); BW 7:454 lid 3 (niet nagekeken); afspraak van Rondom (schuldhulp)
 */
export const hulpbewaarjaren = {
  ggz: 20,
  verslavingszorg: 20,
  ouderenzorg: 20,
  vrouwenopvang: 15,
  schuldhulp: 5,
} as const satisfies Readonly<Record<(typeof volwassenensoorten)[number], number>>;

/** The last day on which who helped reads what his own service wrote. Of a kind that does not help adults: none. */
export function leesbaarTot(soort: string, einde: PlainDate): PlainDate {
  const jaren = (hulpbewaarjaren as Readonly<Record<string, number>>)[soort] ?? 0;
  return addMonths(einde, jaren * 12);
}
