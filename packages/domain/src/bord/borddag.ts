import { accept, addYears, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** Further back the board is of use to nobody, and every look at it is about children. */
const mostYears = 5;

export type BorddagRefusal =
  | { readonly kind: 'borddagInToekomst'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'borddagTeLangGeleden'; readonly vanaf: PlainDate };

/**
 * The day of which the board is asked: today, or a day that was.
 * @source Werkafspraak van de regio: het bord is vijf jaar terug te lezen
 */
export function decideBorddag(
  gevraagd: PlainDate | undefined,
  today: PlainDate,
): Outcome<PlainDate, BorddagRefusal> {
  if (gevraagd === undefined) return accept(today);
  const vanaf = addYears(today, -mostYears);
  if (gevraagd > today) return refuse({ kind: 'borddagInToekomst', uiterlijk: today });
  if (gevraagd < vanaf) return refuse({ kind: 'borddagTeLangGeleden', vanaf });
  return accept(gevraagd);
}
