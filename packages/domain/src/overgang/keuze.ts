import type { Geboorte } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { overgangsfase } from './begint.ts';
import type { Overgangkeuze, Overgangstuk } from './soorten.ts';

/** What the young person chose for one receiver, and whether that one opened it. */
export interface GekozenStuk {
  readonly stuk: Overgangstuk;
  readonly keuze: Overgangkeuze;
  readonly geopend: boolean;
}

export type OvergangkeuzeRefusal =
  | { readonly kind: 'overgangKiesNogNiet' }
  | { readonly kind: 'overgangAlGelezen'; readonly stuk: Overgangstuk };

/**
 * The young person chooses per piece and per receiver. What was opened cannot be taken back, for it was read; until then
 * every choice can be changed. Giving to others asks the consent of the person himself from twelve on; that the choice is
 * offered from sixteen is our rule.
 * @source Jeugdwet art. 7.3.11 lid 1, 7.3.15 lid 1
 */
export function decideOvergangkeuze(
  keuze: { readonly stuk: Overgangstuk; readonly keuze: Overgangkeuze },
  eerder: GekozenStuk | undefined,
  geboorte: Geboorte,
  today: PlainDate,
): Outcome<typeof keuze, OvergangkeuzeRefusal> {
  const fase = overgangsfase(geboorte, today);
  if (fase === 'nogniet' || fase === 'voorbij') return refuse({ kind: 'overgangKiesNogNiet' });
  if (eerder?.geopend === true && keuze.keuze !== 'gaatmee')
    return refuse({ kind: 'overgangAlGelezen', stuk: keuze.stuk });
  return accept(keuze);
}

/** What a receiver reads on a day: nothing before that day, and nothing that was not chosen for him. */
export const stukkenVoor = (
  ontvanger: { readonly vanaf: PlainDate; readonly keuzes: readonly GekozenStuk[] },
  dag: PlainDate,
): Overgangstuk[] =>
  dag < ontvanger.vanaf
    ? []
    : ontvanger.keuzes.filter(({ keuze }) => keuze === 'gaatmee').map(({ stuk }) => stuk);
