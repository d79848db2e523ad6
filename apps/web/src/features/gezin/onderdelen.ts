import type { Overzicht } from './contract.ts';

export type Onderdeel = 'agenda' | 'woorden' | 'wachten' | 'leden' | 'maatregelen' | 'tijdlijn' | 'meldingen';

/** What a relation sees besides who takes part. A part that somebody may not see is not shown empty. */
const LESS: Partial<Record<Overzicht['relatie'], readonly Onderdeel[]>> = {
  team: [],
  triagebekend: [],
  teamleider: ['agenda', 'leden', 'maatregelen', 'wachten'],
  triage: ['agenda', 'leden', 'maatregelen', 'meldingen'],
};

export function ziet(relatie: Overzicht['relatie'], onderdeel: Onderdeel): boolean {
  return LESS[relatie]?.includes(onderdeel) ?? true;
}
