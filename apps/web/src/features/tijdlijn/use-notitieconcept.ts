import { useState } from 'react';
import { useConcept, type Concept } from '../../platform/use-concept.ts';
import type { Lid } from '../gezin/contract.ts';
import { emptyNotitie, mergeConcept, type NotitieInhoud } from './notitie-inhoud.ts';

interface Notitieconcept {
  inhoud: NotitieInhoud;
  change: (part: Partial<NotitieInhoud>) => void;
  clear: () => void;
  concept: Concept<NotitieInhoud>;
}

/** The note as it stands: what was typed before comes back, and every change goes to the server. */
export function useNotitieconcept(gezinId: string, leden: readonly Lid[]): Notitieconcept {
  const concept = useConcept<NotitieInhoud>('contactnotitie', gezinId);
  const [inhoud, setInhoud] = useState(() => emptyNotitie(leden));
  const [met, setMet] = useState<NotitieInhoud | null>();
  if (concept.restored !== undefined && met === undefined) {
    setMet(concept.restored);
    if (concept.restored !== null) setInhoud(mergeConcept(inhoud, concept.restored));
  }
  function change(part: Partial<NotitieInhoud>): void {
    const next = { ...inhoud, ...part };
    setInhoud(next);
    concept.type(next);
  }
  function clear(): void {
    setInhoud(emptyNotitie(leden));
    void concept.discard();
  }
  return { inhoud, change, clear, concept };
}
