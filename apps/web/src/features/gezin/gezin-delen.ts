import type { Blik } from './blik.ts';

/** What stands beside the page at a moment: one sheet, or none. */
export type Blad =
  | { wat: 'notitie' | 'afdruk' | 'persoon' | 'brp' | 'huishouden' | 'standen' | 'verblijf' }
  | { wat: 'termijn'; termijnId: string }
  | { wat: 'overPersoon'; persoonId: string }
  | { wat: 'thuis'; huishoudenId: string };

export interface GezinDelenProps {
  blik: Blik;
  open: (blad: Blad) => void;
}
