import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';

/** An inquiry as who wants to join or end it meets it. */
export interface Onderzoekstand {
  readonly organisatie: OrganisatieId;
  readonly klaar: boolean;
  /** Organisations that asked to join, whatever they were told. */
  readonly gevraagdDoor: readonly OrganisatieId[];
}

export type DoeMeeMetOnderzoekRefusal =
  | { readonly kind: 'onderzoekIsKlaar' }
  | { readonly kind: 'isEigenOnderzoek' }
  | { readonly kind: 'meedoenAlGevraagd' };

/**
 * An organisation asks to join instead of asking the family the same. Its owner says yes or no.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): experts are added, nothing is examined twice
 */
export function decideDoeMeeMetOnderzoek(
  { organisatie, klaar, gevraagdDoor }: Onderzoekstand,
  door: OrganisatieId,
): Outcome<OrganisatieId, DoeMeeMetOnderzoekRefusal> {
  if (organisatie === door) return refuse({ kind: 'isEigenOnderzoek' });
  if (klaar) return refuse({ kind: 'onderzoekIsKlaar' });
  if (gevraagdDoor.includes(door)) return refuse({ kind: 'meedoenAlGevraagd' });
  return accept(door);
}

export type BeantwoordMeedoenRefusal = { readonly kind: 'meedoenAlBeantwoord' };

/** A request is answered once. */
export const decideBeantwoordMeedoen = (
  stand: 'gevraagd' | 'ja' | 'nee',
  mag: boolean,
): Outcome<'ja' | 'nee', BeantwoordMeedoenRefusal> =>
  stand === 'gevraagd' ? accept(mag ? 'ja' : 'nee') : refuse({ kind: 'meedoenAlBeantwoord' });

export type EindigOnderzoekRefusal = { readonly kind: 'onderzoekIsKlaar' };

/** An inquiry ends once, with a result or without. */
export const decideEindigOnderzoek = (klaar: boolean): Outcome<true, EindigOnderzoekRefusal> =>
  klaar ? refuse({ kind: 'onderzoekIsKlaar' }) : accept(true);
