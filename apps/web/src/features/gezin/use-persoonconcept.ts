import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { emptyPersoon, type PersoonInhoud } from './persoon-inhoud.ts';

/** The form as it stands: what was typed before comes back, and every change goes to the server. */
export function usePersoonconcept(gezinId: string) {
  const concept = useConcept<PersoonInhoud>('persoon', gezinId);
  const [inhoud, setInhoud] = useState<PersoonInhoud>();
  const known = inhoud ?? (concept.restored ? { ...emptyPersoon, ...concept.restored } : emptyPersoon);
  function change(part: Partial<PersoonInhoud>): void {
    const next = { ...known, ...part };
    setInhoud(next);
    concept.type(next);
  }
  function clear(): void {
    setInhoud(emptyPersoon);
    void concept.discard();
  }
  return { inhoud: known, change, clear, concept };
}
