import { useCallback } from 'react';
import type { Lid } from '../gezin/contract.ts';
import { useMensen } from '../tijdlijn/mensen.ts';

/** How somebody of the family is called on screen. */
export function useNaam(leden: readonly Lid[]): (persoonId: string) => string {
  const mensen = useMensen(leden);
  return useCallback((persoonId) => mensen.find(({ id }) => id === persoonId)?.naam ?? '', [mensen]);
}
