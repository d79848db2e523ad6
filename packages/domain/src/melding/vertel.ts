import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { Vervolg } from './uitkomst.ts';

/** A parent in the family a melding was linked to. */
export interface Vertelouder {
  readonly persoon: PersoonId;
  readonly voornaam: string;
  readonly geslachtsnaam: string;
  /** Found by the search that this melding gave ground for. */
  readonly gevonden: boolean;
  /** Danger comes from this person. */
  readonly gevaar: boolean;
}

const holds = (genoemd: string, naam: string): boolean => genoemd.toLowerCase().includes(naam.toLowerCase());

/** Whether what a reporter called somebody is this person: first name and surname both. */
export const isGenoemd = (
  { voornaam, geslachtsnaam }: Pick<Vertelouder, 'voornaam' | 'geslachtsnaam'>,
  genoemd: string,
): boolean => holds(genoemd, voornaam) && holds(genoemd, geslachtsnaam);

/**
 * Of which parents may be said that they are told of the melding: who was found by its search or named by the reporter,
 * so that nobody's name is learnt by it, and never one from whom danger comes.
 * @source Wmo 2015 art. 5.3.1; Handelingsprotocol Veilig Thuis 2019 (informing those concerned)
 */
export function wieTeVertellen<O extends Vertelouder>(
  ouders: readonly O[],
  genoemd: readonly string[],
): readonly O[] {
  return ouders.filter(
    (ouder) => !ouder.gevaar && (ouder.gevonden || genoemd.some((naam) => isGenoemd(ouder, naam))),
  );
}

export type VertelRefusal =
  { readonly kind: 'nietTeVertellen' } | { readonly kind: 'vertellenZonderVastGezicht' };

/**
 * Who is told today, by the vast gezicht who takes the melding over. Without a hand-over to a vast gezicht there is
 * nobody who tells, and the lines of Veilig Thuis stay kept back.
 * @source Wmo 2015 art. 5.3.1
 */
export function decideVertel(
  vertellen: readonly PersoonId[],
  mogelijk: readonly Pick<Vertelouder, 'persoon'>[],
  melding: { readonly vervolg: Vervolg | undefined; readonly heeftVastGezicht: boolean },
): Outcome<readonly PersoonId[], VertelRefusal> {
  if (vertellen.length === 0) return accept([]);
  if (melding.vervolg !== 'overdracht' || !melding.heeftVastGezicht)
    return refuse({ kind: 'vertellenZonderVastGezicht' });
  const may = vertellen.every((id) => mogelijk.some(({ persoon }) => persoon === id));
  return may ? accept([...new Set(vertellen)]) : refuse({ kind: 'nietTeVertellen' });
}
