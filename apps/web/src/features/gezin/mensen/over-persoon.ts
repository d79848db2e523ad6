import type { CommunicatieAntwoord } from './use-communicatie.ts';
import type { BereikbaarAntwoord } from './use-openen.ts';
import type { Gezin } from '../contract.ts';

export type Relatie = Gezin['relaties'][number];

/** What stands on the sheet about a person: everything, or the one form that was asked for. */
export type Deel =
  | { wat: 'alles' | 'gezag' | 'relatie' | 'verhuis' }
  | { wat: 'geefToegang' | 'neemTerug' | 'uitnodiging' | 'schrijfOp' }
  | { wat: 'communicatie'; nu: CommunicatieAntwoord }
  | { wat: 'bereikbaar'; nu: BereikbaarAntwoord }
  | { wat: 'einde'; relatie: Relatie; zin: string };
