/** What keeps something from lapsing. */
export type Tenzij =
  'gehoord' | 'verlengd' | 'tenuitvoergelegd' | 'gezagsbeeindigingVerzocht' | 'gezagsvoorzieningVerzocht';

/** Who may act within the clock that opens. */
export type Rechthebbende = 'gezin' | 'belanghebbende' | 'burgemeester';

/**
 * What happens when a clock passes, or when the decision it waits for falls; `termijn` names the clock that opens.
 * Told before it happens.
 */
export type Gevolg =
  | { readonly code: 'vervalt'; readonly tenzij?: Tenzij; readonly bron: string }
  /** No answer in time is a refusal. */
  | { readonly code: 'stilteIsWeigering'; readonly bron: string }
  /** The Raad must be told beforehand. */
  | { readonly code: 'mededelingAanRaad'; readonly termijn: string; readonly bron: string }
  /** Days for somebody to object or appeal begin to run. */
  | {
      readonly code: 'termijnOpent';
      readonly termijn: string;
      readonly voor: Rechthebbende;
      readonly bron: string;
    }
  /** Against the judge's decision there is no ordinary appeal. */
  | { readonly code: 'geenHogerBeroep'; readonly bron: string }
  /** Asking the judge does not stop the decision from being carried out. */
  | { readonly code: 'geenSchorsendeWerking'; readonly bron: string }
  /** Being late costs the authority money after a notice of default. */
  | { readonly code: 'dwangsom'; readonly bron: string };
