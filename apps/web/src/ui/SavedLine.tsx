import { Check, CloudOff } from 'lucide-react';
import { formatTime } from '@rondom/taal';
import type { ReactNode } from 'react';
import { useTaal, useZinnen } from '../platform/taal.tsx';
import './small.css';

export type SavedState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'elsewhere';

interface SavedLineProps {
  state: SavedState;
  /** Instant of the last time the server took it, ISO. */
  savedAt: string | undefined;
}

/** "Bewaard om 15.41": says while somebody types that nothing will be lost. */
export function SavedLine({ state, savedAt }: SavedLineProps) {
  const z = useZinnen();
  const { taal } = useTaal();
  function content(): ReactNode {
    if (state === 'elsewhere' || state === 'failed') {
      return (
        <>
          <CloudOff size={16} /> {state === 'failed' ? z.kader.nogNietBewaard : z.kader.elders}
        </>
      );
    }
    if (savedAt === undefined) return state === 'clean' ? z.kader.wordtBewaard : null;
    return (
      <>
        <Check size={16} /> {z.algemeen.toestand.bewaardOm(formatTime(taal, savedAt))}
      </>
    );
  }
  return (
    <p className="saved" role="status" data-state={state}>
      {content()}
    </p>
  );
}
