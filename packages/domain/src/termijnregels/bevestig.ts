import { accept, refuse, type Outcome } from '../kern/index.ts';

export const wijzigingstatussen = ['concept', 'bevestigd', 'toegepast', 'ingetrokken'] as const;
export type Wijzigingstatus = (typeof wijzigingstatussen)[number];

export interface Bevestigfeiten {
  readonly status: Wijzigingstatus;
  /** Another change is being applied. */
  readonly andereLoopt: boolean;
  /** How many clocks would move now. */
  readonly verplaatst: number;
}

export type BevestigWijzigingRefusal =
  | { readonly kind: 'wijzigingAlBeslist'; readonly status: Wijzigingstatus }
  | { readonly kind: 'andereWijzigingLoopt' }
  | { readonly kind: 'voorbeeldVeranderd'; readonly gezien: number; readonly nu: number };

/**
 * Who confirms says how many moves he saw: when that is no longer so, he looks again first.
 * @source Afspraak van Rondom: niets verplaatst zonder voorbeeld en bevestiging
 */
export function decideBevestigWijziging(
  { status, andereLoopt, verplaatst }: Bevestigfeiten,
  gezien: number,
): Outcome<'bevestigd', BevestigWijzigingRefusal> {
  if (status !== 'concept') return refuse({ kind: 'wijzigingAlBeslist', status });
  if (andereLoopt) return refuse({ kind: 'andereWijzigingLoopt' });
  if (gezien !== verplaatst) return refuse({ kind: 'voorbeeldVeranderd', gezien, nu: verplaatst });
  return accept('bevestigd');
}

/**
 * Only what is not confirmed can be withdrawn; what was applied is repaired by a next change.
 * @source Afspraak van Rondom: een toegepaste wijziging blijft te lezen
 */
export function decideTrekWijzigingIn(
  status: Wijzigingstatus,
): Outcome<'ingetrokken', BevestigWijzigingRefusal> {
  return status === 'concept' ? accept('ingetrokken') : refuse({ kind: 'wijzigingAlBeslist', status });
}
